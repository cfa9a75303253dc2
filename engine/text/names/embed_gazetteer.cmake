# Embeds the gazetteer: sets crosscheck_gazetteer_source to a generated source.
#
# Places come from Debian's iso-codes and tzdata and from gazetteer_tables/.
find_file(CROSSCHECK_ISO_3166_1 iso_3166-1.json
  PATHS /usr/share/iso-codes/json PATH_SUFFIXES share/iso-codes/json)
find_file(CROSSCHECK_ISO_3166_2 iso_3166-2.json
  PATHS /usr/share/iso-codes/json PATH_SUFFIXES share/iso-codes/json)
find_file(CROSSCHECK_ZONE_TAB zone.tab
  PATHS /usr/share/zoneinfo PATH_SUFFIXES share/zoneinfo)
if(NOT CROSSCHECK_ISO_3166_1 OR NOT CROSSCHECK_ISO_3166_2)
  message(FATAL_ERROR "iso_3166-1.json or iso_3166-2.json not found: "
    "install the package iso-codes, or set CROSSCHECK_ISO_3166_1 and "
    "CROSSCHECK_ISO_3166_2")
endif()
if(NOT CROSSCHECK_ZONE_TAB)
  message(FATAL_ERROR "zone.tab not found: install the package tzdata, or set "
    "CROSSCHECK_ZONE_TAB")
endif()

add_executable(crosscheck_embed_gazetteer
  ${CMAKE_CURRENT_LIST_DIR}/embed_gazetteer.cpp
  ${CMAKE_CURRENT_LIST_DIR}/gazetteer_key.cpp)
target_include_directories(crosscheck_embed_gazetteer
  PRIVATE ${PROJECT_SOURCE_DIR} ${RapidJSON_INCLUDE_DIRS})
target_link_libraries(crosscheck_embed_gazetteer
  PRIVATE ICU::uc crosscheck_options)

set(crosscheck_gazetteer_source
  ${CMAKE_CURRENT_BINARY_DIR}/gazetteer_data.cpp)
set(gazetteer_tables ${CMAKE_CURRENT_LIST_DIR}/gazetteer_tables)
add_custom_command(OUTPUT ${crosscheck_gazetteer_source}
  COMMAND crosscheck_embed_gazetteer ${gazetteer_tables}
    ${CROSSCHECK_ISO_3166_1} ${CROSSCHECK_ISO_3166_2} ${CROSSCHECK_ZONE_TAB}
    ${crosscheck_gazetteer_source}
  DEPENDS crosscheck_embed_gazetteer ${CROSSCHECK_ISO_3166_1}
    ${CROSSCHECK_ISO_3166_2} ${CROSSCHECK_ZONE_TAB}
    ${gazetteer_tables}/cities.tsv ${gazetteer_tables}/governments.tsv
    ${gazetteer_tables}/groups.tsv ${gazetteer_tables}/regions.tsv
    ${gazetteer_tables}/states.tsv
  COMMENT "Embedding the gazetteer"
  VERBATIM)

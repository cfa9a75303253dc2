# Embeds names and words of WordNet: sets crosscheck_known_names_source to a
# generated source.
find_path(CROSSCHECK_WORDNET data.noun
  PATHS /usr/share/wordnet PATH_SUFFIXES share/wordnet)
if(NOT CROSSCHECK_WORDNET)
  message(FATAL_ERROR "data.noun not found: install the package wordnet-base, "
    "or set CROSSCHECK_WORDNET to the folder of WordNet's files")
endif()

add_executable(crosscheck_embed_known_names
  ${CMAKE_CURRENT_LIST_DIR}/embed_known_names.cpp)
target_link_libraries(crosscheck_embed_known_names PRIVATE crosscheck_options)
target_include_directories(crosscheck_embed_known_names PRIVATE ${PROJECT_SOURCE_DIR})

set(crosscheck_known_names_source
  ${CMAKE_CURRENT_BINARY_DIR}/known_names_data.cpp)
add_custom_command(OUTPUT ${crosscheck_known_names_source}
  COMMAND crosscheck_embed_known_names ${CROSSCHECK_WORDNET}
    ${crosscheck_known_names_source}
  DEPENDS crosscheck_embed_known_names ${CROSSCHECK_WORDNET}/data.noun
    ${CROSSCHECK_WORDNET}/index.noun ${CROSSCHECK_WORDNET}/index.verb
    ${CROSSCHECK_WORDNET}/index.adj ${CROSSCHECK_WORDNET}/index.adv
  COMMENT "Embedding the known names"
  VERBATIM)

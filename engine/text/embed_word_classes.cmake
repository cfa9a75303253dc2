# Embeds the classes of words of WordNet: sets crosscheck_word_classes_source to
# a generated source. CROSSCHECK_WORDNET is found by names/embed_known_names.
add_executable(crosscheck_embed_word_classes
  ${CMAKE_CURRENT_LIST_DIR}/embed_word_classes.cpp)
target_link_libraries(crosscheck_embed_word_classes PRIVATE crosscheck_options)
target_include_directories(crosscheck_embed_word_classes PRIVATE ${PROJECT_SOURCE_DIR})

set(crosscheck_word_classes_source
  ${CMAKE_CURRENT_BINARY_DIR}/word_classes_data.cpp)
add_custom_command(OUTPUT ${crosscheck_word_classes_source}
  COMMAND crosscheck_embed_word_classes ${CROSSCHECK_WORDNET}
    ${crosscheck_word_classes_source}
  DEPENDS crosscheck_embed_word_classes ${CROSSCHECK_WORDNET}/data.noun
    ${CROSSCHECK_WORDNET}/data.verb ${CROSSCHECK_WORDNET}/data.adj
    ${CROSSCHECK_WORDNET}/index.noun ${CROSSCHECK_WORDNET}/index.verb
    ${CROSSCHECK_WORDNET}/index.adj
  COMMENT "Embedding the classes of words"
  VERBATIM)

# crosscheck_add_module(NAME SOURCES a.cpp ... USES target ... [LINKS target ...])
#
# A library crosscheck_NAME with the alias crosscheck::NAME. Sources are named
# one by one and may lie in subfolders; headers stand beside them. USES holds
# what the headers need, LINKS what only the sources need (Boost, Eigen,
# RapidJSON and so on stay out of public headers).
# TOGETHER and APART: see crosscheck_compile_together.
function(crosscheck_add_module name)
  cmake_parse_arguments(MODULE "TOGETHER" "" "SOURCES;USES;LINKS;APART" ${ARGN})
  add_library(crosscheck_${name} STATIC ${MODULE_SOURCES})
  add_library(crosscheck::${name} ALIAS crosscheck_${name})
  target_include_directories(crosscheck_${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>
    $<INSTALL_INTERFACE:include/crosscheck>)
  target_link_libraries(crosscheck_${name}
    PUBLIC ${MODULE_USES} PRIVATE ${MODULE_LINKS} crosscheck_options)
  if(CROSSCHECK_PRECOMPILE)
    target_precompile_headers(crosscheck_${name}
      REUSE_FROM crosscheck_precompiled)
  endif()
  if(MODULE_TOGETHER)
    crosscheck_compile_together(crosscheck_${name} ${MODULE_APART})
  endif()
endfunction()

# crosscheck_compile_together(TARGET [source ...])
#
# The sources of a target are compiled eight at once, so that each batch reads
# the headers once. The sources named stay by themselves: a name that they keep
# to themselves is one that another source of their batch keeps too.
function(crosscheck_compile_together target)
  if(NOT CROSSCHECK_TOGETHER)
    return()
  endif()
  set_target_properties(${target} PROPERTIES
    UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  set_source_files_properties(${ARGN} PROPERTIES
    SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# crosscheck_add_tests(NAME SOURCES a_test.cpp ... USES target ...)
#
# One doctest program a folder, run by ctest as one test. TOGETHER and APART:
# see crosscheck_compile_together.
function(crosscheck_add_tests name)
  cmake_parse_arguments(TESTS "TOGETHER" "" "SOURCES;USES;APART" ${ARGN})
  add_executable(crosscheck_${name}_tests
    $<TARGET_OBJECTS:crosscheck_doctest_main> ${TESTS_SOURCES})
  target_link_libraries(crosscheck_${name}_tests
    PRIVATE ${TESTS_USES} doctest::doctest crosscheck_options)
  # Tests are compiled more often than they are waited for.
  target_compile_options(crosscheck_${name}_tests
    PRIVATE $<$<CONFIG:Release>:-O1>)
  target_include_directories(crosscheck_${name}_tests
    PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_definitions(crosscheck_${name}_tests PRIVATE
    CROSSCHECK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  if(CROSSCHECK_PRECOMPILE)
    target_precompile_headers(crosscheck_${name}_tests
      REUSE_FROM crosscheck_tests_precompiled)
  endif()
  if(TESTS_TOGETHER)
    crosscheck_compile_together(crosscheck_${name}_tests ${TESTS_APART})
  endif()
  add_test(NAME ${name} COMMAND crosscheck_${name}_tests)
endfunction()

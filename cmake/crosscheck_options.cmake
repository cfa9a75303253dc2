# Flags that every target of the project shares.
#
# -ffp-contract=off and no -march: the same input gives the same bits on every
# machine (docs/ARCHITECTURE.md, "Determinism").
add_library(crosscheck_options INTERFACE)
target_compile_features(crosscheck_options INTERFACE cxx_std_20)
target_compile_options(crosscheck_options INTERFACE
  -ffp-contract=off -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  -Wno-sign-conversion)
# GCC 12 warns of overlaps and bounds inside std::string that cannot be (GCC bug
# 105651), in a precompiled header also where the others silence themselves.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(crosscheck_options INTERFACE
    -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow
    -Wno-stringop-overread)
endif()
if(CROSSCHECK_WARNINGS_AS_ERRORS)
  target_compile_options(crosscheck_options INTERFACE -Werror)
endif()
if(CROSSCHECK_SANITIZE)
  target_compile_options(crosscheck_options INTERFACE
    -fsanitize=${CROSSCHECK_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  target_link_options(crosscheck_options INTERFACE
    -fsanitize=${CROSSCHECK_SANITIZE})
endif()

# What most sources include of the standard library, compiled once: reading its
# headers is most of the time that a short source takes. Off where each source
# must name what it includes (clang-tidy).
option(CROSSCHECK_PRECOMPILE "Precompile the headers of the standard library"
  ON)
set(crosscheck_common_headers <algorithm> <array> <cmath> <cstdint> <functional>
  <iterator> <map> <memory> <optional> <set> <span> <string> <string_view>
  <utility> <variant> <vector>)
if(CROSSCHECK_PRECOMPILE)
  add_library(crosscheck_precompiled OBJECT
    ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
  target_link_libraries(crosscheck_precompiled PRIVATE crosscheck_options)
  target_precompile_headers(crosscheck_precompiled PRIVATE
    ${crosscheck_common_headers})
endif()

# Off where each source is looked at alone (clang-tidy), and for who changes a
# single source often.
option(CROSSCHECK_TOGETHER "Compile the sources of a module in batches" ON)

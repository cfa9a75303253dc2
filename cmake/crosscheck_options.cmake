# Flags that every target of the project shares.
#
# -ffp-contract=off and no -march: the same input gives the same bits on every
# machine (docs/ARCHITECTURE.md, "Determinism").
add_library(crosscheck_options INTERFACE)
target_compile_features(crosscheck_options INTERFACE cxx_std_20)
target_compile_options(crosscheck_options INTERFACE
  -ffp-contract=off -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  -Wno-sign-conversion)
# GCC 12 warns of overlaps inside std::string that cannot be (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(crosscheck_options INTERFACE -Wno-restrict)
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

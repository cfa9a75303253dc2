# Run when installing: has the program itself make its manual pages and the
# completions of shells, and puts them where shells and man look for them.
#   program               path of crosscheck
#   CMAKE_INSTALL_PREFIX  below which they go, itself below $DESTDIR
set(share "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/share")

# crosscheck_make(PATH WORD...): what the program prints, in a file.
function(crosscheck_make path)
  execute_process(COMMAND "${program}" ${ARGN}
    OUTPUT_VARIABLE text RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${program} ${ARGN}: ended with ${status}")
  endif()
  message(STATUS "Installing: ${share}/${path}")
  file(WRITE "${share}/${path}" "${text}")
  if(CMAKE_INSTALL_MANIFEST_FILES)
    list(APPEND CMAKE_INSTALL_MANIFEST_FILES "${share}/${path}")
    set(CMAKE_INSTALL_MANIFEST_FILES "${CMAKE_INSTALL_MANIFEST_FILES}"
      PARENT_SCOPE)
  endif()
endfunction()

execute_process(COMMAND "${program}" help OUTPUT_VARIABLE overview)
string(REGEX MATCHALL "\n  [a-z]+ " lines "${overview}")
crosscheck_make(man/man1/crosscheck.1 man)
foreach(line IN LISTS lines)
  string(STRIP "${line}" command)
  crosscheck_make(man/man1/crosscheck-${command}.1 man ${command})
endforeach()
crosscheck_make(bash-completion/completions/crosscheck completion bash)
crosscheck_make(zsh/site-functions/_crosscheck completion zsh)
crosscheck_make(fish/vendor_completions.d/crosscheck.fish completion fish)

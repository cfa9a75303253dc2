#include "engine/report/result_schema.h"

#include <cstddef>

// The file itself, between two symbols.
// NOLINTBEGIN(hicpp-no-assembler)
__asm__(
    ".pushsection .rodata\n"
    "crosscheck_result_schema_begin:\n"
    ".incbin \"" CROSSCHECK_RESULT_SCHEMA
    "\"\n"
    "crosscheck_result_schema_end:\n"
    ".popsection\n");
// NOLINTEND(hicpp-no-assembler)

extern "C" {
// NOLINTBEGIN(modernize-avoid-c-arrays,readability-identifier-naming)
extern const char crosscheck_result_schema_begin[];
extern const char crosscheck_result_schema_end[];
// NOLINTEND(modernize-avoid-c-arrays,readability-identifier-naming)
}

namespace crosscheck {

std::string_view result_schema() {
  return {crosscheck_result_schema_begin,
          static_cast<std::size_t>(crosscheck_result_schema_end -
                                   crosscheck_result_schema_begin)};
}

}  // namespace crosscheck

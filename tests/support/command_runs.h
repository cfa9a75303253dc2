#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// What a run of the program printed, and how it ended.
struct Outcome {
  int code = 0;
  std::string out, err;
};

/// Runs `crosscheck WORDS...` within this process, in the root of the sources,
/// so that paths in the output are those that a reader of the sources sees.
[[nodiscard]] Outcome crosscheck_run(const std::vector<std::string>& words);

/// Splits at spaces; there are no quotes.
[[nodiscard]] std::vector<std::string> words_of(std::string_view line);

/// The bytes of a file, by its path from the root of the sources.
/// Requires: the file exists (a failed requirement of the running test if not).
[[nodiscard]] std::string source_file(const std::string& path);

/// Whether a file exists, by its path from the root of the sources.
[[nodiscard]] bool has_source_file(const std::string& path);

}  // namespace crosscheck

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// One answer that is wrong or lacking, to be read by a developer.
struct Failure {
  std::string where;     ///< document, and sentence or line in it
  std::string what;      ///< "missed", "wrong value"
  std::string expected;  ///< gold; empty where nothing was expected
  std::string found;     ///< empty where nothing was found
  std::string text;      ///< the sentence
};

/// Adds the failures of a case to a file as tab-separated lines
/// `case, where, what, expected, found, text`, control characters made blanks.
/// Does nothing where `path` is empty. Errors: unwritable.
[[nodiscard]] Status append_failures(const std::filesystem::path& path,
                                     std::string_view case_name,
                                     const std::vector<Failure>& failures);

/// Every second item of a sorted list is for testing: a split by the order of
/// names that does not depend on what is in them.
[[nodiscard]] constexpr bool is_test_part(std::size_t index) {
  return index % 2 == 1;
}

/// Precision, recall and their harmonic mean from counts; 0 where undefined.
struct Retrieval {
  std::size_t right = 0, found = 0, expected = 0;
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
};

}  // namespace crosscheck

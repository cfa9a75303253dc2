#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck::testing {

/// A word in a string literal or a comment of a C++ source: letters (of any
/// script, as UTF-8) and apostrophes between them. "de-facto", "no_fitting"
/// and "F16" hold two words, two words and one.
struct SourceWord {
  std::string text;
  std::size_t line = 1;
  bool in_literal = false;       ///< else in a comment
  bool begins_sentence = false;  ///< of a comment or literal, or after a mark
};

struct SourceText {
  std::vector<SourceWord> words;
  std::set<std::string> identifiers;  ///< of the code itself
};

/// Reads a source. Lines of the preprocessor that include are left out. Escapes
/// of single bytes in literals are taken for what they stand for.
[[nodiscard]] SourceText read_source(std::string_view source);

}  // namespace crosscheck::testing

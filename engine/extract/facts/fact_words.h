#pragma once

#include <string_view>
#include <vector>

namespace crosscheck {

/// A class of words that a pattern of facts names in braces. Entries of one key
/// are one value; those of two keys exclude each other.
struct FactWords {
  struct Entry {
    std::string_view key;
    std::vector<std::string_view> words;  ///< folded forms or lemmas, in order
  };
};

/// The entries of a class, longer ones first where one begins another; none for
/// a name that is no class. Complexity: O(log classes).
[[nodiscard]] const std::vector<FactWords::Entry>& fact_words(
    std::string_view word_class);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// What a model knows of a word apart from its letters; 0: nothing.
struct WordFacts {
  std::uint16_t cluster = 0;     ///< of a thousand clusters of like words
  std::uint8_t big_cluster = 0;  ///< of some sixty
  std::uint16_t tag_class = 0;   ///< number of the set of tags seen with it
};

/// Facts by word, read where they lie in a model file.
///
/// Layout: 65,537 offsets (u32) by the top 16 bits of the upper half of the
/// word's text_key(), then entries of u16 (the other bits of that half), u16
/// cluster, u8 big cluster, u16 tag class. Two words share an entry once in
/// some 40,000 words that are not in it.
class WordTable {
 public:
  /// Nothing where the bytes are no such table. Complexity: O(2^16).
  [[nodiscard]] static std::optional<WordTable> read(
      std::span<const std::uint8_t> bytes);

  /// Facts of a word in the form of syntax_form(). Complexity: O(length).
  [[nodiscard]] WordFacts find(std::string_view word) const;

 private:
  const std::uint8_t* offsets_ = nullptr;
  const std::uint8_t* entries_ = nullptr;
};

struct WordEntry {
  std::string word;
  WordFacts facts;
};

/// The bytes of a table; of two entries for one word the first counts.
[[nodiscard]] std::vector<std::uint8_t> word_table_bytes(
    const std::vector<WordEntry>& entries);

/// The form under which models know a word: folded, every digit 0, quotation
/// marks and dashes plain. Complexity: O(length).
[[nodiscard]] std::string syntax_form(std::string_view folded);

}  // namespace crosscheck

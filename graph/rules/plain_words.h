#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/value.h"

namespace crosscheck {

/// A word as it is compared, and the word of the text that it comes from.
struct PlainWord {
  std::string word;
  std::uint32_t source = 0;
};

/// The words of a text as they are compared: contractions written out, hyphens
/// opened, acronyms without dots, titles in full, one spelling of British and
/// American words, numbers below a hundred and
/// ordinals from the fourth to the twelfth in digits. Complexity:
/// O(letters).
[[nodiscard]] std::vector<PlainWord> plain_words(const Text& text);

}  // namespace crosscheck

#include "scoring/value_words.h"

#include <algorithm>

#include "graph/name_spelling.h"

namespace crosscheck {
namespace {

bool is_word_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
         byte >= 0x80;
}

}  // namespace

std::vector<std::string> words_in(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  lower = without_marks(lower);
  std::vector<std::string> words;
  std::string word;
  for (std::size_t k = 0; k <= lower.size(); ++k) {
    if (k < lower.size() && is_word_byte(lower[k])) {
      word += lower[k];
      continue;
    }
    if (word.size() >= 2) words.push_back(word);
    word.clear();
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace crosscheck

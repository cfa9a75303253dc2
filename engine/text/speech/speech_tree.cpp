#include "engine/text/speech/speech_tree.h"

#include <algorithm>

namespace crosscheck {

IndexRange SpeechTree::trimmed(IndexRange range) const {
  const auto is_mark = [this](Index t) {
    const Token& token = text_.tokens[t];
    return token.kind == TokenKind::punctuation && token.lower != "(" &&
           token.lower != ")";
  };
  while (range.first < range.last && is_mark(range.first)) ++range.first;
  while (range.first < range.last && is_mark(range.last - 1)) --range.last;
  return range;
}

void SpeechTree::add_range(IndexRange range,
                           std::vector<IndexRange>& content) const {
  range = trimmed(range);
  if (range.first < range.last) content.push_back(range);
}

bool has_word(std::string_view list, std::string_view word) {
  while (!list.empty() && !word.empty()) {
    const std::size_t blank = std::min(list.find(' '), list.size());
    if (list.substr(0, blank) == word) return true;
    list.remove_prefix(std::min(blank + 1, list.size()));
  }
  return false;
}

}  // namespace crosscheck

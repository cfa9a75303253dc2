#include "engine/text/word_classes.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>

#include "engine/text/news_classes_data.h"
#include "engine/text/word_classes_data.h"

namespace crosscheck {
namespace {

std::string_view key_of(std::string_view line) {
  // Words of several parts hold blanks; the slash ends them.
  const std::size_t slash = line.find('/');
  return line.substr(0, slash + 2);
}

/// The row of a key without the key, or "".
std::string_view row_of(std::string_view key) {
  const std::string_view* end = kWordClassPieces + kWordClassPieceCount;
  const std::string_view* after =
      std::upper_bound(kWordClassPieces, end, key,
                       [](std::string_view wanted, std::string_view piece) {
                         return wanted < key_of(piece);
                       });
  if (after == kWordClassPieces) return {};
  std::string_view piece = *(after - 1);
  while (!piece.empty()) {
    // Halve at a line border until one line is left.
    const std::size_t middle = piece.find('\n', piece.size() / 2);
    if (middle == std::string_view::npos || middle + 1 == piece.size()) break;
    const std::string_view upper = piece.substr(middle + 1);
    piece = key < key_of(upper) ? piece.substr(0, middle + 1) : upper;
  }
  while (!piece.empty()) {
    const std::string_view line = piece.substr(0, piece.find('\n'));
    if (key_of(line) == key) return line.substr(key.size());
    piece.remove_prefix(std::min(piece.size(), line.size() + 1));
  }
  return {};
}

char letter_of(PartOfSpeech part) {
  switch (part) {
    case PartOfSpeech::noun:
      return 'n';
    case PartOfSpeech::verb:
      return 'v';
    case PartOfSpeech::adjective:
      return 'a';
    default:
      return '?';
  }
}

std::string key(std::string_view lemma, char letter) {
  return std::string(lemma) + '/' + letter;
}

using NewsClasses =
    std::map<std::string, std::vector<std::uint32_t>, std::less<>>;

/// The groups of news_classes_data.h by word, a blank before a particle.
NewsClasses read_news_classes() {
  NewsClasses of_word;
  for (std::size_t i = 0; i < kNewsClassCount; ++i) {
    std::string_view words = kNewsClasses[i];
    while (!words.empty()) {
      const std::size_t length = std::min(words.find(' '), words.size());
      std::string word(words.substr(0, length));
      std::replace(word.begin(), word.end(), '_', ' ');
      const auto number = kFirstNewsClass + static_cast<std::uint32_t>(i);
      auto& classes = of_word[std::move(word)];
      if (classes.empty() || classes.back() != number) {
        classes.push_back(number);
      }
      words.remove_prefix(std::min(length + 1, words.size()));
    }
  }
  return of_word;
}

}  // namespace

std::vector<std::uint32_t> news_classes(std::string_view lemma) {
  static const NewsClasses kClasses = read_news_classes();
  const auto at = kClasses.find(lemma);
  return at == kClasses.end() ? std::vector<std::uint32_t>() : at->second;
}

std::vector<std::uint32_t> word_classes(std::string_view lemma,
                                        PartOfSpeech part) {
  std::vector<std::uint32_t> classes;
  std::string_view row = row_of(key(lemma, letter_of(part)));
  if (row.starts_with(" e") || row.starts_with(" x")) row.remove_prefix(2);
  while (row.size() > 1) {
    std::uint32_t number = 0;
    const auto [rest, error] =
        std::from_chars(row.data() + 1, row.data() + row.size(), number);
    classes.push_back(number);
    row.remove_prefix(static_cast<std::size_t>(rest - row.data()));
  }
  return classes;
}

bool is_event_noun(std::string_view lemma) {
  return row_of(key(lemma, 'n')).starts_with(" e");
}

bool is_event_noun_at_times(std::string_view lemma) {
  return row_of(key(lemma, 'n')).starts_with(" x");
}

}  // namespace crosscheck

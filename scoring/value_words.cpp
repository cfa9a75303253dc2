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

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

// Words of a piece: runs of anything but blanks.
int words_of_piece(std::string_view piece) {
  int words = 0;
  for (std::size_t k = 0; k < piece.size(); ++k) {
    words += !is_blank(piece[k]) && (k == 0 || is_blank(piece[k - 1]));
  }
  return words;
}

// How many pieces with words there are between characters of `separators`, and
// the fewest words that one of them has.
struct Pieces {
  int count = 0, fewest = 0;
};

Pieces pieces_of(std::string_view text, std::string_view separators) {
  Pieces pieces;
  while (!text.empty()) {
    const std::size_t end =
        std::min(text.find_first_of(separators), text.size());
    const int words = words_of_piece(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (words == 0) continue;
    pieces.fewest = pieces.count == 0 ? words : std::min(pieces.fewest, words);
    ++pieces.count;
  }
  return pieces;
}

}  // namespace

bool names_stand_apart(std::string_view text) {
  const std::size_t joined = text.find(" and ");
  if (joined != std::string_view::npos && joined > 0) return true;
  if (pieces_of(text, ";/|&").count > 1) return true;
  const Pieces by_comma = pieces_of(text, ",");
  return by_comma.count > 1 && by_comma.fewest > 1;
}

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

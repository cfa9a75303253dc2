#include "engine/extract/word_sequence.h"

#include <cstdint>
#include <string_view>

namespace crosscheck {
namespace {

// Bytes at `at` that belong to no word: marks of ASCII, and of the block of
// general punctuation (U+2000 to U+206F: dashes, apostrophes), else 0.
std::size_t mark_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  constexpr unsigned kFirstBeyondAscii = 0x80U;
  if (byte(at) == 0xE2U && (byte(at + 1) == 0x80U || byte(at + 1) == 0x81U))
    return 3;
  const char c = text[at];
  const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                            (c >= 'A' && c <= 'Z') ||
                            byte(at) >= kFirstBeyondAscii;
  return alphanumeric ? 0 : 1;
}

void add_word(const Document& document, const Token& token, std::size_t begin,
              std::size_t end, WordSequence& words) {
  if (begin == end) return;
  const bool whole = begin == token.begin && end == token.end;
  const std::string_view text(document.text);
  words.words.push_back(whole ? token.lower
                              : fold(text.substr(begin, end - begin)));
  words.begin.push_back(static_cast<std::uint32_t>(begin));
  words.end.push_back(static_cast<std::uint32_t>(end));
}

void add_token(const Document& document, const Token& token,
               WordSequence& words) {
  const std::string_view text(document.text);
  std::size_t begin = token.begin;
  std::size_t at = token.begin;
  while (at < token.end) {
    const std::size_t mark = mark_length(text, at);
    if (mark == 0) {
      ++at;
      continue;
    }
    add_word(document, token, begin, at, words);
    begin = at += mark;
  }
  if (begin < token.end) add_word(document, token, begin, token.end, words);
}

}  // namespace

WordSequence word_sequence(const Document& document,
                           const TokenisedText& text) {
  WordSequence words;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.kind == SentenceKind::furniture) continue;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
      const Token& token = text.tokens[t];
      if (token.kind == TokenKind::word || token.kind == TokenKind::number)
        add_token(document, token, words);
    }
  }
  return words;
}

}  // namespace crosscheck

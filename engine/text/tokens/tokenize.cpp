// Title, paragraphs, tokens, sentences and what each sentence is, in order.
#include <algorithm>
#include <cstddef>

#include "engine/text/tokens/broken_words.h"
#include "engine/text/tokens/furniture.h"
#include "engine/text/tokens/paragraphs.h"
#include "engine/text/tokens/sentences.h"
#include "engine/text/tokens/token.h"
#include "engine/text/tokens/token_scanner.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kLongestHeadline = 20;  // in tokens
constexpr std::uint32_t kDatelineSentences = 4;

// Where a header's title stands in the text before the body; empty if nowhere.
Paragraph title_place(const Document& document) {
  const auto header =
      std::string_view(document.text)
          .substr(0, std::min<std::size_t>(document.body_begin,
                                           document.text.size()));
  if (document.title.empty()) return {};
  const auto at = header.find(document.title);
  if (at == std::string_view::npos) return {};
  const auto begin = static_cast<std::uint32_t>(at);
  return {begin, begin + static_cast<std::uint32_t>(document.title.size())};
}

bool ends_openly(const Token& last) {
  if (last.kind != TokenKind::punctuation) return last.lower.back() != '.';
  const auto mark = last.lower[0];
  return mark != '.' && mark != '!' && mark != ':' && mark != ';' &&
         mark != ',' && last.lower != "…";
}

// A short paragraph of one sentence without a final mark.
bool reads_like_headline(const TokenisedText& text, std::size_t first) {
  if (first + 1 != text.sentences.size()) return false;
  const Sentence& sentence = text.sentences[first];
  const auto length = sentence.last - sentence.first;
  if (length > kLongestHeadline) return false;
  const Token& opening = text.tokens[sentence.first];
  if (opening.kind == TokenKind::word && !opening.capital) return false;
  const Token& last = text.tokens[sentence.last - 1];
  return ends_openly(last) && last.lower != "?" && last.lower != "”" &&
         last.lower != "\"";
}

void add_paragraph(const Document& document, const Paragraph& place,
                   std::uint32_t number, TokenisedText& text) {
  const auto first = static_cast<std::uint32_t>(text.tokens.size());
  scan_tokens(document.text, place.begin, place.end, text.tokens);
  mend_broken_words(document.text, first, text.tokens);
  const auto last = static_cast<std::uint32_t>(text.tokens.size());
  const auto sentence = text.sentences.size();
  split_sentences(text.tokens, first, last, number, text.sentences);
  if (sentence < text.sentences.size() && reads_like_headline(text, sentence)) {
    text.sentences[sentence].kind = SentenceKind::headline;
  }
}

void mark_datelines(TokenisedText& text) {
  std::uint32_t seen = 0;
  for (Sentence& sentence : text.sentences) {
    if (sentence.kind != SentenceKind::prose) continue;
    sentence.dateline_tokens = dateline_length(text.tokens, sentence);
    if (++seen == kDatelineSentences) return;
  }
}

}  // namespace

TokenisedText tokenize(const Document& document) {
  TokenisedText text;
  std::uint32_t paragraph = 0;
  const Paragraph title = title_place(document);
  if (title.end > title.begin) {
    scan_tokens(document.text, title.begin, title.end, text.tokens);
    const auto last = static_cast<std::uint32_t>(text.tokens.size());
    if (last > 0) {
      text.sentences.push_back({0, last, paragraph++, SentenceKind::headline});
    }
  }
  for (const Paragraph& place :
       find_paragraphs(document.text, document.body_begin)) {
    add_paragraph(document, place, paragraph++, text);
  }
  mark_furniture(text);
  mark_posts(text);
  mark_datelines(text);
  return text;
}

std::string_view written(const Document& document, const TokenisedText& text,
                         std::uint32_t first, std::uint32_t last) {
  if (first >= last || last > text.tokens.size()) return {};
  const auto begin = text.tokens[first].begin;
  return std::string_view(document.text)
      .substr(begin, text.tokens[last - 1].end - begin);
}

}  // namespace crosscheck

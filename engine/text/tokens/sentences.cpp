#include "engine/text/tokens/sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/tokens/abbreviations.h"
#include "engine/text/tokens/date_stamp.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

bool is_final_mark(const Token& token) {
  if (token.kind != TokenKind::punctuation) return false;
  const auto mark = token.lower[0];
  return mark == '.' || mark == '!' || mark == '?' || token.lower == "…";
}

bool is_ellipsis(const Token& token) {
  return token.lower == "…" ||
         (token.lower.size() > 1 && token.lower[0] == '.');
}

bool closes(const Token& token) {
  return token.kind == TokenKind::punctuation && !token.space_before &&
         is_one_of(token.lower, {"\"", "'", "”", "’", "''", ")", "]", "»"});
}

// A word whose own dot may be the full stop: "Inc.", "U.S.", "p.m.", "T.".
bool carries_final_dot(const Token& token) {
  return token.kind == TokenKind::word && token.lower.size() > 1 &&
         token.lower.back() == '.';
}

bool can_begin(const Token& token) {
  switch (token.kind) {
    case TokenKind::word:
      return token.capital || token.inner_capital;
    case TokenKind::number:
    case TokenKind::link:
      return true;
    case TokenKind::symbol:
      return token.lower != "%";
    case TokenKind::punctuation:
      return is_one_of(token.lower, {"\"", "'", "''", "“", "‘", "``", "(", "[",
                                     "«", "–", "—", "--", "-", "•", "*"});
  }
  return false;
}

class Splitter {
 public:
  Splitter(const std::vector<Token>& tokens, std::uint32_t first,
           std::uint32_t last, std::uint32_t paragraph)
      : tokens_(tokens), first_(first), last_(last), paragraph_(paragraph) {}

  // One past the sentence from `begin` that ends at `at`, or 0 if none does.
  [[nodiscard]] std::uint32_t end_at(std::uint32_t at,
                                     std::uint32_t begin) const {
    const Token& token = tokens_[at];
    if (begins_unmarked(at + 1, begin)) return at + 1;
    if (!is_final_mark(token) && !carries_final_dot(token)) return 0;
    if (numbers_an_item(at)) return 0;
    std::uint32_t next = at + 1;
    while (next < last_ && is_final_mark(tokens_[next]) &&
           !is_left_out(token, next)) {
      ++next;
    }
    next = closing_end(next);
    if (next >= last_) return next;
    return goes_on(token, at, next) ? 0 : next;
  }

  // Tokens of a day of publication that stands at `at` beside a sentence and
  // is no part of it, or 0. Behind words only near the top, below a headline.
  [[nodiscard]] std::uint32_t stamp_at(std::uint32_t at,
                                       std::uint32_t begin) const {
    const std::uint32_t length = full_date_length(tokens_, at, last_);
    if (length == 0) return 0;
    const std::uint32_t next = at + length;
    const bool sentence = next < last_ && can_begin(tokens_[next]) &&
                          tokens_[next].kind == TokenKind::word;
    if (at == first_) return sentence ? length : 0;
    const bool headline = paragraph_ <= kStampParagraphs && begin == first_ &&
                          !leads_to_date(tokens_[at - 1]);
    return headline && (sentence || next == last_) ? length : 0;
  }

 private:
  static constexpr std::uint32_t kStampParagraphs = 2;

  static bool leads_to_date(const Token& before) {
    if (before.kind == TokenKind::punctuation) return !closes(before);
    return is_one_of(before.lower,
                     {"on", "by", "of", "from", "since", "until", "to", "for",
                      "in", "before", "after", "and", "last", "next", "dated"});
  }

  // "Two rowers on the lake In the morning ...": a caption, a heading or a
  // sentence without a mark has run into the one behind it. Titles of works
  // have capitals beside such a word, or one of `kWithin` before it.
  [[nodiscard]] bool begins_unmarked(std::uint32_t at,
                                     std::uint32_t begin) const {
    static const WordList kWithin("of and or the a an called named titled");
    if (at < begin + 2 || at + 1 >= last_) return false;
    const Token& token = tokens_[at];
    const Token& before = tokens_[at - 1];
    return token.capital && !token.all_caps && token.space_before &&
           opens(token, tokens_[at + 1]) && !kWithin.contains(before.lower) &&
           (is_small(before) || before.kind == TokenKind::number ||
            (begin == first_ && is_bare_name(at)));
  }

  // "In the", "They've been", "On Monday".
  static bool opens(const Token& token, const Token& after) {
    static const WordList kOpeners(
        "in on at this these they we after during according when while");
    const auto word = std::string_view(token.lower);
    if (!kOpeners.contains(word.substr(0, word.find('\'')))) return false;
    return is_small(after) || is_weekday_name(after.lower);
  }

  static bool is_small(const Token& token) {
    return token.kind == TokenKind::word && !token.capital &&
           token.lower.size() > 1 && token.lower.back() != '.';
  }

  // Whether names alone stand before `end`: the caption of a portrait, or
  // where the story was written.
  [[nodiscard]] bool is_bare_name(std::uint32_t end) const {
    constexpr std::uint32_t kLongest = 8;
    if (end > first_ + kLongest || tokens_[end - 1].lower == ",") return false;
    for (std::uint32_t at = first_; at < end; ++at) {
      const Token& token = tokens_[at];
      const bool name = (token.kind == TokenKind::word && token.capital) ||
                        is_one_of(token.lower, {"of", "'s", "’s", ","});
      if (!name) return false;
    }
    return true;
  }

  // The "1." that begins a heading or an item of a list.
  [[nodiscard]] bool numbers_an_item(std::uint32_t dot) const {
    return dot == first_ + 1 && dot + 1 < last_ &&
           tokens_[first_].kind == TokenKind::number &&
           tokens_[first_].lower.size() <= 5 && tokens_[dot].lower == "." &&
           tokens_[dot + 1].space_before;
  }

  // Behind quotation marks, brackets and references ("[7]") that close.
  [[nodiscard]] std::uint32_t closing_end(std::uint32_t next) const {
    while (next < last_) {
      if (closes(tokens_[next]) || is_last_quote(next)) {
        ++next;
      } else if (is_reference(next)) {
        next += 3;
      } else {
        break;
      }
    }
    return next;
  }

  // A quotation mark that ends the paragraph opens nothing, spaced or not.
  [[nodiscard]] bool is_last_quote(std::uint32_t at) const {
    return at + 1 == last_ && is_one_of(tokens_[at].lower, {"\"", "”", "''"});
  }

  [[nodiscard]] bool is_reference(std::uint32_t at) const {
    return at + 2 < last_ && tokens_[at].lower == "[" &&
           tokens_[at + 1].kind == TokenKind::number &&
           tokens_[at + 1].lower.size() <= 3 && tokens_[at + 2].lower == "]";
  }

  // "... and left" behind a full stop: a sentence whose begin was left out. One
  // with a capital is whole, and may go on a quotation of several.
  [[nodiscard]] bool is_left_out(const Token& mark, std::uint32_t next) const {
    const Token& dots = tokens_[next];
    return is_final_mark(mark) && !is_ellipsis(mark) && is_ellipsis(dots) &&
           dots.space_before && next + 1 < last_ && is_small(tokens_[next + 1]);
  }

  // "It held. we think so": the small letter of hasty writing. Behind a
  // quotation ("Why?" he asked) the marks that close it stand between.
  static bool is_hasty(const Token& mark, const Token& follower) {
    return is_final_mark(mark) && !is_ellipsis(mark) && follower.space_before &&
           is_one_of(follower.lower,
                     {"we", "you", "they", "he", "she", "i", "you've", "we've",
                      "they've", "we're", "you're", "they're", "it's", "i'm"});
  }

  [[nodiscard]] bool goes_on(const Token& mark, std::uint32_t at,
                             std::uint32_t next) const {
    const Token& follower = tokens_[next];
    const bool closed = next > at + 1;
    if (is_left_out(mark, next)) return false;
    if (!closed && is_hasty(mark, follower)) return false;
    if (!can_begin(follower)) return true;
    if (carries_final_dot(mark)) return !closed && !ends_after_dot(mark, next);
    if (is_ellipsis(mark) && !closed) {
      return !(follower.capital && follower.space_before);
    }
    return dash_or_aside(follower, next);
  }

  // "He left (soon.) – and": a dash goes on; one that signs a post does not,
  // but there the sentence is of no account.
  [[nodiscard]] bool dash_or_aside(const Token& follower,
                                   std::uint32_t next) const {
    if (!is_one_of(follower.lower, {"–", "—", "--", "-"})) return false;
    return next + 1 < last_ && !tokens_[next + 1].capital;
  }

  [[nodiscard]] bool ends_after_dot(const Token& mark,
                                    std::uint32_t next) const {
    const auto word = std::string_view(mark.lower);
    const Token& follower = tokens_[next];
    if (follower.kind == TokenKind::punctuation) {
      return is_one_of(follower.lower, {"\"", "“", "``", "‘"}) &&
             next + 1 < last_ && starts_sentences(tokens_[next + 1].lower);
    }
    if (follower.kind != TokenKind::word) return false;
    if (word == "etc.") return true;
    if (word == "a.m." || word == "p.m.") return !goes_with_clock(follower);
    if (is_title(word)) return false;
    return starts_sentences(follower.lower);
  }

  // "5 p.m. EST", "9 a.m. Monday", "6 p.m. Pacific time".
  static bool goes_with_clock(const Token& token) {
    static const WordList kZones(
        "eastern central mountain pacific greenwich atlantic alaska hawaii "
        "london moscow beijing local time universal coordinated");
    return token.all_caps || kZones.contains(token.lower) ||
           is_month_name(token.lower) || is_weekday_name(token.lower);
  }

  static bool is_title(std::string_view word) {
    return is_one_of(
        word, {"mr.",   "mrs.", "ms.",     "dr.",   "rep.",  "reps.", "sen.",
               "sens.", "gov.", "gen.",    "prof.", "lt.",   "capt.", "sgt.",
               "col.",  "maj.", "rev.",    "hon.",  "pres.", "adm.",  "amb.",
               "st.",   "mt.",  "messrs.", "no.",   "nos.",  "vs."});
  }

  const std::vector<Token>& tokens_;
  std::uint32_t first_;
  std::uint32_t last_;
  std::uint32_t paragraph_;
};

}  // namespace

void split_sentences(const std::vector<Token>& tokens, std::uint32_t first,
                     std::uint32_t last, std::uint32_t paragraph,
                     std::vector<Sentence>& sentences) {
  const Splitter splitter(tokens, first, last, paragraph);
  std::uint32_t begin = first;
  for (std::uint32_t at = first; at < last;) {
    if (const std::uint32_t stamp = splitter.stamp_at(at, begin); stamp != 0) {
      if (begin < at) sentences.push_back({begin, at, paragraph});
      begin = at + stamp;
      sentences.push_back({at, begin, paragraph});
      at = begin;
      continue;
    }
    const std::uint32_t end = splitter.end_at(at, begin);
    if (end == 0) {
      ++at;
      continue;
    }
    sentences.push_back({begin, end, paragraph});
    begin = at = end;
  }
  if (begin < last) sentences.push_back({begin, last, paragraph});
}

}  // namespace crosscheck

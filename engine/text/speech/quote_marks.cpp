#include "engine/text/speech/quote_marks.h"

#include <algorithm>
#include <string_view>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

constexpr Index kLongestSingle = 200;  // tokens between single marks

bool only_opens(const Token& token) {
  return is_one_of(token.lower, {"“", "``", "«", "„"});
}

bool only_closes(const Token& token) {
  return is_one_of(token.lower, {"”", "»"});
}

// Marks that open and close alike; some write '' on both sides.
bool opens_and_closes(const Token& token) {
  return is_one_of(token.lower, {"\"", "''"});
}

class Pairing {
 public:
  explicit Pairing(const TokenisedText& text) : tokens_(text.tokens) {}

  // Pairs within tokens [first, last) of one paragraph. `next_opens`: the next
  // paragraph begins with an opening mark.
  void run(Index first, Index last, bool next_opens) {
    last_ = last;
    bool open = false;
    Index opened = 0;
    for (Index at = first; at < last; ++at) {
      if (is_double_mark(tokens_[at])) {
        if (open && closes(at)) {
          add(opened, at, false);
          open = false;
        } else if (!open && opens(at)) {
          open = true;
          opened = at;
        } else if (open && only_opens(tokens_[at]) && closing_lost(at)) {
          add(opened, at, false);
          opened = at;
        }
      } else if (!open && opens_single(at, first)) {
        at = pair_single(at);
      }
    }
    if (open) add(opened, last, next_opens);
  }

  std::vector<QuotedSpan> spans;

 private:
  [[nodiscard]] bool space_after(Index at) const {
    return at + 1 >= last_ || tokens_[at + 1].space_before;
  }

  [[nodiscard]] bool opens(Index at) const {
    if (only_opens(tokens_[at])) return true;
    if (only_closes(tokens_[at])) return false;
    return !space_after(at) || tokens_[at].space_before;
  }

  [[nodiscard]] bool closes(Index at) const {
    if (only_opens(tokens_[at])) return false;
    if (only_closes(tokens_[at])) return true;
    return !tokens_[at].space_before || space_after(at);
  }

  // A second opening mark at a sentence's start: the first was never closed.
  [[nodiscard]] bool closing_lost(Index at) const {
    return tokens_[at].space_before && at > 0 &&
           is_one_of(tokens_[at - 1].lower, {".", "!", "?"});
  }

  [[nodiscard]] bool opens_single(Index at, Index first) const {
    const Token& token = tokens_[at];
    if (space_after(at)) return false;
    if (token.lower == "‘") return true;
    if (token.lower != "'") return false;
    return at == first || token.space_before ||
           is_one_of(tokens_[at - 1].lower, {"(", "[", "—", "–"});
  }

  [[nodiscard]] bool closes_single(Index at) const {
    const Token& token = tokens_[at];
    return is_one_of(token.lower, {"’", "'"}) && !token.space_before &&
           (space_after(at) || tokens_[at + 1].kind == TokenKind::punctuation);
  }

  // A mark behind "s" may be a plural's: "countries’ embassies".
  [[nodiscard]] bool may_be_plural(Index at) const {
    const Token& before = tokens_[at - 1];
    const bool word_follows =
        at + 1 < last_ && tokens_[at + 1].kind == TokenKind::word;
    return word_follows && before.kind == TokenKind::word &&
           before.lower.back() == 's';
  }

  // Adds the span of the single mark at `at` and returns where to go on.
  Index pair_single(Index at) {
    const Index limit = std::min(last_, at + kLongestSingle);
    Index fallback = 0;
    for (Index to = at + 1; to < limit; ++to) {
      if (tokens_[to].lower == "‘") break;
      if (!closes_single(to)) continue;
      if (!may_be_plural(to)) {
        add(at, to, false);
        return to;
      }
      if (fallback == 0) fallback = to;
    }
    if (fallback == 0) return at;
    add(at, fallback, false);
    return fallback;
  }

  void add(Index open, Index close, bool continues) {
    QuotedSpan span{open, open + 1, close, close, continues};
    while (span.last > span.first && tokens_[span.last - 1].lower == ",") {
      --span.last;
    }
    if (span.last > span.first) spans.push_back(span);
  }

  const std::vector<Token>& tokens_;
  Index last_ = 0;
};

bool holds_quotations(const Sentence& sentence) {
  return sentence.kind == SentenceKind::prose ||
         sentence.kind == SentenceKind::headline;
}

}  // namespace

bool is_double_mark(const Token& token) {
  return token.kind == TokenKind::punctuation &&
         (opens_and_closes(token) || only_opens(token) || only_closes(token));
}

std::vector<QuotedSpan> find_quoted_spans(const TokenisedText& text) {
  Pairing pairing(text);
  const auto& sentences = text.sentences;
  for (std::size_t i = 0; i < sentences.size();) {
    std::size_t end = i + 1;
    while (end < sentences.size() &&
           sentences[end].paragraph == sentences[i].paragraph &&
           sentences[end].kind == sentences[i].kind) {
      ++end;
    }
    if (holds_quotations(sentences[i])) {
      const bool next_opens = end < sentences.size() &&
                              holds_quotations(sentences[end]) &&
                              is_double_mark(text.tokens[sentences[end].first]);
      pairing.run(sentences[i].first, sentences[end - 1].last, next_opens);
    }
    i = end;
  }
  return std::move(pairing.spans);
}

}  // namespace crosscheck

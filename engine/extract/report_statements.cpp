#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "engine/extract/statement_builder.h"
#include "engine/text/names/common_words.h"
#include "engine/text/tokens/word_list.h"

// Whole sentences, to be compared with those of other articles: what typed
// statements leave out can still be told by two outlets.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

constexpr std::size_t kFewestWords = 5;
constexpr std::size_t kMostWords = 60;

bool is_negation(const std::string& w) {
  return is_one_of(w, {"not", "n't", "no", "never", "nor", "neither", "without",
                       "nobody", "none", "nothing"}) ||
         w.ends_with("n't");
}

bool says_little(const std::string& w) {
  return w.size() < 3 || is_common_word(w);
}

/// Most of a sentence in quotation marks is a quotation, and is one already.
bool is_quoted(const Analysis& a, const Sentence& sentence) {
  std::size_t quoted = 0;
  for (TokenIndex t = sentence.first; t < sentence.last; ++t) {
    quoted += a.text.tokens[t].quoted ? 1 : 0;
  }
  return 2 * quoted > sentence.last - sentence.first;
}

bool asks(const Analysis& a, const Sentence& sentence) {
  return sentence.last > sentence.first && a.lower(sentence.last - 1) == "?";
}

std::string figure_word(const Quantity& quantity) {
  char text[32];
  std::snprintf(text, sizeof text, "#%.10g", quantity.written);
  return text;
}

bool is_one_among(const QuantityExpression& q) {
  return q.of_total && q.quantity.unit.empty() && q.quantity.written == 1;
}

/// Lemmas of the words that say something, figures with '#' before them, words
/// of names with '@'.
std::vector<std::string> content_of(const Analysis& a, TokenIndex first,
                                    TokenIndex last) {
  std::vector<std::string> words;
  for (TokenIndex t = first; t < last; ++t) {
    const Token& token = a.text.tokens[t];
    const std::uint32_t q = a.quantity_at[t];
    if (q != Analysis::kNone) {
      // "two" is a figure as "2" is; "one of the towns" says no more than "a".
      if (a.quantities[q].first == t && !is_one_among(a.quantities[q])) {
        words.push_back(figure_word(a.quantities[q].quantity));
      }
    } else if (token.kind == TokenKind::number) {
      words.push_back('#' + token.lower);
    } else if (a.name_at[t] != Analysis::kNone) {
      if (!says_little(token.lower)) words.push_back('@' + token.lower);
    } else if (token.kind == TokenKind::word && !says_little(token.lower)) {
      words.push_back(noun_lemma(token.lower));
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

/// What the sentence is about: its first two names.
std::string subject_of(const Analysis& a, TokenIndex first, TokenIndex last) {
  std::vector<std::string> names;
  for (TokenIndex t = first; t < last && names.size() < 2; ++t) {
    const std::uint32_t m = a.name_at[t];
    if (m == Analysis::kNone || a.names.mentions[m].first != t) continue;
    const std::string& name = a.entity_of(m).entity.name;
    if (names.empty() || names.front() != name) names.push_back(name);
  }
  if (names.empty()) return "the story";
  return names.size() == 1 ? names[0] : names[0] + " and " + names[1];
}

}  // namespace

void add_report_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const Sentence& sentence : a.text.sentences) {
    if (!a.tells(sentence) || is_quoted(a, sentence) || asks(a, sentence)) {
      continue;
    }
    const TokenIndex first = sentence.first + sentence.dateline_tokens;
    if (first >= sentence.last) continue;
    Text text;
    text.words = content_of(a, first, sentence.last);
    if (text.words.size() < kFewestWords || text.words.size() > kMostWords) {
      continue;
    }
    Statement s = start_statement(a, first, sentence.last, "sentence");
    s.slot = "reported";
    s.kind = SlotKind::report;
    s.subject.name = subject_of(a, first, sentence.last);
    bool odd = false;
    for (TokenIndex t = first; t < sentence.last; ++t) {
      odd ^= is_negation(a.lower(t));
    }
    s.polarity = odd ? Polarity::negative : Polarity::positive;
    s.value = std::move(text);
    s.value_text = plain_words(a, first, sentence.last);
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck

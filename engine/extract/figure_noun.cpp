#include "engine/extract/figure_noun.h"

#include <algorithm>
#include <cctype>
#include <utility>
#include <vector>

#include "engine/text/tokens/word_list.h"
#include "engine/text/word_classes.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// Adjectives that judge or guess, and tell no part of a whole from another.
bool tells_nothing_apart(const std::string& modifier) {
  return is_one_of(
      modifier, {"suspected", "alleged", "several", "local", "nearly", "strong",
                 "powerful", "innocent", "heavily", "suspicious", "estimated",
                 "more", "whole", "entire", "different", "reported",
                 "approximately", "fully", "separate"});
}

bool has_digit_and_letter(const std::string& word) {
  const auto is = [&](int (*kind)(int)) {
    return std::any_of(word.begin(), word.end(),
                       [&](unsigned char c) { return kind(c) != 0; });
  };
  return is(std::isdigit) && is(std::isalpha);
}

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

/// Codes are told from the noun and its modifiers: "M-16 rifles", "M-16s".
void take_word(std::string word, Figure& f) {
  if (has_digit_and_letter(word)) {
    if (word.back() == 's') word.pop_back();
    std::erase(word, '-');
    f.codes.push_back(std::move(word));
  } else if (!tells_nothing_apart(word)) {
    f.modifiers.push_back(std::move(word));
  }
}

/// "So far, 12 were seized", "12 were seized altogether".
bool sums_up(const Analysis& a, const QuantityExpression& q) {
  const Index s = a.sentence_of[q.first];
  if (s == Analysis::kNone) return false;
  const Sentence& sentence = a.text.sentences[s];
  constexpr Index kReach = 30;
  const Index first =
      std::max(sentence.first, q.first - std::min(q.first, kReach));
  const Index last = std::min(sentence.last, q.last + kReach);
  for (Index t = first; t < last; ++t) {
    const std::string& w = a.lower(t);
    if (is_one_of(w, {"altogether", "overall", "cumulatively"})) return true;
    if (t + 1 < last) {
      const std::string& next = a.lower(t + 1);
      if ((w == "so" && next == "far") || (w == "in" && next == "all") ||
          (w == "to" && next == "date") || (w == "in" && next == "total")) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

void read_figure_noun(const Analysis& a, const QuantityExpression& q,
                      Figure& f) {
  if (has_digit_and_letter(q.head)) {
    take_word(q.head, f);
  } else {
    f.head = q.head;
    if (!f.head.empty()) {
      f.head_classes = word_classes(f.head, PartOfSpeech::noun);
    }
  }
  std::vector<std::string> names;
  const Index end = std::max(q.head_last, q.last + 1);
  for (Index t = q.last; t < end && t < a.text.tokens.size(); ++t) {
    const Index m = a.name_at[t];
    if (m != Analysis::kNone) {
      names.push_back(a.lower(t));
      if (a.names.mentions[m].demonym) {
        f.origins.push_back(a.entity_of(m).entity.key);
      }
    }
    const bool two_words = t + 1 < q.head_last && a.text.tokens[t].all_caps &&
                           a.text.tokens[t + 1].kind == TokenKind::number;
    if (two_words) f.codes.push_back(a.lower(t) + a.lower(t + 1));
  }
  for (const std::string& m : q.modifiers) {
    if (is_one_of(m, {"and", "or"})) continue;
    if (std::find(names.begin(), names.end(), m) == names.end() ||
        has_digit_and_letter(m)) {
      take_word(m, f);
    }
  }
  sort_unique(f.codes);
  sort_unique(f.modifiers);
  sort_unique(f.origins);
}

std::string figure_scope(const Analysis& a, const QuantityExpression& q) {
  if (q.scope == "so far") return "total";
  if (!q.scope.empty()) return q.scope;
  if (q.of_total) return "part";
  return sums_up(a, q) ? "total" : "";
}

}  // namespace crosscheck

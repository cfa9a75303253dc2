#include "engine/extract/harm_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

struct HarmWord {
  std::string_view word, slot;
  bool before;  ///< may stand before the figure: "killing 12"
  bool after;   ///< may stand after it: "12 people were killed"
};

constexpr std::array kHarmWords = std::to_array<HarmWord>({
    {"killed", "killed", true, true},
    {"killing", "killed", true, false},
    {"kills", "killed", true, false},
    {"dead", "killed", false, true},
    {"died", "killed", false, true},
    {"perished", "killed", false, true},
    {"deaths", "killed", false, true},
    {"injured", "injured", true, true},
    {"injuring", "injured", true, false},
    {"injures", "injured", true, false},
    {"hurt", "injured", true, true},
    {"wounded", "injured", true, true},
    {"wounding", "injured", true, false},
    {"missing", "missing", false, true},
    {"arrested", "arrested", true, true},
    {"arresting", "arrested", true, false},
    {"detained", "arrested", true, true},
    {"homeless", "displaced", false, true},
    {"displaced", "displaced", true, true},
});

const HarmWord* harm_word(std::string_view lower) {
  for (const HarmWord& word : kHarmWords) {
    if (word.word == lower) return &word;
  }
  return nullptr;
}

bool joins_figure_and_harm(const std::string& w) {
  return is_one_of(w, {"were", "was", "are", "is", "been", "have", "has", "had",
                       "left", "reported", "confirmed", "also", "people",
                       "others", "feared", "being", "in", "all", "total"});
}

/// Words between "death toll" and its figure.
bool leads_to_toll(const std::string& w) {
  return is_one_of(
      w, {"toll", "rose", "rises",   "risen",  "rising",  "to",      "at",
          "of",   "has",  "had",     "have",   "stood",   "stands",  "now",
          "is",   "was",  "climbed", "climbs", "reached", "reaches", "jumped",
          "hit",  "put",  "from",    "fell",   "the",     "been"});
}

/// "a death toll of 14"
bool leads_to_toll_of(const Analysis& a, const QuantityExpression& q,
                      const Sentence& sentence) {
  return q.first >= sentence.first + 2 && a.lower(q.first - 2) == "toll";
}

}  // namespace

std::optional<Harm> harm_beside(const Analysis& a, const QuantityExpression& q,
                                const Sentence& sentence) {
  const TokenIndex end = std::max(q.last, q.head_last);
  // "a mother of two died"
  const bool of = q.first > sentence.first && a.lower(q.first - 1) == "of";
  if (of && q.head.empty() && !leads_to_toll_of(a, q, sentence)) {
    return std::nullopt;
  }
  constexpr TokenIndex kReach = 5;
  for (TokenIndex t = end; t < std::min(sentence.last, end + kReach); ++t) {
    const HarmWord* word = harm_word(a.lower(t));
    if (word != nullptr && word->after) return Harm{word->slot, q.first, t + 1};
    if (!joins_figure_and_harm(a.lower(t))) break;
  }
  // "killed at least 12", "injuring about 50"
  if (q.first > sentence.first) {
    const HarmWord* word = harm_word(a.lower(q.first - 1));
    if (word != nullptr && word->before)
      return Harm{word->slot, q.first - 1, end};
  }
  // "the death toll rose to 12"
  for (TokenIndex t = q.first; t > sentence.first + 1 && q.first - t < 6; --t) {
    if (!leads_to_toll(a.lower(t - 1))) break;
    if (a.lower(t - 1) == "toll" && a.lower(t - 2) == "death") {
      return Harm{"killed", t - 2, q.last};
    }
  }
  return std::nullopt;
}

}  // namespace crosscheck

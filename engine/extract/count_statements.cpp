#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "engine/extract/claim_modality.h"
#include "engine/extract/event_lexicon.h"
#include "engine/extract/harm_event.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// How many were killed, injured, missing, arrested or displaced by an event.

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

struct Found {
  std::string_view slot;
  TokenIndex first, last;  ///< figure and harm word together
};

/// The harm word of a figure: right after its noun phrase, linked by
/// auxiliaries, or right before it.
std::optional<Found> harm_of(const Analysis& a, const QuantityExpression& q,
                             const Sentence& sentence) {
  const TokenIndex end = std::max(q.last, q.head_last);
  constexpr TokenIndex kReach = 5;
  for (TokenIndex t = end; t < std::min(sentence.last, end + kReach); ++t) {
    const HarmWord* word = harm_word(a.lower(t));
    if (word != nullptr && word->after)
      return Found{word->slot, q.first, t + 1};
    if (!joins_figure_and_harm(a.lower(t))) break;
  }
  // "killed at least 12", "injuring about 50"
  for (TokenIndex t = q.first; t > sentence.first && q.first - t < 2; --t) {
    const HarmWord* word = harm_word(a.lower(t - 1));
    if (word != nullptr && word->before) {
      return Found{word->slot, t - 1, std::max(q.last, q.head_last)};
    }
  }
  // "the death toll rose to 12"
  for (TokenIndex t = q.first; t > sentence.first + 1 && q.first - t < 6; --t) {
    if (a.lower(t - 1) == "toll" && a.lower(t - 2) == "death") {
      return Found{"killed", t - 2, q.last};
    }
  }
  return std::nullopt;
}

bool names_people_at_large(const std::string& head) {
  return head.empty() || head == "person" || head == "people" ||
         head == "victim" || head == "other";
}

std::string slot_name(std::string_view base, const QuantityExpression& q) {
  std::string slot(base);
  std::string kind;
  if (!names_people_at_large(q.head)) {
    for (const std::string& m : q.modifiers) kind += m + " ";
    kind += q.head;
  }
  if (!kind.empty() && kind != base) slot += ": " + kind;
  return slot;
}

bool is_countable(const QuantityExpression& q) {
  using Kind = QuantityExpression::Kind;
  return (q.kind == Kind::count || q.kind == Kind::plain) && !q.of_total &&
         (q.scope.empty() || q.scope == "total" || q.scope == "so far");
}

}  // namespace

void add_count_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const QuantityExpression& q : a.quantities) {
    if (!is_countable(q)) continue;
    const std::uint32_t index = a.sentence_of[q.first];
    if (index == Analysis::kNone) continue;
    const Sentence& sentence = a.text.sentences[index];
    if (!a.tells(sentence)) continue;
    const auto harm = harm_of(a, q, sentence);
    if (!harm) continue;
    const auto event = event_of_harm(extraction, index, q.first);
    if (!event) continue;
    bool negated = false;
    const Modality modality =
        modality_before(a, sentence.first, harm->first, &negated);
    if (negated) continue;
    Statement s = start_statement(a, harm->first, harm->last, "harm_count");
    s.event = *event;
    s.slot = slot_name(harm->slot, q);
    s.kind = SlotKind::count;
    s.modality = modality;
    s.value = q.quantity;
    s.value_text = plain_words(a, harm->first, harm->last);
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck

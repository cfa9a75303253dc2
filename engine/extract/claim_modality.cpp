#include "engine/extract/claim_modality.h"

#include <string>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kNone = SyntaxWord::kNone;

Modality modality_by_words(const Analysis& analysis, std::uint32_t clause_first,
                           std::uint32_t token, bool* negated) {
  Modality modality = Modality::asserted;
  *negated = false;
  for (std::uint32_t t = clause_first; t < token; ++t) {
    const std::string& w = analysis.lower(t);
    if (is_one_of(w, {"will", "plan", "plans", "planned", "planning", "set",
                      "scheduled", "due", "upcoming", "intends", "ahead"})) {
      modality = Modality::planned;
    } else if (is_one_of(w, {"expected", "likely", "expects", "should"})) {
      modality = Modality::expected;
    } else if (is_one_of(w, {"may", "might", "could", "would", "if", "possible",
                             "possibly", "reportedly", "allegedly"})) {
      modality = Modality::possible;
    } else if (is_one_of(w, {"denied", "denies", "deny"})) {
      modality = Modality::denied;
    }
    if (is_one_of(w, {"not", "no", "never", "without", "n't", "neither"})) {
      *negated = true;
    }
  }
  return modality;
}

bool is_predicate(const Syntax& syntax, std::uint32_t w) {
  const SyntaxWord& word = syntax.words[w];
  return word.part == PartOfSpeech::verb ||
         word.dependency == Dependency::root ||
         syntax.child(w, Dependency::cop) != kNone;
}

std::uint32_t predicate_above(const Syntax& syntax, std::uint32_t w) {
  constexpr int kMostSteps = 12;
  for (int step = 0; w != kNone && step < kMostSteps; ++step) {
    if (!syntax.words[w].masked && is_predicate(syntax, w)) return w;
    w = syntax.words[w].head;
  }
  return kNone;
}

/// What the speaker does with the content that a token stands in.
Modality by_speaker(const Analysis& a, std::uint32_t token, Modality told) {
  const std::uint32_t at = a.attribution_at[token];
  if (at == Analysis::kNone || a.attributions[at].negated) return told;
  switch (a.attributions[at].cue_class) {
    case CueClass::denies:
      return Modality::denied;
    case CueClass::doubts:
    case CueClass::asks:
      return Modality::possible;
    default:
      return told;
  }
}

}  // namespace

Modality modality_of(const Factuality& factuality) {
  const bool future = factuality.time == EventTime::future;
  switch (factuality.certainty) {
    case Certainty::possible:
      return Modality::possible;
    case Certainty::probable:
      return future ? Modality::planned : Modality::expected;
    case Certainty::certain:
      return future ? Modality::planned : Modality::asserted;
  }
  return Modality::asserted;
}

Modality modality_before(const Analysis& analysis, std::uint32_t clause_first,
                         std::uint32_t token, bool* negated) {
  bool is_negated = false;
  Modality modality = Modality::asserted;
  const std::uint32_t predicate =
      analysis.syntax.empty()
          ? kNone
          : predicate_above(analysis.syntax, analysis.syntax.last_word(token));
  if (predicate == kNone) {
    modality = modality_by_words(analysis, clause_first, token, &is_negated);
  } else {
    const Factuality factuality = factuality_of(analysis.syntax, predicate);
    modality = modality_of(factuality);
    is_negated = factuality.polarity == Polarity::negative;
  }
  if (negated != nullptr) *negated = is_negated;
  return by_speaker(analysis, token, modality);
}

}  // namespace crosscheck

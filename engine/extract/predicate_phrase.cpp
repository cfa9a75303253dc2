#include "engine/extract/predicate_phrase.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// A verb that a noun under a preposition makes another one.
struct Phrase {
  std::string_view verb, preposition, noun, lemma;
};

constexpr std::array kPhrases = {
    Phrase{"put", "on", "hold", "put on hold"},
    Phrase{"place", "on", "hold", "put on hold"},
    Phrase{"take", "into", "custody", "take into custody"},
    Phrase{"hold", "in", "custody", "take into custody"},
    Phrase{"place", "under", "arrest", "take into custody"},
};

bool has_phrase(const Syntax& syntax, Index w, const Phrase& phrase) {
  const auto children = syntax.children_of(w);
  return std::any_of(children.begin(), children.end(), [&](Index c) {
    if (syntax.words[c].lemma != phrase.noun) return false;
    const Index mark = syntax.child(c, Dependency::case_mark);
    return mark != SyntaxWord::kNone &&
           syntax.words[mark].lemma == phrase.preposition;
  });
}

}  // namespace

std::string predicate_phrase(const Syntax& syntax, std::uint32_t word) {
  std::string lemma = syntax.words[word].lemma;
  const Index particle = syntax.child(word, Dependency::compound_prt);
  if (particle != SyntaxWord::kNone) {
    return lemma + ' ' + syntax.words[particle].lemma;
  }
  for (const Phrase& phrase : kPhrases) {
    if (lemma == phrase.verb && has_phrase(syntax, word, phrase)) {
      return std::string(phrase.lemma);
    }
  }
  return lemma;
}

}  // namespace crosscheck

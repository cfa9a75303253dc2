#include "engine/text/factuality/clause_view.h"

#include <algorithm>

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr std::ptrdiff_t kNear = 32;

}  // namespace

std::span<const Index> ClauseView::children(Index w) const {
  const auto all = syntax_.children_of(w);
  const auto middle = std::lower_bound(all.begin(), all.end(), w);
  return {middle - std::min<std::ptrdiff_t>(middle - all.begin(), kNear),
          middle + std::min<std::ptrdiff_t>(all.end() - middle, kNear)};
}

Index ClauseView::child(Index w, Dependency dependency) const {
  for (const Index c : children(w))
    if (word(c).dependency == dependency) return c;
  return kNone;
}

Index ClauseView::to_mark(Index w) const {
  for (const Index c : children(w))
    if (word(c).part == PartOfSpeech::particle && word(c).lemma == "to")
      return c;
  return kNone;
}

bool ClauseView::is_noun(Index w) const {
  return word(w).part == PartOfSpeech::noun ||
         word(w).part == PartOfSpeech::proper_noun;
}

bool ClauseView::is_helper(Index w) const {
  const Dependency d = word(w).dependency;
  return word(w).head != kNone &&
         (d == Dependency::cop || d == Dependency::aux ||
          d == Dependency::aux_pass);
}

bool ClauseView::is_verbal(Index w) const {
  return word(w).part == PartOfSpeech::verb ||
         word(w).part == PartOfSpeech::auxiliary || has_helper(w);
}

bool ClauseView::has_subject(Index w) const {
  return child(w, Dependency::nsubj) != kNone ||
         child(w, Dependency::nsubj_pass) != kNone;
}

bool ClauseView::has_helper(Index w) const {
  const auto near = children(w);
  return std::any_of(near.begin(), near.end(),
                     [&](Index c) { return is_helper(c); });
}

bool ClauseView::has_negation(Index w) const {
  const auto near = children(w);
  return std::any_of(near.begin(), near.end(), [&](Index c) {
    return (force(c).adverb & kNegates) != 0;
  });
}

std::optional<EventTime> ClauseView::tense(Index w) const {
  std::uint16_t features = word(w).features;
  bool helped = false;
  for (const Index c : children(w)) {
    if (!is_helper(c)) continue;
    if (word(c).lemma == "have" || word(c).lemma == "could")
      return EventTime::past;
    if (helped || (word(c).features & (kFinite | kModal)) == 0) continue;
    features = word(c).features;  // "is sold" is present, "was sold" past
    helped = true;
  }
  if ((features & kModal) != 0) return EventTime::present;
  if ((features & kPast) != 0) return EventTime::past;
  if ((features & kFinite) != 0) return EventTime::present;
  if ((features & kParticiple) != 0) return EventTime::past;
  return std::nullopt;
}

}  // namespace crosscheck

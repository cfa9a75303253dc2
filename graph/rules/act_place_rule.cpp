#include "graph/rules/act_place_rule.h"

#include <algorithm>
#include <string>

#include "graph/name_match.h"
#include "graph/rules/act_facts.h"
#include "graph/rules/act_words.h"

namespace crosscheck {
namespace {

bool holds(const Entity& outer, const Entity& inner) {
  return std::find(inner.within.begin(), inner.within.end(), outer.key) !=
         inner.within.end();
}

bool exclude(const Entity& a, const Entity& b) {
  if (a.key == b.key || holds(a, b) || holds(b, a)) return false;
  if (a.within.empty() || b.within.empty()) return false;
  // "West London" and "London".
  if (a.key.ends_with(b.key) || b.key.ends_with(a.key)) return false;
  return match_other_names(a.key, b.key) == NameMatch::different;
}

/// Whether a place stands by the verb itself: "arrested in Lund", not "arrested
/// after a match at Lund".
bool is_own(const Predication& p, const Entity& place) {
  return std::any_of(
      p.participants.begin(), p.participants.end(), [&](const Participant& x) {
        return x.role == ParticipantRole::oblique && x.entity == place.key;
      });
}

/// A predication but for where it is.
Predication without_places(Predication p) {
  std::erase_if(p.participants, [&](const Participant& x) {
    return x.role == ParticipantRole::oblique &&
           x.entity == p.places.front().key;
  });
  return p;
}

}  // namespace

Verdict compare_act_places(const Predication& a, const Predication& b,
                           float probability) {
  if (a.places.size() != 1 || b.places.size() != 1) return {};
  if (!is_told_as_so(a) || !is_told_as_so(b)) return {};
  if (told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative) {
    return {};
  }
  if (!is_own(a, a.places.front()) || !is_own(b, b.places.front())) return {};
  if (!exclude(a.places.front(), b.places.front())) return {};
  if (!times_meet(a, b) ||
      !is_one_single_act(without_places(a), without_places(b), probability)) {
    return {};
  }
  return {Relation::conflict, 0.6F,
          "\"" + a.places.front().name + "\" and \"" + b.places.front().name +
              "\" are two places of one act"};
}

bool tell_one_place(const Predication& p, const Predication& other) {
  return !p.places.empty() && !other.places.empty() &&
         !exclude(p.places.front(), other.places.front()) &&
         may_be_one_act(p, other);
}

}  // namespace crosscheck

#include "graph/rules/course_rule.h"

#include <algorithm>
#include <string_view>

#include "graph/rules/act_facts.h"

namespace crosscheck {
namespace {

bool has_auxiliary(const Predication& p, std::string_view lemma) {
  return std::find(p.adverbs.begin(), p.adverbs.end(), lemma) !=
         p.adverbs.end();
}

/// "Will sign": what is only intended ("to sign") may be done as well.
bool is_to_come(const Predication& p) {
  return p.is_future && has_auxiliary(p, "will");
}

/// "Has not yet signed", "has yet to sign".
bool is_not_yet(const Predication& p) {
  return has_auxiliary(p, "yet") && p.kind != PredicateKind::attribute &&
         ((told_polarity(p) == Polarity::negative && is_told_as_so(p)) ||
          (p.is_future && has_auxiliary(p, "have")));
}

/// One tells as done what the other, of the same day, says is not done yet.
bool differ_in_yet(const Predication& done, const Predication& open) {
  return is_not_yet(open) && is_told_as_so(done) &&
         done.kind == PredicateKind::verb && !is_not_yet(done) &&
         told_polarity(done) == Polarity::positive && !done.is_near_negation &&
         are_of_one_day(done, open);
}

bool is_done(const Predication& p) {
  // "Is meeting Doe" may be to come.
  return is_told_as_so(p) && p.kind == PredicateKind::verb &&
         !has_auxiliary(p, "be");
}

/// A plan and its outcome are told on two days; of one day, or told with a time
/// that is past, it is another story.
bool is_known_as_done(const Predication& done, const Predication& to_come) {
  if (done.told_day && to_come.told_day) return are_of_one_day(done, to_come);
  return !done.times.empty() || has_auxiliary(done, "ago");
}

}  // namespace

Verdict compare_courses(const Predication& a, const Predication& b,
                        float probability) {
  if (differ_in_yet(a, b) || differ_in_yet(b, a)) {
    const RoleMatch patient = match_role(a, b, ParticipantRole::patient);
    if (patient == RoleMatch::unclear || patient == RoleMatch::unlike ||
        !is_one_single_act(a, b, probability)) {
      return {};
    }
    return {Relation::conflict, 0.5F,
            "one tells as done what the other says is not done yet"};
  }
  const bool told = (is_to_come(a) && is_done(b) && is_known_as_done(b, a)) ||
                    (is_to_come(b) && is_done(a) && is_known_as_done(a, b));
  if (!told || told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative) {
    return {};
  }
  if (!is_one_single_act(a, b, probability)) return {};
  if (match_role(a, b, ParticipantRole::patient) != RoleMatch::same) return {};
  return {Relation::conflict, 0.5F,
          "one tells as done what the other tells as to come"};
}

bool tell_one_course(const Predication& p, const Predication& other) {
  return is_to_come(p) == is_to_come(other) &&
         is_not_yet(p) == is_not_yet(other) && may_be_one_act(p, other);
}

}  // namespace crosscheck

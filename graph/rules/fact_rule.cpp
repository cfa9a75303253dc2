#include "graph/rules/fact_rule.h"

#include <string>
#include <variant>

#include "graph/figure_times.h"
#include "graph/rules/entity_rules.h"
#include "graph/rules/quantity_rule.h"
#include "graph/rules/street_rule.h"
#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

constexpr float kSure = 0.7F;
constexpr float kLikely = 0.5F;

Verdict compare_dates(const Statement& a, const Statement& b) {
  const auto& x = std::get<TimeInterval>(a.value);
  const auto& y = std::get<TimeInterval>(b.value);
  if (x.approximate || y.approximate) return {};
  const bool dated = x.month > 0 && x.day > 0 && y.month > 0 && y.day > 0;
  const bool one_day = dated && x.month == y.month && x.day == y.day;
  if (!x.resolved || !y.resolved) {
    if (!dated) return {};
    return one_day ? Verdict{Relation::agree, kSure,
                             both_values(a, b, "name one day of the year")}
                   : Verdict{Relation::conflict, kSure,
                             both_values(a, b, "are two days")};
  }
  if (x.begin < y.end && y.begin < x.end) {
    return {Relation::agree, x.grain == y.grain ? 1.0F : kSure,
            both_values(a, b, "fit each other")};
  }
  return {Relation::conflict, kSure, both_values(a, b, "are two times")};
}

/// Places of which nothing is known are small: neither can be the country that
/// the other lies in. Of other names one is often a part of the other.
Verdict compare_fact_names(const Statement& a, const Statement& b) {
  Verdict verdict = compare_places(a, b);
  if (verdict.relation != Relation::unrelated) return verdict;
  const auto& x = std::get<Entity>(a.value);
  const auto& y = std::get<Entity>(b.value);
  if (!x.within.empty() || !y.within.empty()) return {};
  const bool nested = x.key.find(y.key) != std::string::npos ||
                      y.key.find(x.key) != std::string::npos;
  if (nested) return {};
  return {Relation::conflict, kLikely, both_values(a, b, "are two names")};
}

Verdict compare_states(const Statement& a, const Statement& b) {
  const auto& x = std::get<Category>(a.value);
  const auto& y = std::get<Category>(b.value);
  if (x.key == y.key) {
    return {Relation::agree, kSure, both_values(a, b, "are the same")};
  }
  return {Relation::conflict, kSure, both_values(a, b, "exclude each other")};
}

}  // namespace

Verdict compare_facts(const Statement& a, const Statement& b) {
  if (a.slot.starts_with(kStreetSlot)) return compare_streets(a, b);
  if (a.modality != b.modality || a.value.index() != b.value.index()) return {};
  if (std::holds_alternative<TimeInterval>(a.value)) return compare_dates(a, b);
  if (std::holds_alternative<Entity>(a.value)) return compare_fact_names(a, b);
  if (!times_meet(a.figure, b.figure)) return {};
  // "26 primary schools" are a part of the schools.
  if (a.figure.modifiers != b.figure.modifiers) return {};
  if (std::holds_alternative<Quantity>(a.value)) return compare_measures(a, b);
  if (std::holds_alternative<Category>(a.value)) return compare_states(a, b);
  return {};
}

std::string_view fact_rule_name(const Statement& fact) {
  if (fact.slot.starts_with(kStreetSlot)) return "street";
  if (std::holds_alternative<Quantity>(fact.value)) return "fact figure";
  if (std::holds_alternative<TimeInterval>(fact.value)) return "fact date";
  if (std::holds_alternative<Entity>(fact.value)) return "fact place";
  return "fact state";
}

}  // namespace crosscheck

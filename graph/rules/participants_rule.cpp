#include "graph/rules/participants_rule.h"

#include <algorithm>

#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

bool same_party(const Entity& a, const Entity& b) {
  const auto holds = [](const Entity& outer, const Entity& inner) {
    return std::find(inner.within.begin(), inner.within.end(), outer.key) !=
           inner.within.end();
  };
  return a.key == b.key || holds(a, b) || holds(b, a);
}

bool has(const EntitySet& set, const Entity& member) {
  return std::any_of(set.members.begin(), set.members.end(),
                     [&](const Entity& m) { return same_party(m, member); });
}

/// The first member of `inner` that `outer` does not have, or nullptr.
const Entity* missing_from(const EntitySet& outer, const EntitySet& inner) {
  for (const Entity& member : inner.members) {
    if (!has(outer, member)) return &member;
  }
  return nullptr;
}

std::size_t shared(const EntitySet& a, const EntitySet& b) {
  return static_cast<std::size_t>(
      std::count_if(a.members.begin(), a.members.end(),
                    [&](const Entity& m) { return has(b, m); }));
}

Verdict compare_people(const Statement& a, const Statement& b,
                       const EntitySet& x, const EntitySet& y) {
  const std::size_t common = shared(x, y);
  if (common >= 2) {
    return {Relation::agree, 0.8F, both_values(a, b, "name the same persons")};
  }
  if (common == std::min(x.members.size(), y.members.size()) && common > 0) {
    return {Relation::compatible, 0.5F,
            both_values(a, b, "are a shorter and a longer list")};
  }
  return {};
}

Verdict compare_present(const Statement& a, const Statement& b,
                        const EntitySet& x, const EntitySet& y) {
  const Entity* third = x.complete ? missing_from(x, y) : nullptr;
  const Entity* other = y.complete ? missing_from(y, x) : nullptr;
  if (third == nullptr) third = other;
  if (third != nullptr) {
    return {Relation::conflict, 0.8F,
            both_values(a, b,
                        "differ: one gives the parties as all there were, the "
                        "other has " +
                            third->name + " present")};
  }
  if (x.members.size() == y.members.size() &&
      shared(x, y) == x.members.size()) {
    return {Relation::agree, 1.0F, both_values(a, b, "name the same parties")};
  }
  if (shared(x, y) > 0) {
    return {Relation::compatible, 0.5F,
            both_values(a, b, "are a shorter and a longer list")};
  }
  return {};
}

}  // namespace

Verdict compare_participants(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<EntitySet>(&a.value);
  const auto* y = std::get_if<EntitySet>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  if (a.slot == "people") return compare_people(a, b, *x, *y);
  // A plan to invite somebody says nothing about who came.
  if (a.modality != b.modality) return {};
  if (a.polarity == b.polarity) {
    if (a.polarity == Polarity::positive) return compare_present(a, b, *x, *y);
    return shared(*x, *y) > 0
               ? Verdict{Relation::agree, 0.8F,
                         both_values(a, b, "leave out the same party")}
               : Verdict{};
  }
  const EntitySet& present = a.polarity == Polarity::positive ? *x : *y;
  const EntitySet& absent = a.polarity == Polarity::positive ? *y : *x;
  for (const Entity& member : absent.members) {
    if (!has(present, member)) continue;
    return {Relation::conflict, 0.9F,
            both_values(a, b,
                        "differ over whether " + member.name + " was present")};
  }
  if (present.complete) {
    return {Relation::agree, 0.6F,
            both_values(a, b, "both leave the party out")};
  }
  return {};
}

}  // namespace crosscheck

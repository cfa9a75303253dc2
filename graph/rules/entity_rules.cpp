#include "graph/rules/entity_rules.h"

#include <algorithm>

#include "graph/name_match.h"
#include "graph/rules/given_name_rule.h"
#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

bool lies_within(const Entity& inner, const Entity& outer) {
  return std::find(inner.within.begin(), inner.within.end(), outer.key) !=
         inner.within.end();
}

/// Cities of two states cannot be one place; of one state they may be near.
bool in_different_states(const Entity& a, const Entity& b) {
  if (a.within.empty() || b.within.empty()) return false;
  return std::none_of(
      a.within.begin(), a.within.end(), [&](const std::string& outer) {
        return std::find(b.within.begin(), b.within.end(), outer) !=
               b.within.end();
      });
}

bool has_two_words(const std::string& key) {
  return key.find(' ') != std::string::npos;
}

}  // namespace

Verdict compare_places(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Entity>(&a.value);
  const auto* y = std::get_if<Entity>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  if (x->key == y->key ||
      match_other_names(x->key, y->key) == NameMatch::same) {
    return {Relation::agree, 1.0F, both_values(a, b, "are one place")};
  }
  if (lies_within(*x, *y) || lies_within(*y, *x)) {
    return {Relation::agree, 0.7F, both_values(a, b, "contain one another")};
  }
  if (a.modality == b.modality && in_different_states(*x, *y)) {
    return {Relation::conflict, 0.7F,
            both_values(a, b, "lie in different states")};
  }
  return {};
}

Verdict compare_holders(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Entity>(&a.value);
  const auto* y = std::get_if<Entity>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  if (a.slot.starts_with("full name: ")) return compare_full_names(a, b);
  switch (match_person_names(x->key, y->key)) {
    case NameMatch::same:
      return {Relation::agree, 1.0F, both_values(a, b, "are one person")};
    case NameMatch::possible:
      return {Relation::agree, 0.7F, both_values(a, b, "can be one person")};
    case NameMatch::different:
      break;
  }
  if (!has_two_words(x->key) || !has_two_words(y->key)) return {};
  return {Relation::conflict, 0.8F,
          both_values(a, b, "are two persons for one role")};
}

}  // namespace crosscheck

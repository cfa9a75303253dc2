#include "graph/rules/street_rule.h"

#include <string>

#include "graph/name_match.h"
#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

/// "merchant street" as its name and its kind.
struct Street {
  std::string name, kind;
};

Street street_of(const Entity& entity) {
  const std::size_t space = entity.key.rfind(' ');
  return {entity.key.substr(0, space), entity.key.substr(space + 1)};
}

/// "Merchant", "Merchants".
bool is_one_letter_more(const std::string& a, const std::string& b) {
  const std::string& longer = a.size() > b.size() ? a : b;
  const std::string& shorter = a.size() > b.size() ? b : a;
  return longer.size() == shorter.size() + 1 && longer.starts_with(shorter) &&
         (longer.back() == 's' || longer.back() == 'e');
}

}  // namespace

Verdict compare_streets(const Statement& a, const Statement& b) {
  constexpr double kAlike = 0.88;
  const auto* x = std::get_if<Entity>(&a.value);
  const auto* y = std::get_if<Entity>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  if (x->key == y->key) {
    return {Relation::agree, 0.5F, both_values(a, b, "are one street")};
  }
  const Street p = street_of(*x);
  const Street q = street_of(*y);
  const bool one_kind = p.kind == q.kind;
  if (p.name == q.name || (one_kind && is_one_letter_more(p.name, q.name)) ||
      jaro_winkler(p.name, q.name) < kAlike) {
    return {};
  }
  return {Relation::conflict, 0.5F,
          both_values(a, b, "are two spellings of one address")};
}

}  // namespace crosscheck

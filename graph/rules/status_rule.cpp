#include "graph/rules/status_rule.h"

#include <array>
#include <string_view>
#include <utility>

#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4>
    kOpposites = {{{"held", "cancelled"},
                   {"held", "postponed"},
                   {"held", "not held"},
                   {"postponed", "cancelled"}}};

bool opposite(std::string_view a, std::string_view b) {
  for (const auto& [x, y] : kOpposites) {
    if ((a == x && b == y) || (a == y && b == x)) return true;
  }
  return false;
}

}  // namespace

Verdict compare_statuses(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Category>(&a.value);
  const auto* y = std::get_if<Category>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  if (x->key == y->key) {
    return {Relation::agree, 0.8F, both_values(a, b, "are one status")};
  }
  if (!opposite(x->key, y->key)) return {};
  const bool one_day = a.as_of && b.as_of && a.as_of->begin == b.as_of->begin;
  if (!one_day) {
    return {Relation::update, 0.7F,
            both_values(a, b, "are statuses of different days")};
  }
  if (a.modality != Modality::asserted || b.modality != Modality::asserted) {
    return {};
  }
  return {Relation::conflict, 0.7F, both_values(a, b, "exclude each other")};
}

}  // namespace crosscheck

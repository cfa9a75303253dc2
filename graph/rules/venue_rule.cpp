#include "graph/rules/venue_rule.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

/// Kinds that are rooms or parts, which other kinds hold, and kinds so wide
/// that they may hold anything: they never exclude another kind.
constexpr std::array<std::string_view, 12> kNeverExclude = {
    "hall",    "room", "building", "compound", "complex", "site",
    "grounds", "wing", "garden",   "campus",   "base",    "centre"};

/// Pairs of kinds that are words for one thing or hold one another.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15>
    kCompatible = {{{"residence", "house"},
                    {"residence", "home"},
                    {"residence", "mansion"},
                    {"residence", "palace"},
                    {"residence", "villa"},
                    {"house", "home"},
                    {"headquarters", "office"},
                    {"headquarters", "consulate"},
                    {"headquarters", "embassy"},
                    {"consulate", "office"},
                    {"embassy", "office"},
                    {"hotel", "resort"},
                    {"stadium", "arena"},
                    {"apartment", "home"},
                    {"apartment", "house"}}};

bool never_excludes(std::string_view kind) {
  return std::find(kNeverExclude.begin(), kNeverExclude.end(), kind) !=
         kNeverExclude.end();
}

bool compatible(std::string_view a, std::string_view b) {
  if (never_excludes(a) || never_excludes(b)) return true;
  return std::any_of(kCompatible.begin(), kCompatible.end(),
                     [&](const auto& pair) {
                       return (pair.first == a && pair.second == b) ||
                              (pair.first == b && pair.second == a);
                     });
}

bool share_a_part(const Category& a, const Category& b) {
  return std::any_of(a.parts.begin(), a.parts.end(), [&](const auto& part) {
    return std::find(b.parts.begin(), b.parts.end(), part) != b.parts.end();
  });
}

}  // namespace

Verdict compare_venues(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Category>(&a.value);
  const auto* y = std::get_if<Category>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  if (a.modality != b.modality) return {};
  const bool named = !x->parts.empty() && !y->parts.empty();
  if (x->key == y->key) {
    if (!named || share_a_part(*x, *y)) {
      return {Relation::agree, named ? 0.9F : 0.5F,
              both_values(a, b, "are one venue")};
    }
    return {Relation::conflict, 0.7F,
            both_values(a, b, "are two venues of one kind")};
  }
  if (compatible(x->key, y->key)) return {};
  return {Relation::conflict, 0.7F,
          both_values(a, b, "are two kinds of building for one event")};
}

}  // namespace crosscheck

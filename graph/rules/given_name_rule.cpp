#include "graph/rules/given_name_rule.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "graph/name_match.h"
#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

constexpr std::size_t kFewestLetters = 3;
constexpr std::size_t kMostLetters = 64;

std::string first_word(const std::string& key) {
  return key.substr(0, std::min(key.find(' '), kMostLetters));
}

/// Twice the letters common in one order over the letters of both, in [0,1].
double likeness(const std::string& a, const std::string& b) {
  std::vector<std::size_t> longest(b.size() + 1, 0);
  for (const char letter : a) {
    std::size_t diagonal = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = longest[j + 1];
      longest[j + 1] =
          letter == b[j] ? diagonal + 1 : std::max(above, longest[j]);
      diagonal = above;
    }
  }
  return 2.0 * static_cast<double>(longest.back()) /
         static_cast<double>(a.size() + b.size());
}

}  // namespace

Verdict compare_full_names(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Entity>(&a.value);
  const auto* y = std::get_if<Entity>(&b.value);
  if (x == nullptr || y == nullptr || x->key == y->key) return {};
  switch (match_person_names(x->key, y->key)) {
    case NameMatch::same:
      return {Relation::agree, 0.7F, both_values(a, b, "are one person")};
    case NameMatch::possible:
      return {};
    case NameMatch::different:
      break;
  }
  const std::string p = first_word(x->key);
  const std::string q = first_word(y->key);
  const bool told = p.size() >= kFewestLetters && q.size() >= kFewestLetters;
  if (!told || likeness(p, q) >= 0.5) return {};
  return {Relation::conflict, 0.7F,
          both_values(a, b, "are two given names for one surname")};
}

}  // namespace crosscheck

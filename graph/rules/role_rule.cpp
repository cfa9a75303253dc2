#include "graph/rules/role_rule.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "graph/participant_match.h"
#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

/// A value of slot "role" (engine/extract/role_statements.cpp), taken apart.
struct Role {
  std::string function;
  std::string family;
  std::vector<std::string> ranks;  // sorted
  std::vector<std::string> body;   // sorted
  std::string covers;              ///< of a general function, between commas
  bool is_general = false;
  bool is_title = false;
  bool is_among = false;
  bool is_former = false;
  bool is_then = false;
  bool is_leaving = false;  ///< the document tells that the person leaves
};

Role role_of(const Category& value) {
  Role role;
  role.function = value.key;
  for (const std::string& part : value.parts) {
    const std::string_view text = part;
    const auto after = [&](std::string_view mark) {
      return std::string(text.substr(mark.size()));
    };
    if (text.starts_with("family:")) role.family = after("family:");
    if (text.starts_with("rank:")) role.ranks.push_back(after("rank:"));
    if (text.starts_with("body:")) role.body.push_back(after("body:"));
    if (text.starts_with("covers:")) {
      role.is_general = true;
      role.covers = after("covers:");
    }
    role.is_title |= text == "title";
    role.is_among |= text == "among";
    role.is_former |= text == "former";
    role.is_then |= text == "then";
    role.is_leaving |= text == "leaves";
  }
  return role;
}

bool share_body(const Role& a, const Role& b) {
  return share_element<std::string>(a.body, b.body);
}

/// Whether both may be of one body: one names none, or they share a word.
bool bodies_fit(const Role& a, const Role& b) {
  return a.body.empty() || b.body.empty() || share_body(a, b);
}

/// Whether both are told of one time, as far as that is said.
bool of_one_time(const Role& a, const Role& b) {
  return a.is_former == b.is_former && (a.is_then == b.is_then || !a.is_former);
}

/// A company's "president" is not a state's.
bool is_of_company(const Role& a, const Role& b) {
  return share_body(a, b) || a.function == "ceo" || b.function == "ceo";
}

/// Whoever speaks for a body is a "spokesman" to most, whatever the rank.
bool is_named_short(const Role& a, const Role& b) {
  return a.function == "spokesman" && (a.ranks.empty() || b.ranks.empty());
}

bool functions_exclude(const Role& a, const Role& b) {
  if (a.family.empty() || a.family != b.family) return false;
  if (a.function == b.function || !bodies_fit(a, b)) return false;
  if (!a.ranks.empty() || !b.ranks.empty()) return false;
  if (a.family == "kin") return share_body(a, b);
  if (a.family == "company") return is_of_company(a, b);
  if (a.family == "legislature" && a.is_title && b.is_title) return true;
  // One holds many posts in a life, and most are not told as past.
  return a.family == "counsel" || a.family == "rank" || share_body(a, b);
}

/// Whether `of` is a list between commas that holds a word.
bool lists(std::string_view of, std::string_view word) {
  while (!of.empty()) {
    const std::size_t comma = std::min(of.find(','), of.size());
    if (of.substr(0, comma) == word) return true;
    of.remove_prefix(std::min(comma + 1, of.size()));
  }
  return false;
}

bool covers(const Role& general, const Role& special) {
  return lists(general.covers, special.function) ||
         (!special.family.empty() && lists(general.covers, special.family));
}

/// Whether one may be called what the other is, of the same body.
bool are_of_one_kind(const Role& a, const Role& b) {
  if (a.function != b.function && !covers(a, b) && !covers(b, a)) return false;
  if (!a.is_general && !b.is_general) return bodies_fit(a, b);
  return share_body(a, b) || (a.body.empty() && b.body.empty());
}

/// Titles of office are kept after it.
bool is_courtesy(const Role& role) { return role.is_title && !role.is_general; }

/// Whether one is told to be past and the other to be held.
bool is_past_and_held(const Role& a, const Role& b) {
  if (a.is_former == b.is_former || a.is_then || b.is_then) return false;
  const Role& held = a.is_former ? b : a;
  // A former deputy can be the head by now.
  return a.ranks == b.ranks && !is_courtesy(held) && !a.is_leaving &&
         !b.is_leaving && are_of_one_kind(a, b);
}

/// Whether one is no report of long after the other, as far as is known.
bool are_of_near_days(const Statement& a, const Statement& b) {
  constexpr std::int64_t kMostMinutes = 3 * 24 * 60;
  return a.as_of && b.as_of &&
         std::abs(a.as_of->begin - b.as_of->begin) <= kMostMinutes;
}

}  // namespace

Verdict compare_roles(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Category>(&a.value);
  const auto* y = std::get_if<Category>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  const Role p = role_of(*x);
  const Role q = role_of(*y);
  if (functions_exclude(p, q) && of_one_time(p, q)) {
    return {Relation::conflict, 0.6F,
            both_values(a, b, "are two functions of one person")};
  }
  if (is_past_and_held(p, q)) {
    return {Relation::conflict, 0.5F,
            both_values(a, b, "tell the post as past and as held")};
  }
  if (p.function != q.function || !bodies_fit(p, q)) return {};
  if (p.ranks != q.ranks) {
    if (!of_one_time(p, q) || is_named_short(p, q)) return {};
    return {Relation::conflict, 0.6F,
            both_values(a, b, "are two ranks of one person")};
  }
  if (p.is_former != q.is_former) return {};
  if (p.is_leaving != q.is_leaving && !p.is_then && !q.is_then &&
      !p.is_former) {
    if (p.is_title || q.is_title || !are_of_near_days(a, b)) return {};
    return {Relation::conflict, 0.5F,
            both_values(a, b, "tell the post as held and as left")};
  }
  if (p.is_among != q.is_among && !p.is_general) {
    return {Relation::conflict, 0.5F,
            both_values(a, b, "are one of several and the only one")};
  }
  return {Relation::agree, 0.6F, both_values(a, b, "are one function")};
}

}  // namespace crosscheck

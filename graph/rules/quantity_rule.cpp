#include "graph/rules/quantity_rule.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

/// The interval of what a figure may mean, its rounding included.
std::pair<double, double> reach(const Quantity& q) {
  return {q.low - q.tolerance, q.high + q.tolerance};
}

bool open_or_loose(const Quantity& q) {
  return q.bound == Bound::at_least || q.bound == Bound::at_most;
}

/// "dozens", "a few": too little is said to be contradicted.
bool is_vague(const Quantity& q) {
  constexpr double kWide = 1.5;
  return q.bound == Bound::about && q.high > kWide * q.low;
}

bool meet(const Quantity& a, const Quantity& b) {
  const auto [al, ah] = reach(a);
  const auto [bl, bh] = reach(b);
  constexpr double kSlack = 1e-9;  // of printed decimals read as doubles
  return al <= bh + kSlack * std::abs(bh) && bl <= ah + kSlack * std::abs(ah);
}

bool same_figure(const Quantity& a, const Quantity& b) {
  const double scale =
      std::max({std::abs(a.written), std::abs(b.written), 1.0});
  return std::abs(a.written - b.written) <=
         std::max({1e-9 * scale, a.tolerance, b.tolerance});
}

Verdict compare_intervals(const Statement& a, const Statement& b) {
  const auto& x = std::get<Quantity>(a.value);
  const auto& y = std::get<Quantity>(b.value);
  if (x.unit != y.unit) return {};
  if (!meet(x, y)) {
    if (is_vague(x) || is_vague(y)) return {};
    // A figure that differs only by one word of approximation is a weak sign.
    const bool loose = x.bound == Bound::about || y.bound == Bound::about;
    return {Relation::conflict, loose ? 0.7F : 0.9F,
            both_values(a, b, "cannot both be the figure")};
  }
  if (same_figure(x, y)) {
    const bool open = open_or_loose(x) || open_or_loose(y);
    return {Relation::agree, open ? 0.8F : 1.0F,
            both_values(a, b, "give the same figure")};
  }
  if (open_or_loose(x) || open_or_loose(y)) {
    return {Relation::compatible, 0.5F,
            both_values(a, b, "meet only through an open bound")};
  }
  return {Relation::agree, 0.7F,
          both_values(a, b, "meet within their rounding")};
}

bool comparable(const Statement& a, const Statement& b) {
  return a.modality == Modality::asserted && b.modality == Modality::asserted &&
         std::holds_alternative<Quantity>(a.value) &&
         std::holds_alternative<Quantity>(b.value);
}

bool grows_with_time(std::string_view slot) {
  return slot == "killed" || slot == "injured" || slot == "missing" ||
         slot == "arrested" || slot == "displaced";
}

/// The statement of the later day when its figure is the higher one.
const Statement* later_and_higher(const Statement& a, const Statement& b) {
  if (!a.as_of || !b.as_of || a.as_of->begin == b.as_of->begin) return nullptr;
  const Statement& late = a.as_of->begin > b.as_of->begin ? a : b;
  const Statement& early = &late == &a ? b : a;
  const bool higher = std::get<Quantity>(late.value).written >
                      std::get<Quantity>(early.value).written;
  return higher ? &late : nullptr;
}

}  // namespace

Verdict compare_counts(const Statement& a, const Statement& b) {
  if (!comparable(a, b)) return {};
  Verdict verdict = compare_intervals(a, b);
  if (verdict.relation == Relation::conflict && grows_with_time(a.slot)) {
    if (const Statement* late = later_and_higher(a, b)) {
      return {Relation::update, 0.8F,
              "\"" + late->value_text + "\" is the later report of a count " +
                  "that grows: " + both_values(a, b, "are of different days")};
    }
  }
  return verdict;
}

Verdict compare_measures(const Statement& a, const Statement& b) {
  if (!std::holds_alternative<Quantity>(a.value) ||
      !std::holds_alternative<Quantity>(b.value)) {
    return {};
  }
  // A length that is expected says nothing against one that was measured.
  if (a.modality != b.modality) return {};
  return compare_intervals(a, b);
}

}  // namespace crosscheck

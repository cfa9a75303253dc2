#include "graph/figure_likeness.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>

namespace crosscheck {
namespace {

bool is_about(const Statement& s) {
  const auto* q = std::get_if<Quantity>(&s.value);
  return q != nullptr && q->bound != Bound::exact;
}

/// "west" and "east", "northwest" and "southwest": one point of the compass is
/// turned and the rest is the same.
bool are_opposite(std::string_view a, std::string_view b) {
  constexpr std::pair<std::string_view, std::string_view> kPoints[] = {
      {"east", "west"}, {"north", "south"}};
  return std::any_of(
      std::begin(kPoints), std::end(kPoints), [&](const auto& point) {
        const std::size_t x = a.find(point.first);
        const std::size_t y = b.find(point.second);
        if (x == std::string_view::npos || y == std::string_view::npos) {
          return false;
        }
        std::string turned(a);
        turned.replace(x, point.first.size(), point.second);
        return turned == b;
      });
}

}  // namespace

bool has_side(const Statement& s) {
  return s.kind == SlotKind::quantity && !s.figure.scope.empty() &&
         s.slot.starts_with("distance");
}

bool are_opposite_sides(const Statement& a, const Statement& b) {
  return has_side(a) && has_side(b) && a.slot == b.slot &&
         (are_opposite(a.figure.scope, b.figure.scope) ||
          are_opposite(b.figure.scope, a.figure.scope));
}

std::string exact_digits(const Statement& s) {
  constexpr double kLeast = 10'000;
  constexpr double kMost = 1e15;
  constexpr std::size_t kCounting = 4;
  const auto* q = std::get_if<Quantity>(&s.value);
  if (q == nullptr || q->bound != Bound::exact || q->written < kLeast ||
      q->written > kMost || q->written != std::floor(q->written)) {
    return "";
  }
  std::string digits = std::to_string(static_cast<std::int64_t>(q->written));
  const std::size_t last = digits.find_last_not_of('0');
  return last + 1 >= kCounting ? digits : "";
}

bool are_turned(const Statement& a, const Statement& b) {
  const std::string x = exact_digits(a);
  std::string y = exact_digits(b);
  if (x.empty() || x.size() != y.size() || a.slot != b.slot) return false;
  const auto at = std::mismatch(x.begin(), x.end(), y.begin());
  const auto i = static_cast<std::size_t>(at.first - x.begin());
  if (i + 1 >= x.size()) return false;
  std::swap(y[i], y[i + 1]);
  return x == y;
}

bool is_lasting(const Statement& s) {
  constexpr std::string_view kTerms[] = {
      "sentence",   "jail", "imprison", "prison",    "ban",      "suspend",
      "suspension", "term", "contract", "probation", "suspended"};
  constexpr std::string_view kGatherings[] = {
      "meeting", "call",     "speech",    "debate",
      "hearing", "standoff", "interview", "ceremony"};
  const auto has = [](const auto& words, const std::string& name) {
    return std::find(std::begin(words), std::end(words), name) !=
           std::end(words);
  };
  const bool hours = s.figure.head == "hour" || s.figure.head == "minute";
  return std::any_of(s.figure.predicates.begin(), s.figure.predicates.end(),
                     [&](const FigurePredicate& p) {
                       return has(kTerms, p.name) ||
                              (hours && p.of_table && !is_about(s) &&
                               has(kGatherings, p.name));
                     });
}

}  // namespace crosscheck

#include "graph/rules/other_day.h"

#include <algorithm>
#include <cstdint>

#include "graph/rules/same_words.h"
#include "graph/time_fit.h"

namespace crosscheck {
namespace {

/// A time with the whole of the day that it begins on: two that touch one day
/// meet, and a night belongs to two.
TimeInterval from_midnight(TimeInterval when) {
  constexpr std::int64_t kDay = std::int64_t{24} * 60;
  if (!when.resolved) return when;
  const std::int64_t rest = when.begin % kDay;
  when.begin -= rest < 0 ? rest + kDay : rest;
  return when;
}

}  // namespace

bool are_of_other_days(const Statement& a, const Statement& b) {
  constexpr std::size_t kFewestWords = 10;
  const auto* x = std::get_if<Text>(&a.value);
  const auto* y = std::get_if<Text>(&b.value);
  return a.said_on && b.said_on && x != nullptr && y != nullptr &&
         x->verbatim && y->verbatim &&
         std::min(x->words.size(), y->words.size()) >= kFewestWords &&
         time_fit(from_midnight(*a.said_on), from_midnight(*b.said_on)) ==
             Fit::clash &&
         are_same_words(*x, *y);
}

}  // namespace crosscheck

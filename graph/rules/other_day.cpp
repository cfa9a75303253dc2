#include "graph/rules/other_day.h"

#include <algorithm>
#include <cstdint>

#include "graph/rules/same_words.h"
#include "graph/time_fit.h"

namespace crosscheck {
namespace {

/// The whole days that a time touches: a night belongs to two.
TimeInterval whole_days(TimeInterval when) {
  constexpr std::int64_t kDay = std::int64_t{24} * 60;
  const auto floor_day = [](std::int64_t minute) {
    const std::int64_t rest = minute % kDay;
    return minute - (rest < 0 ? rest + kDay : rest);
  };
  if (!when.resolved) return when;
  when.begin = floor_day(when.begin);
  when.end = floor_day(when.end + kDay - 1);
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
         time_fit(whole_days(*a.said_on), whole_days(*b.said_on)) ==
             Fit::clash &&
         are_same_words(*x, *y);
}

}  // namespace crosscheck

#include "graph/time_fit.h"

namespace crosscheck {
namespace {

/// Whether nothing at all is said of a time.
bool is_open(const TimeInterval& when) {
  return !when.resolved && when.weekday < 0 && when.month == 0;
}

}  // namespace

Fit time_fit(const TimeInterval& a, const TimeInterval& b) {
  if (a.resolved && b.resolved) {
    return a.begin < b.end && b.begin < a.end ? Fit::match : Fit::clash;
  }
  if (a.month > 0 && a.day > 0 && b.month > 0 && b.day > 0) {
    return a.month == b.month && a.day == b.day ? Fit::match : Fit::clash;
  }
  if (a.weekday >= 0 && b.weekday >= 0) {
    return a.weekday == b.weekday ? Fit::match : Fit::clash;
  }
  return Fit::unknown;
}

bool frames_meet(const Predication& a, const Predication& b) {
  if (time_fit(a.frame, b.frame) == Fit::clash) return false;
  if (is_open(a.frame) && b.is_background) return false;
  if (is_open(b.frame) && a.is_background) return false;
  return true;
}

}  // namespace crosscheck

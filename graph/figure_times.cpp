#include "graph/figure_times.h"

namespace crosscheck {
namespace {

/// Days of two main frames that name one each lie together or a day apart: the
/// day of an event and that of its report are often taken for one another.
bool days_meet(const FigureFrame& a, const FigureFrame& b) {
  if (a.dated && b.dated) {
    return a.first_day <= b.last_day + 1 && b.first_day <= a.last_day + 1;
  }
  return a.weekday < 0 || b.weekday < 0 || a.weekday == b.weekday;
}

/// Whether nothing is said of a time: it is taken for that of publication.
bool is_untimed(const FigureFrame& frame) { return frame == FigureFrame{}; }

}  // namespace

bool counts_hits(const Figure& f) {
  return !f.predicates.empty() && f.predicates.front().name == "be hit";
}

bool times_meet(const Figure& x, const Figure& y) {
  using Kind = FigureFrame::Kind;
  const FigureFrame& a = x.frame;
  const FigureFrame& b = y.frame;
  // Sums are spent and asked for over years.
  if (x.family == FigureFamily::sum && (is_untimed(a) || is_untimed(b))) {
    return true;
  }
  // One is shot once; a day beside it is that of the report.
  if (counts_hits(x) && counts_hits(y)) return true;
  if (a.kind != b.kind) return false;
  // "in September" of documents without a date.
  if (a.kind == Kind::unplaced) return a.month != 0 && a.month == b.month;
  if (a.kind == Kind::main) return days_meet(a, b);
  return a.dated && b.dated && a.first_day <= b.last_day &&
         b.first_day <= a.last_day;
}

}  // namespace crosscheck

#include "engine/text/numbers/number_words.h"
#include "engine/text/times/calendar.h"
#include "engine/text/times/time_spec.h"

/// Dates and years as they are written, with weekday, month, day and year in
/// the orders that English uses.

namespace crosscheck {
namespace {

using Form = TimeSpec::Form;
using Direction = TimeSpec::Direction;

bool is_day(const Piece& piece) {
  return piece.is_integer() && piece.text.size() <= 2 && piece.value >= 1 &&
         piece.value <= 31;
}

/// One past a day figure with its suffix ("18th"); 0 if `at` is no day.
std::uint32_t day_end(const Pieces& p, std::uint32_t at) {
  if (!is_day(p[at])) return 0;
  if (const auto ordinal = read_ordinal(p, at)) return ordinal->last;
  const Piece& next = p[at + 1];
  const bool joined = next.glued && (next.is_number() || next.is("/") ||
                                     next.is("%") || next.is_word());
  if (joined && !next.is("'s")) return 0;
  if (next.is("percent") || next.is("million") || next.is("billion")) return 0;
  return at + 1;
}

/// Takes ", 2025", "2025", "of 2025" after a month or a day.
void read_year_after(const Pieces& p, TimeSpec& spec) {
  std::uint32_t at = spec.last;
  if (p[at].is(",") || p[at].is("of") || p[at].is("'")) ++at;
  const bool beside = p[at].is("this") || p[at].is("last") || p[at].is("next");
  if (beside && p[spec.last].is("of") && p[at + 1].is("year")) {
    spec.relative_year = true;
    spec.year_offset = p[at].is("last") ? -1 : p[at].is("next") ? 1 : 0;
    spec.last = at + 2;
  }
  if (!is_year_figure(p[at])) return;
  spec.year = static_cast<int>(p[at].value);
  spec.last = at + 1;
}

/// "18-20", "18 to 20" after the first day of a month.
void read_last_day(const Pieces& p, TimeSpec& spec) {
  const std::uint32_t at = spec.last;
  const bool joined = (p[at].is("-") && p[at].glued) || p[at].is("to");
  if (!joined || day_end(p, at + 1) == 0) return;
  if (p[at + 1].value <= spec.day) return;
  spec.last_day = static_cast<int>(p[at + 1].value);
  spec.last = day_end(p, at + 1);
}

/// Whether a month's name without day and year means the month.
bool month_stands_alone(const Pieces& p, std::uint32_t at, MonthWord month) {
  const Piece& before = p[std::int64_t{at} - 1];
  // Of "mid-November" only the token's first letter is known.
  const Piece& part = p[std::int64_t{at} - 2];
  const bool joined = before.is("-") && p[at].glued &&
                      (part.is("mid") || part.is("early") || part.is("late"));
  if (joined) return true;
  if (!p[at].capital) return false;
  static const WordSet kBefore{"in",      "since", "until",   "by",    "early",
                               "mid",     "late",  "before",  "after", "from",
                               "through", "of",    "during",  "last",  "next",
                               "this",    "till",  "between", "to",    "and"};
  const bool led = kBefore.contains(before.text);
  const bool name_follows = p[at + 1].capital && p[at + 1].is_word();
  if (month.abbreviation) return led && !name_follows;
  if (!month.ambiguous) return true;
  static const WordSet kStrong{"in",     "since", "until",  "last",
                               "next",   "early", "late",   "mid",
                               "during", "by",    "through"};
  static const WordSet kParts{"end",       "start", "middle",
                              "beginning", "month", "week"};
  const bool part_of = before.is("of") && kParts.contains(part.text);
  return (part_of || kStrong.contains(before.text)) && !name_follows;
}

std::optional<TimeSpec> read_month_first(const Pieces& p, std::uint32_t at) {
  const MonthWord month = find_month(p[at].text);
  if (month.month == 0 || !p[at].is_word()) return std::nullopt;
  TimeSpec spec;
  spec.first = at;
  spec.month = month.month;
  std::uint32_t next = at + 1;
  if (p[next].is(".")) ++next;  // an abbreviation whose dot stood apart
  if (p[next].is("the")) ++next;
  if (const std::uint32_t end = day_end(p, next); end > 0 && p[at].capital) {
    spec.day = static_cast<int>(p[next].value);
    spec.last = end;
    read_last_day(p, spec);
    read_year_after(p, spec);
    return spec;
  }
  spec.last = at + 1;
  if (p[spec.last].is(".") && p[at + 2].is_number()) ++spec.last;
  read_year_after(p, spec);
  const bool of_year = spec.year > 0 || spec.relative_year;
  if (of_year && p[at].capital) return spec;
  spec.relative_year = false;
  spec.last = at + 1;
  if (!month_stands_alone(p, at, month)) return std::nullopt;
  return spec;
}

std::optional<TimeSpec> read_day_first(const Pieces& p, std::uint32_t at) {
  std::uint32_t next = day_end(p, at);
  if (next == 0) return std::nullopt;
  TimeSpec spec;
  spec.first = at;
  spec.day = static_cast<int>(p[at].value);
  spec.last = next;
  if (p[next].is("-")) {
    read_last_day(p, spec);
    next = spec.last;
  }
  if (p[next].is("of")) ++next;
  const MonthWord month = find_month(p[next].text);
  if (month.month == 0 || !p[next].capital) return std::nullopt;
  spec.month = month.month;
  spec.last = next + 1;
  if (p[spec.last].is(".") && is_year_figure(p[next + 2])) ++spec.last;
  read_year_after(p, spec);
  return spec;
}

/// "2025-02-27", and "02/27/2025" where only one order is possible.
std::optional<TimeSpec> read_numeric(const Pieces& p, std::uint32_t at) {
  const Piece& mark = p[at + 1];
  if (!p[at].is_integer() || !mark.glued || !p[at + 2].is_integer() ||
      !p[at + 3].is(mark.text) || !p[at + 4].is_integer()) {
    return std::nullopt;
  }
  constexpr std::size_t kDigits = 4;
  if (p[at].text.size() > kDigits || p[at + 2].text.size() > kDigits ||
      p[at + 4].text.size() > kDigits) {
    return std::nullopt;
  }
  TimeSpec spec;
  spec.first = at;
  spec.last = at + 5;
  const int a = static_cast<int>(p[at].value);
  const int b = static_cast<int>(p[at + 2].value);
  const int c = static_cast<int>(p[at + 4].value);
  if (mark.is("-") && is_year_figure(p[at])) {
    spec.year = a, spec.month = b, spec.day = c;
    if (p[at + 5].glued && p[at + 5].is("t")) {
      while (p[spec.last].glued) ++spec.last;  // the clock of a timestamp
    }
  } else if ((mark.is("/") || mark.is(".")) && is_year_figure(p[at + 4])) {
    const bool day_first = a > 12;
    if (!day_first && b <= 12 && a != b) return std::nullopt;
    spec.year = c;
    spec.month = day_first ? b : a;
    spec.day = day_first ? a : b;
  } else {
    return std::nullopt;
  }
  if (!is_date(spec.year, spec.month, spec.day)) return std::nullopt;
  return spec;
}

std::optional<TimeSpec> read_weekday(const Pieces& p, std::uint32_t at) {
  const WeekdayWord word = find_weekday(p[at].text);
  if (word.weekday < 0 || !p[at].is_word()) return std::nullopt;
  TimeSpec spec;
  spec.first = at;
  spec.last = at + 1;
  spec.form = Form::weekday;
  spec.weekday = word.weekday;
  if (word.plural) {
    spec.kind = TimeExpression::Kind::recurring;
    return spec;
  }
  std::uint32_t next = at + 1;
  if (word.abbreviation && p[next].is(".")) ++next;
  if (p[next].is(",") || p[next].is("(")) ++next;
  if (p[next].is("the")) ++next;
  std::optional<TimeSpec> date;
  if (p[next].is_number()) date = read_day_first(p, next);
  if (p[next].is_word()) date = read_month_first(p, next);
  if (date && date->day > 0) {
    date->first = at;
    date->weekday = word.weekday;
    return date;
  }
  const Piece& before = p[std::int64_t{at} - 1];
  if (word.abbreviation &&
      (!p[at].capital ||
       !(before.is("on") || before.is("last") || before.is("next")))) {
    return std::nullopt;
  }
  return spec;
}

/// "last Thursday", "next March", "this coming Sunday", "last February 18".
std::optional<TimeSpec> read_directed(const Pieces& p, std::uint32_t at) {
  Direction direction = Direction::by_tense;
  if (p[at].is("last") || p[at].is("past") || p[at].is("previous")) {
    direction = Direction::last;
  } else if (p[at].is("next") || p[at].is("coming")) {
    direction = Direction::next;
  } else if (p[at].is("this")) {
    direction = Direction::same;
  } else {
    return std::nullopt;
  }
  std::uint32_t next = at + 1;
  if (direction == Direction::same &&
      (p[next].is("past") || p[next].is("coming"))) {
    direction = p[next].is("past") ? Direction::last : Direction::next;
    ++next;
  }
  auto spec = read_weekday(p, next);
  if (!spec) spec = read_month_first(p, next);
  if (!spec || spec->year > 0) return std::nullopt;
  spec->direction = direction;
  if (p[at].is("previous")) spec->base = TimeSpec::Base::anchor;
  spec->first = at;
  return spec;
}

/// "the week of March 6", "the week of Monday".
std::optional<TimeSpec> read_week_of(const Pieces& p, std::uint32_t at) {
  if (!p[at].is("week") || !p[at + 1].is("of")) return std::nullopt;
  auto spec = read_month_first(p, at + 2);
  if (!spec || spec->day == 0) return std::nullopt;
  spec->first = at;
  spec->unit = TimeUnit::week;
  return spec;
}

}  // namespace

std::optional<TimeSpec> read_calendar_date(const Pieces& pieces,
                                           std::uint32_t at) {
  if (pieces[at].is_number()) {
    if (auto spec = read_numeric(pieces, at)) return spec;
    if (auto spec = read_day_first(pieces, at)) return spec;
    return read_named_year(pieces, at);
  }
  if (auto spec = read_directed(pieces, at)) return spec;
  if (auto spec = read_weekday(pieces, at)) return spec;
  if (auto spec = read_month_first(pieces, at)) return spec;
  if (auto spec = read_week_of(pieces, at)) return spec;
  return read_named_year(pieces, at);
}

}  // namespace crosscheck

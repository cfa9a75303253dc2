#include <cmath>

#include "engine/text/times/holidays.h"
#include "engine/text/times/time_spec.h"

/// Puts the families of time expressions together: a day with its part or its
/// clock, and the words that loosen it.

namespace crosscheck {
namespace {

using Form = TimeSpec::Form;
using Kind = TimeExpression::Kind;

bool is_zone(const Piece& piece) {
  static const WordSet kZones{"gmt", "utc", "est", "edt", "pst",
                              "pdt", "cst", "cdt", "cet", "cest",
                              "bst", "ist", "msk", "et",  "pt"};
  return kZones.contains(piece.text) && piece.all_caps;
}

DayPart minute_of_day(int minute) { return {minute, minute + 1, true}; }

/// "p.m." and zones after the figures of a clock.
void read_clock_tail(const Pieces& p, ClockTime& clock, int hour, int minute,
                     bool& marked) {
  if (p[clock.last].is("o'clock")) {
    ++clock.last;
    marked = true;
  }
  const bool am = p[clock.last].is("am"), pm = p[clock.last].is("pm");
  if (am || pm) {
    if (hour == 12) hour = 0;
    if (pm && hour < 12) hour += 12;
    ++clock.last;
    marked = true;
  }
  if (is_zone(p[clock.last])) {
    ++clock.last;
    clock.zoned = marked = true;
  } else if (p[clock.last].is("local") && p[clock.last + 1].is("time")) {
    clock.last += 2;
    marked = true;
  }
  clock.part = minute_of_day(hour * 60 + minute);
}

bool clock_preposition(const Piece& piece) {
  return piece.is("at") || piece.is("by") || piece.is("until") ||
         piece.is("around") || piece.is("about") || piece.is("from") ||
         piece.is("since") || piece.is("before") || piece.is("after");
}

/// "9.25 am": a point between hour and minute, told by what follows.
ClockTime read_dotted_clock(const Pieces& p, std::uint32_t at) {
  const bool half_day = p[at + 1].is("am") || p[at + 1].is("pm");
  if (!half_day || p[at].decimals != 2 || p[at].value >= 13) return {};
  const int hour = static_cast<int>(p[at].value);
  const int minute = static_cast<int>(std::lround((p[at].value - hour) * 100));
  if (minute > 59) return {};
  ClockTime clock;
  clock.last = at + 1;
  bool marked = false;
  read_clock_tail(p, clock, hour, minute, marked);
  return clock;
}

}  // namespace

ClockTime read_clock(const Pieces& p, std::uint32_t at) {
  ClockTime clock;
  const DayPart instant = find_day_part(p[at].text);
  if (instant.exact) {
    const bool name = p[std::int64_t{at} - 1].is("high") ||
                      (p[at].capital && p[at + 1].capital);
    if (name) return {};
    clock.last = at + 1;
    clock.part = instant;
    return clock;
  }
  if (!p[at].is_number() || p[at].grouped || p[at].text.size() > 5) return {};
  if (p[at].decimals > 0) return read_dotted_clock(p, at);
  if (p[at].text.size() > 4) return {};
  int hour = static_cast<int>(p[at].value);
  int minute = 0;
  bool marked = false;
  clock.last = at + 1;
  const bool colon = (p[at + 1].is(":") || p[at + 1].is(".")) &&
                     p[at + 1].glued && p[at + 2].glued &&
                     p[at + 2].is_integer() && p[at + 2].text.size() == 2;
  if (colon) {
    minute = static_cast<int>(p[at + 2].value);
    clock.last = at + 3;
    if (p[clock.last].is(":") && p[clock.last + 1].glued &&
        p[clock.last + 1].is_integer()) {
      clock.last += 2;  // seconds
    }
  } else if (p[at].text.size() == 4) {
    minute = hour % 100;
    hour /= 100;
  } else if (p[at].text.size() > 2) {
    return {};
  }
  if (hour > 24 || minute > 59) return {};
  const bool hours_only = !colon && p[at].text.size() <= 2;
  read_clock_tail(p, clock, hour, minute, marked);
  const bool led = clock_preposition(p[std::int64_t{at} - 1]);
  if (!marked && !(colon && led)) return {};
  if (hours_only &&
      !(p[at + 1].is("am") || p[at + 1].is("pm") || p[at + 1].is("o'clock"))) {
    return {};
  }
  return clock;
}

namespace {

void set_clock(TimeSpec& spec, const ClockTime& clock) {
  spec.part = clock.part;
  spec.last = clock.last;
  spec.approximate = spec.approximate || clock.zoned;
}

/// "Sunday night", "Monday at 10 a.m.", "Feb. 27, 02:58pm".
void read_part_after(const Pieces& p, TimeSpec& spec) {
  if (spec.part.begin >= 0) return;
  std::uint32_t next = spec.last;
  const DayPart part = find_day_part(p[next].text);
  if (part.begin >= 0) {
    spec.part = part;
    spec.last = next + 1;
    return;
  }
  const bool comma = p[next].is(",");
  if (comma) ++next;
  if (p[next].is("at")) ++next;
  if (p[next].is("around") || p[next].is("about")) {
    ++next;
    if (read_clock(p, next).last > 0) spec.approximate = true;
  }
  const ClockTime clock = read_clock(p, next);
  if (clock.last > 0) set_clock(spec, clock);
}

bool names_day(const TimeSpec& spec) {
  return spec.form == Form::weekday || spec.form == Form::day ||
         (spec.form == Form::date && spec.day > 0 && spec.last_day == 0);
}

std::optional<TimeSpec> read_point(const Pieces& p, std::uint32_t at) {
  auto spec = read_period(p, at);
  if (!spec) spec = read_holiday(p, at);
  if (!spec) spec = read_calendar_date(p, at);
  if (!spec) spec = read_relative_time(p, at);
  if (!spec) return std::nullopt;
  if (spec->kind == Kind::point && names_day(*spec)) {
    read_part_after(p, *spec);
  }
  return spec;
}

/// "the end of 1990", "the middle of October", "the start of the year".
std::optional<TimeSpec> read_part_of_span(const Pieces& p, std::uint32_t at) {
  if (!p[at].is("the") || !p[at + 2].is("of")) return std::nullopt;
  const Piece& word = p[at + 1];
  const TimeModifier modifier = word.is("start") || word.is("beginning")
                                    ? TimeModifier::start
                                : word.is("middle") ? TimeModifier::mid
                                : word.is("end")    ? TimeModifier::end
                                                    : TimeModifier::none;
  if (modifier == TimeModifier::none) return std::nullopt;
  auto spec = read_point(p, at + 3);
  const bool days = spec && (names_day(*spec) || spec->form == Form::weekend);
  if (!spec || spec->kind != Kind::point || days) return std::nullopt;
  spec->first = at;
  spec->approximate = true;
  spec->said.modifier = modifier;
  return spec;
}

/// "early Sunday", "late on Monday", "mid-2014", "early next year".
std::optional<TimeSpec> read_loosened(const Pieces& p, std::uint32_t at) {
  if (auto spec = read_part_of_span(p, at)) return spec;
  const bool early = p[at].is("early"), late = p[at].is("late");
  const bool mid = p[at].is("mid");
  if (!early && !late && !mid) return std::nullopt;
  std::uint32_t next = at + 1;
  if (p[next].is("-") && p[next].glued) ++next;
  if (p[next].is("on") || p[next].is("in")) ++next;
  auto spec = read_point(p, next);
  if (!spec || spec->kind != Kind::point) return std::nullopt;
  spec->first = at;
  spec->approximate = true;
  spec->said.modifier = early  ? TimeModifier::start
                        : late ? TimeModifier::end
                               : TimeModifier::mid;
  if (names_day(*spec) && spec->part.begin < 0 && !mid) {
    spec->part =
        early ? DayPart{0, 9 * 60, false} : DayPart{17 * 60, 24 * 60, false};
    spec->part_implied = true;
  }
  return spec;
}

/// "the night of February 18", "the morning after" is left alone.
std::optional<TimeSpec> read_part_of(const Pieces& p, std::uint32_t at) {
  const DayPart part = find_day_part(p[at].text);
  if (part.begin < 0) return std::nullopt;
  std::uint32_t next = at + 1;
  if (p[next].is("of") || p[next].is("on")) ++next;
  if (next == at + 1 && !part.exact) return std::nullopt;
  auto spec = read_point(p, next);
  if (!spec || !names_day(*spec) || spec->kind != Kind::point) {
    return std::nullopt;
  }
  spec->first = at;
  spec->part = part;
  return spec;
}

/// A clock, with the day after it where one follows: "10 a.m. on Monday".
std::optional<TimeSpec> read_clock_first(const Pieces& p, std::uint32_t at) {
  const ClockTime clock = read_clock(p, at);
  if (clock.last == 0) return std::nullopt;
  std::uint32_t next = clock.last;
  if (p[next].is(",") || p[next].is("on")) ++next;
  TimeSpec spec;
  auto day = read_point(p, next);
  if (day && names_day(*day) && day->kind == Kind::point &&
      day->part.begin < 0) {
    spec = *day;
    set_clock(spec, clock);
    spec.last = day->last;
  } else {
    spec.form = Form::clock;
    set_clock(spec, clock);
  }
  spec.first = at;
  const Piece& before = p[std::int64_t{at} - 1];
  if (before.is("around") || before.is("about") || before.is("shortly")) {
    spec.approximate = true;
  }
  return spec;
}

}  // namespace

std::optional<TimeSpec> read_time(const Pieces& pieces, std::uint32_t at) {
  if (auto spec = read_loosened(pieces, at)) return spec;
  if (auto spec = read_part_of(pieces, at)) return spec;
  if (auto spec = read_clock_first(pieces, at)) return spec;
  if (auto spec = read_point(pieces, at)) return spec;
  if (auto spec = read_length(pieces, at)) return spec;
  return read_vague_time(pieces, at);
}

}  // namespace crosscheck

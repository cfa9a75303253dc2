#include "engine/text/numbers/amount.h"
#include "engine/text/times/time_spec.h"

/// Times that are told from another day: "tomorrow", "last week", "the
/// following day", "this summer", and parts of days ("tonight").

namespace crosscheck {
namespace {

using Form = TimeSpec::Form;
using Base = TimeSpec::Base;

TimeSpec make(Form form, std::uint32_t first, std::uint32_t last,
              double number) {
  TimeSpec spec;
  spec.form = form;
  spec.first = first;
  spec.last = last;
  spec.number = spec.number_high = number;
  return spec;
}

DayPart night() { return find_day_part("night"); }

/// "today", "tonight", "last night", "this morning", "yesterday".
std::optional<TimeSpec> read_day_word(const Pieces& p, std::uint32_t at) {
  if (p[at].is("today")) return make(Form::day, at, at + 1, 0);
  if (p[at].is("yesterday")) return make(Form::day, at, at + 1, -1);
  if (p[at].is("tomorrow")) return make(Form::day, at, at + 1, 1);
  if (p[at].is("tonight")) {
    TimeSpec spec = make(Form::day, at, at + 1, 0);
    spec.part = night();
    return spec;
  }
  const DayPart part = find_day_part(p[at + 1].text);
  if (part.begin < 0 || part.exact) return std::nullopt;
  if (p[at].is("last") && (p[at + 1].is("night") || p[at + 1].is("evening"))) {
    TimeSpec spec = make(Form::day, at, at + 2, -1);
    spec.part = part;
    return spec;
  }
  if (p[at].is("this")) {
    TimeSpec spec = make(Form::day, at, at + 2, 0);
    spec.part = part;
    return spec;
  }
  return std::nullopt;
}

struct Step {
  bool found = false;
  double number = 0;
  std::uint32_t next = 0;
};

/// "last", "this", "this past", "next", "the current", "the previous".
Step read_step(const Pieces& p, std::uint32_t at) {
  if (p[at].is("this")) {
    if (p[at + 1].is("past")) return {true, -1, at + 2};
    if (p[at + 1].is("coming")) return {true, 1, at + 2};
    return {true, 0, at + 1};
  }
  if (p[at].is("current")) return {true, 0, at + 1};
  if (p[at].is("last")) return {true, -1, at + 1};
  if (p[at].is("next") || p[at].is("coming")) return {true, 1, at + 1};
  return {};
}

/// "last week", "this year", "next month", "last summer", "the weekend".
std::optional<TimeSpec> read_unit(const Pieces& p, std::uint32_t at) {
  const bool article = p[at].is("the");
  std::uint32_t start = article ? at + 1 : at;
  if (article && p[start].is("weekend")) {
    return make(Form::weekend, at, start + 1, 0);
  }
  if (const int season = find_season(p[start].text); article && season >= 0) {
    // "the fall" is more often a fall.
    static const WordSet kLead{"in", "over", "during", "of", "throughout"};
    const Piece& after = p[start + 1];
    const bool led = kLead.contains(p[std::int64_t{at} - 1].text) &&
                     season != 3 && !after.is_number() && !after.is("of");
    if (!led) return std::nullopt;
    return make(Form::season, at, start + 1, season);
  }
  const Step step = read_step(p, start);
  if (!step.found) return std::nullopt;
  const Piece& word = p[step.next];
  if (word.is("weekend")) {
    return make(Form::weekend, at, step.next + 1, step.number);
  }
  if (const int season = find_season(word.text); season >= 0 && !article) {
    TimeSpec spec = make(Form::season, at, step.next + 1, season);
    spec.direction = step.number < 0   ? TimeSpec::Direction::last
                     : step.number > 0 ? TimeSpec::Direction::next
                                       : TimeSpec::Direction::same;
    return spec;
  }
  const UnitWord unit = find_time_unit(word.text);
  if (unit.plural || unit.unit < TimeUnit::day) return std::nullopt;
  // "the last week of April" is none of ours.
  if (p[std::int64_t{at} - 1].is("the") && p[step.next + 1].is("of")) {
    return std::nullopt;
  }
  if (article) {
    // "the next day" follows another day; "the last year" is a length.
    if (!p[start].is("next")) return std::nullopt;
    TimeSpec spec = make(Form::shift, at, step.next + 1, 1);
    spec.unit = unit.unit;
    spec.base = Base::anchor;
    spec.relation = "later";
    return spec;
  }
  if (unit.unit == TimeUnit::day) return std::nullopt;
  TimeSpec spec = make(Form::unit, at, step.next + 1, step.number);
  spec.unit = unit.unit;
  return spec;
}

/// "the following day", "the previous week", "the same day", "that day",
/// "the day before".
std::optional<TimeSpec> read_anchored(const Pieces& p, std::uint32_t at) {
  const bool article = p[at].is("the");
  if (!article && !p[at].is("that")) return std::nullopt;
  const Piece& word = p[at + 1];
  double number = 0;
  std::uint32_t next = at + 2;
  if (article && (word.is("following") || word.is("next"))) {
    number = 1;
  } else if (article && (word.is("previous") || word.is("preceding"))) {
    number = -1;
  } else if (article && word.is("same")) {
    number = 0;
  } else if (p[at].is("that") && !find_day_part(word.text).exact &&
             (find_day_part(word.text).begin >= 0 ||
              find_time_unit(word.text).unit == TimeUnit::day ||
              find_time_unit(word.text).unit >= TimeUnit::month)) {
    next = at + 1;
  } else if (article && word.is("day") && !p[at + 3].is_word() &&
             (p[next].is("before") || p[next].is("after"))) {
    // "the day before the raid" counts from the raid, not from a date.
    TimeSpec spec =
        make(Form::shift, at, at + 3, p[next].is("before") ? -1 : 1);
    spec.unit = TimeUnit::day;
    spec.base = Base::anchor;
    spec.relation = p[next].is("before") ? "before" : "after";
    return spec;
  } else {
    return std::nullopt;
  }
  const UnitWord unit = find_time_unit(p[next].text);
  const DayPart part = find_day_part(p[next].text);
  if (part.begin < 0 && (unit.plural || unit.unit < TimeUnit::day)) {
    return std::nullopt;
  }
  TimeSpec spec = make(Form::shift, at, next + 1, number);
  spec.unit = part.begin < 0 ? unit.unit : TimeUnit::day;
  spec.part = part;
  spec.base = Base::anchor;
  spec.relation = number > 0 ? "later" : number < 0 ? "earlier" : "";
  return spec;
}

/// "earlier this week", "later this month".
std::optional<TimeSpec> read_within_unit(const Pieces& p, std::uint32_t at) {
  if (!p[at].is("earlier") && !p[at].is("later")) return std::nullopt;
  auto spec =
      p[at + 1].is("that") ? read_anchored(p, at + 1) : read_unit(p, at + 1);
  if (!spec) spec = read_day_word(p, at + 1);
  if (!spec || p[at + 1].is("the") || p[at + 1].is("last") ||
      p[at + 1].is("next")) {
    return std::nullopt;
  }
  if (p[at].is("earlier")) spec->said.modifier = TimeModifier::start;
  spec->first = at;
  return spec;
}

/// "in the spring of 2014", "summer 2014".
std::optional<TimeSpec> read_season_of_year(const Pieces& p, std::uint32_t at) {
  const int season = find_season(p[at].text);
  if (season < 0) return std::nullopt;
  const std::uint32_t year = p[at + 1].is("of") ? at + 2 : at + 1;
  if (is_year_figure(p[year])) {
    TimeSpec spec = make(Form::season, at, year + 1, season);
    spec.year = static_cast<int>(p[year].value);
    return spec;
  }
  // "winter of nineteen ninety-four", as it is spoken.
  const bool spoken = p[year].is("nineteen") || p[year].is("twenty");
  auto named = spoken ? read_named_year(p, year) : std::nullopt;
  if (!named) return std::nullopt;
  TimeSpec spec = make(Form::season, at, named->last, season);
  spec.year = named->year;
  return spec;
}

}  // namespace

std::optional<TimeSpec> read_relative_time(const Pieces& pieces,
                                           std::uint32_t at) {
  if (!pieces[at].is_word()) return std::nullopt;
  if (auto spec = read_day_word(pieces, at)) return spec;
  if (auto spec = read_within_unit(pieces, at)) return spec;
  if (auto spec = read_unit(pieces, at)) return spec;
  if (auto spec = read_anchored(pieces, at)) return spec;
  return read_season_of_year(pieces, at);
}

}  // namespace crosscheck

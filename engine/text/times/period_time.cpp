#include "engine/text/numbers/number_words.h"
#include "engine/text/times/time_spec.h"

/// Parts of a business year and what they are compared with: "the third
/// quarter", "the year-earlier quarter", "the first half of 1990", "fiscal
/// 1988", "year-end", "the year".

namespace crosscheck {
namespace {

using Form = TimeSpec::Form;
using Direction = TimeSpec::Direction;

/// What stands before the noun of a period.
struct PeriodWords {
  std::uint32_t next = 0;  ///< one past them
  int year = 0;
  int year_offset = 0;  ///< of "last year's"
  bool relative_year = false;
  bool year_ago = false;
  bool latest = false;
  bool fiscal = false;
  bool article = false;
};

int step_of(const Piece& piece) {
  return piece.is("last") ? -1 : piece.is("next") ? 1 : 0;
}

bool is_step(const Piece& piece) {
  return piece.is("this") || piece.is("last") || piece.is("next");
}

/// "year-ago", "year-earlier"; 0 if it is none.
std::uint32_t year_ago_end(const Pieces& p, std::uint32_t at) {
  if (!p[at].is("year")) return 0;
  const std::uint32_t next = p[at + 1].is("-") ? at + 2 : at + 1;
  const bool compares = p[next].is("ago") || p[next].is("earlier");
  return compares ? next + 1 : 0;
}

PeriodWords read_period_words(const Pieces& p, std::uint32_t at) {
  static const WordSet kPlain{"comparable", "corresponding", "similar", "same",
                              "full",       "most",          "calendar"};
  PeriodWords words;
  words.next = at;
  if (p[at].is("the")) {
    words.article = true;
    ++words.next;
  }
  constexpr int kMost = 5;
  for (int i = 0; i < kMost; ++i) {
    const Piece& word = p[words.next];
    if (const std::uint32_t end = year_ago_end(p, words.next); end > 0) {
      words.year_ago = true;
      words.next = end;
    } else if (is_year_figure(word) && words.year == 0) {
      words.year = static_cast<int>(word.value);
      ++words.next;
    } else if (is_step(word) && p[words.next + 1].is("year") &&
               p[words.next + 2].is("'s")) {
      words.relative_year = true;
      words.year_offset = step_of(word);
      words.next += 3;
    } else if (word.is("latest") || word.is("current") || word.is("recent")) {
      words.latest = true;
      ++words.next;
    } else if (word.is("fiscal")) {
      words.fiscal = true;
      ++words.next;
    } else if (kPlain.contains(word.text)) {
      ++words.next;
    } else {
      break;
    }
  }
  return words;
}

/// Takes ", 2025", "of fiscal 2025", "of last year" behind a period.
bool read_year_of(const Pieces& p, TimeSpec& spec) {
  std::uint32_t at = spec.last;
  if (p[at].is(",") || p[at].is("of") || p[at].is("in")) ++at;
  if (p[at].is("the") && p[at + 1].is("fiscal")) ++at;
  if (p[at].is("fiscal")) ++at;
  if (is_year_figure(p[at])) {
    spec.year = static_cast<int>(p[at].value);
    spec.last = at + 1;
    return true;
  }
  const bool of_year = p[spec.last].is("of") && p[at + 1].is("year") &&
                       (is_step(p[at]) || p[at].is("the"));
  if (!of_year) return false;
  spec.relative_year = true;
  spec.year_offset = step_of(p[at]);
  spec.last = at + 2;
  return true;
}

void apply(const PeriodWords& words, TimeSpec& spec) {
  if (words.year > 0) spec.year = words.year;
  if (words.relative_year) {
    spec.relative_year = true;
    spec.year_offset = words.year_offset;
  }
  if (words.year_ago) spec.years_back = 1;
}

/// "first", "fourth", "final": 1..4; 0 for none.
int read_part_number(const Pieces& p, std::uint32_t& at, int parts) {
  int number = 0;
  if (p[at].is("last") || p[at].is("final") || p[at].is("latter")) {
    number = parts;
    ++at;
  } else if (const auto ordinal = read_ordinal(p, at)) {
    number = ordinal->value;
    at = ordinal->last;
  }
  if (p[at].is("-") && p[at].glued) ++at;
  return number > parts ? 0 : number;
}

std::optional<TimeSpec> read_quarter(const Pieces& p, std::uint32_t at,
                                     const PeriodWords& words) {
  TimeSpec spec;
  spec.first = at;
  spec.form = Form::quarter;
  std::uint32_t next = words.next;
  if (p[next].is("q") && p[next + 1].glued && p[next + 1].is_integer()) {
    spec.number = p[++next].value;
  } else {
    // "the last quarter" is the one before this.
    if (p[next].is("last")) return std::nullopt;
    spec.number = read_part_number(p, next, 4);
    if (!p[next].is("quarter")) return std::nullopt;
    // "the third-quarter loss": the article is the loss's.
    if (p[next].glued && words.article && words.next == at + 1) ++spec.first;
  }
  if (spec.number < 1 || spec.number > 4) return std::nullopt;
  spec.last = next + 1;
  apply(words, spec);
  if (words.year == 0) read_year_of(p, spec);
  return spec;
}

/// Only of a year: the first half of a match is none.
std::optional<TimeSpec> read_half(const Pieces& p, std::uint32_t at,
                                  const PeriodWords& words) {
  TimeSpec spec;
  spec.first = at;
  spec.form = Form::half;
  std::uint32_t next = words.next;
  spec.number = read_part_number(p, next, 2);
  if (spec.number < 1 || !p[next].is("half")) return std::nullopt;
  spec.last = next + 1;
  apply(words, spec);
  const bool of_year = read_year_of(p, spec);
  if (!of_year && words.year == 0 && !words.relative_year) return std::nullopt;
  return spec;
}

/// "the quarter", "that quarter", "the latest quarter", "the year-ago period".
std::optional<TimeSpec> read_said_period(const Pieces& p, std::uint32_t at,
                                         const PeriodWords& words) {
  const Piece& noun = p[words.next];
  const bool that = p[at].is("that") && p[at + 1].is("quarter");
  const bool quarter =
      that ||
      (noun.is("quarter") && (words.article || words.latest || words.year_ago));
  const bool period =
      noun.is("period") && (words.year_ago || words.year > 0) && words.article;
  if (!quarter && !period) return std::nullopt;
  TimeSpec spec;
  spec.first = at;
  spec.last = (that ? at + 1 : words.next) + 1;
  spec.form = Form::period;
  if (quarter) spec.unit = TimeUnit::quarter;
  apply(words, spec);
  return spec;
}

/// "fiscal 1988", "the fiscal year", "the current month", "fiscal year 1988".
std::optional<TimeSpec> read_said_unit(const Pieces& p, std::uint32_t at,
                                       const PeriodWords& words) {
  TimeSpec spec;
  spec.first = at;
  if (words.fiscal && words.year > 0) {
    spec.year = words.year;
    spec.last = words.next;
    return spec;
  }
  const UnitWord unit = find_time_unit(p[words.next].text);
  const bool said = (words.fiscal || words.latest) && !words.year_ago &&
                    words.year == 0 && !unit.plural;
  if (!said || unit.unit < TimeUnit::week || unit.unit > TimeUnit::year) {
    return std::nullopt;
  }
  if (p[words.next - 1].is("latest") || p[words.next - 1].is("recent")) {
    return std::nullopt;  // neither this one nor the last for sure
  }
  spec.last = words.next + 1;
  if (words.fiscal && is_year_figure(p[spec.last])) {
    spec.year = static_cast<int>(p[spec.last].value);
    ++spec.last;
    return spec;
  }
  spec.form = Form::unit;
  spec.unit = unit.unit;
  return spec;
}

/// "the year", "the week" behind a word that asks when. A year that ended on
/// a day is a length.
std::optional<TimeSpec> read_the_unit(const Pieces& p, std::uint32_t at) {
  const UnitWord unit = find_time_unit(p[at + 1].text);
  const bool whole = p[at].is("the") && !unit.plural && !p[at + 1].capital &&
                     unit.unit >= TimeUnit::week && unit.unit <= TimeUnit::year;
  if (!whole) return std::nullopt;
  static const WordSet kLead{"in",         "for",  "during",  "of",     "over",
                             "throughout", "this", "through", "within", "by"};
  if (!kLead.contains(p[std::int64_t{at} - 1].text)) return std::nullopt;
  const Piece& after = p[at + 2];
  TimeSpec spec;
  spec.first = at;
  spec.last = at + 2;
  if (after.is("ended") || after.is("ending")) {
    spec.kind = TimeExpression::Kind::vague;
    spec.said.unit = unit.unit;
    spec.said.count = 1;
    return spec;
  }
  static const WordSet kOther{"of",       "before", "after", "that",    "when",
                              "since",    "he",     "she",   "they",    "it",
                              "in",       "until",  "to",    "earlier", "two",
                              "nineteen", "twenty"};
  const Piece& lead = p[std::int64_t{at} - 2];
  const bool within = lead.is("earlier") || lead.is("later") ||
                      lead.is("late") || lead.is("early");
  if (after.is_number() || after.is("-") ||
      (!within && kOther.contains(after.text))) {
    return std::nullopt;
  }
  spec.form = Form::unit;
  spec.unit = unit.unit;
  return spec;
}

/// "year-end", "the year end": the last day of a year.
std::optional<TimeSpec> read_year_end(const Pieces& p, std::uint32_t at) {
  const std::uint32_t start = p[at].is("the") ? at + 1 : at;
  const std::uint32_t next = p[start + 1].is("-") ? start + 2 : start + 1;
  if (!p[start].is("year") || !p[next].is("end")) return std::nullopt;
  if (next == start + 1 && p[std::int64_t{start} - 1].is_number()) {
    return std::nullopt;
  }
  TimeSpec spec;
  spec.first = at;
  spec.last = next + 1;
  spec.month = 12;
  spec.day = 31;
  spec.approximate = true;
  return spec;
}

/// "year-earlier profit", "year-ago results": of the period before it.
std::optional<TimeSpec> read_year_earlier(const Pieces& p, std::uint32_t at) {
  const std::uint32_t start = p[at].is("the") ? at + 1 : at;
  const std::uint32_t end = year_ago_end(p, start);
  const bool hyphened = end > 0 && p[start + 1].is("-");
  const bool counted = p[std::int64_t{start} - 1].is("a") ||
                       p[std::int64_t{start} - 1].is("one");
  if (!hyphened || counted) return std::nullopt;
  TimeSpec spec;
  spec.first = at;
  spec.last = end;
  spec.form = Form::period;
  spec.years_back = 1;
  return spec;
}

}  // namespace

std::optional<TimeSpec> read_period(const Pieces& p, std::uint32_t at) {
  if (!p[at].is_word() && !is_year_figure(p[at]) && !p[at].is_number()) {
    return std::nullopt;
  }
  const PeriodWords words = read_period_words(p, at);
  if (auto spec = read_quarter(p, at, words)) return spec;
  if (auto spec = read_half(p, at, words)) return spec;
  if (auto spec = read_said_period(p, at, words)) return spec;
  if (auto spec = read_said_unit(p, at, words)) return spec;
  if (auto spec = read_year_end(p, at)) return spec;
  if (auto spec = read_year_earlier(p, at)) return spec;
  return read_the_unit(p, at);
}

}  // namespace crosscheck

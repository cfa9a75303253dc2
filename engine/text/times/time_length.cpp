#include <string_view>

#include "engine/text/numbers/amount.h"
#include "engine/text/times/length_words.h"

/// Lengths of time, and the points that they lead to: "over four hours",
/// "three-year", "five days ago", "two weeks later", "every day".

namespace crosscheck {
namespace {

using Form = TimeSpec::Form;
using Base = TimeSpec::Base;
using Kind = TimeExpression::Kind;

/// "61-year-old", "61 years old", "aged two years": an age, no length.
bool is_age(const Pieces& p, const LengthPhrase& length) {
  const std::uint32_t next =
      p[length.last].is("-") ? length.last + 1 : length.last;
  return p[next].is("old") || p[next].is("olds") || p[next].is("younger") ||
         p[next].is("older");
}

/// "three hours and 20 minutes": the smaller unit adds to the larger.
void add_smaller_unit(const Pieces& p, LengthPhrase& length,
                      Quantity& seconds) {
  const std::uint32_t next = p[length.last].is("and") || p[length.last].is(",")
                                 ? length.last + 1
                                 : length.last;
  if (seconds.bound != Bound::exact || length.compound) return;
  const auto more = read_length_words(p, next);
  if (!more || more->article || more->unit.unit >= length.unit.unit ||
      more->amount.quantity.bound != Bound::exact || more->compound) {
    return;
  }
  const double plus =
      more->amount.quantity.written * seconds_of(more->unit.unit);
  seconds.low += plus, seconds.high += plus, seconds.written += plus;
  length.last = more->last;
}

bool is_direction(const Piece& piece) {
  return piece.is("ago") || piece.is("later") || piece.is("earlier") ||
         piece.is("hence");
}

TimeSpec shift_of(const LengthPhrase& length, std::uint32_t at, double sign) {
  TimeSpec spec;
  spec.form = Form::shift;
  spec.first = at;
  spec.unit = length.unit.unit;
  note_length(length, spec.said);
  const Quantity& q = length.amount.quantity;
  const bool ranged = length.amount.loose || q.bound == Bound::range;
  spec.number = sign * q.written;
  spec.number_high = sign * (ranged ? q.high : q.written);
  spec.approximate = ranged || q.bound != Bound::exact;
  return spec;
}

/// "ago", "later", "earlier", "from now", "after February 18".
std::optional<TimeSpec> read_shift(const Pieces& p, std::uint32_t at,
                                   LengthPhrase length) {
  const bool or_so =
      p[length.last].is("or") &&
      (p[length.last + 1].is("so") || p[length.last + 1].is("two")) &&
      p[length.last + 2].is("ago");
  if (or_so) length.last += 2;
  const Piece& word = p[length.last];
  if (length.compound) return std::nullopt;
  std::optional<TimeSpec> spec;
  if (word.is("ago") || word.is("earlier")) {
    spec = shift_of(length, at, -1);
    spec->base = word.is("ago") ? Base::publication : Base::anchor;
  } else if (word.is("later") || word.is("hence")) {
    spec = shift_of(length, at, 1);
    spec->base = word.is("later") ? Base::anchor : Base::publication;
  } else if (word.is("from") && p[length.last + 1].is("now")) {
    spec = shift_of(length, at, 1);
    spec->relation = "from";
    spec->last = length.last + 2;
    return spec;
  } else if (word.is("after") || word.is("before")) {
    std::uint32_t next = length.last + 1;
    if (p[next].is("the") || p[next].is("a")) ++next;
    const auto date = read_calendar_date(p, next);
    if (!date || date->kind != Kind::point) return std::nullopt;
    spec = shift_of(length, at, word.is("after") ? 1 : -1);
    spec->base = Base::following;
  } else {
    return std::nullopt;
  }
  spec->last = length.last + 1;
  if (or_so) spec->said.modifier = TimeModifier::approx;
  if (word.is("ago") && length.amount.loose && spec->said.count == 0) {
    spec->said.reference = TimeReference::past;
  }
  spec->relation = word.is("ago")       ? "ago"
                   : word.is("later")   ? "later"
                   : word.is("earlier") ? "earlier"
                   : word.is("after")   ? "after"
                   : word.is("before")  ? "before"
                                        : "later";
  return spec;
}

/// Whether "a week" is a length here: something must ask for one.
bool article_is_length(const Pieces& p, std::uint32_t at) {
  const Piece& before = p[std::int64_t{at} - 1];
  return before.is("for") || before.is("in") || before.is("within") ||
         before.is("lasted") || before.is("after") || before.is("spent") ||
         before.is("than");
}

/// "$5 an hour", "twice a week": how often, no time of its own.
bool is_rate(const Pieces& p, std::uint32_t at) {
  const Piece& before = p[std::int64_t{at} - 1];
  return before.is("per") || before.is("once") || before.is("twice") ||
         before.is("times") || before.is("each") || before.is_number();
}

/// "offered him a week": a length, but of nothing that a claim could take.
std::optional<TimeSpec> article_length(const Pieces& p, std::uint32_t at,
                                       const LengthPhrase& length) {
  static const WordSet kNoun{"of", "when", "that", "in", "where", "for"};
  const bool counted = length.unit.unit >= TimeUnit::week &&
                       length.unit.unit <= TimeUnit::century &&
                       length.unit.unit != TimeUnit::quarter;
  const Piece& after = p[length.last];
  const bool ends = after.is_mark() || kNoun.contains(after.text) ||
                    after.is("to") || after.is("or") || after.is("after") ||
                    after.is("before");
  if (!counted || !ends || length.compound) return std::nullopt;
  TimeSpec spec;
  spec.kind = Kind::vague;
  spec.first = at;
  spec.last = length.last;
  note_length(length, spec.said);
  return spec;
}

std::optional<TimeSpec> duration_of(const Pieces& p, std::uint32_t at,
                                    LengthPhrase length) {
  TimeSpec spec;
  spec.kind = Kind::duration;
  spec.first = at;
  spec.length = length.amount.quantity;
  note_length(length, spec.said);
  scale_quantity(spec.length, seconds_of(length.unit.unit));
  spec.length.unit = "s";
  add_smaller_unit(p, length, spec.length);
  spec.last = length.last;
  if (p[spec.last].is("and") && p[spec.last + 1].is("a") &&
      p[spec.last + 2].is("half") && length.amount.quantity.written >= 1) {
    const double half = seconds_of(length.unit.unit) / 2;
    spec.length.low += half, spec.length.high += half;
    spec.length.written += half;
    spec.said.count += 0.5;
    spec.last += 3;
  }
  if (p[spec.last].is("after") || p[spec.last].is("before")) {
    // The way to another event, not how long something took.
    spec.relation = p[spec.last].is("after") ? "after" : "before";
  }
  const Piece& before = p[std::int64_t{at} - 1];
  for (std::string_view word :
       {"last", "past", "next", "first", "previous", "coming", "every"}) {
    if (before.is(word)) spec.relation = word;
  }
  if (before.is("every")) spec.kind = Kind::recurring;
  return spec;
}

/// "the last year", "the past week": a length that ends with the present.
std::optional<TimeSpec> read_recent_unit(const Pieces& p, std::uint32_t at) {
  const bool recent =
      p[at].is("the") && (p[at + 1].is("past") || p[at + 1].is("last"));
  const UnitWord unit = find_time_unit(p[at + 2].text);
  if (!recent || unit.plural || unit.unit < TimeUnit::day ||
      p[at + 3].is("of")) {
    return std::nullopt;
  }
  TimeSpec spec;
  spec.first = at;
  spec.last = at + 3;
  if (unit.unit == TimeUnit::quarter) {
    // Of business: the one before this.
    spec.form = Form::unit;
    spec.unit = TimeUnit::quarter;
    spec.number = -1;
    return spec;
  }
  spec.kind = Kind::duration;
  const double seconds = seconds_of(unit.unit);
  spec.length = {seconds, seconds, seconds, 0, Bound::exact, "s"};
  spec.said.unit = unit.unit;
  spec.said.count = 1;
  spec.relation = p[at + 1].is("past") ? "past" : "last";
  return spec;
}

}  // namespace

std::optional<TimeSpec> read_length(const Pieces& pieces, std::uint32_t at) {
  if (auto spec = read_repetition(pieces, at)) return spec;
  if (auto spec = read_recent_unit(pieces, at)) return spec;
  auto length = read_counted_quarters(pieces, at);
  if (!length) length = read_length_words(pieces, at);
  if (!length || is_age(pieces, *length)) return std::nullopt;
  if (auto spec = read_shift(pieces, at, *length)) return spec;
  if (length->article) {
    if (is_rate(pieces, at)) {
      TimeSpec spec;
      spec.kind = Kind::recurring;
      spec.first = at;
      spec.last = length->last;
      spec.said.unit = length->unit.unit;
      spec.said.count = 1;
      return spec;
    }
    if (!article_is_length(pieces, at))
      return article_length(pieces, at, *length);
  }
  if (is_direction(pieces[length->last])) return std::nullopt;
  // "five second grade pupils", "12 minute books": no plural, no length.
  const bool agrees =
      length->compound || length->unit.plural || length->amount.part ||
      length->amount.quantity.written <= 1 || length->amount.digits ||
      (length->unit.unit >= TimeUnit::day && pieces[length->last].is_word());
  if (!agrees) return std::nullopt;
  // "a quarter" and "three quarters" are shares more often than times.
  if (length->unit.unit == TimeUnit::quarter && !length->amount.loose &&
      !is_order_word(pieces[std::int64_t{at} - 1])) {
    return std::nullopt;
  }
  return duration_of(pieces, at, *length);
}

}  // namespace crosscheck

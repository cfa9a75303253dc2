#include "engine/text/numbers/number_words.h"
#include "engine/text/times/time_spec.h"

/// Years, decades and centuries that stand alone: "in 2014", "the 1990s",
/// "the '90s", "the eighties", "the 20th century", "nineteen ninety-four".

namespace crosscheck {
namespace {

using Form = TimeSpec::Form;

bool is_determiner(const Piece& piece) {
  static const WordSet kDeterminer{"the", "a",    "his", "her", "their",
                                   "its", "this", "'s",  "our"};
  return kDeterminer.contains(piece.text);
}

/// The first of years joined by "and", "to" or a dash: as it is led, so are the
/// others. Looks back over a few at most.
std::uint32_t first_of_range(const Pieces& p, std::uint32_t at) {
  constexpr int kMost = 4;
  for (int i = 0; i < kMost && at >= 2; ++i) {
    const Piece& before = p[at - 1];
    const bool joined = before.is("-") || before.is("to") || before.is("and");
    if (!joined || !is_year_figure(p[at - 2])) break;
    at -= 2;
  }
  return at;
}

/// A bare year needs a word before it that takes a time, or brackets.
bool year_is_led(const Pieces& p, std::uint32_t at) {
  at = first_of_range(p, at);
  const Piece& before = p[std::int64_t{at} - 1];
  const Piece& after = p[at + 1];
  static const WordSet kLead{"in",     "since",  "until",  "till",  "by",
                             "before", "after",  "during", "from",  "early",
                             "late",   "mid",    "around", "circa", "through",
                             "year",   "between"};
  if (before.is("of") && p[at].is_word()) return true;
  if (kLead.contains(before.text)) return true;
  const Piece& second = p[std::int64_t{at} - 2];
  if (before.is("to") && second.is("back")) return true;
  if (before.is("-") && second.is("mid")) return true;
  if (before.is("(") && (after.is(")") || after.is("-"))) return true;
  // "the 2016 campaign": an adjective, unless it counts what follows.
  const bool round = static_cast<int>(p[at].value) % 100 == 0;
  return is_determiner(before) && after.is_word() && !after.glued &&
         p[at].value >= 1900 && !round;
}

/// Words that may follow a year but no count: "of 1997 and", "1995 was".
bool ends_year(const Piece& piece) {
  static const WordSet kAfter{
      "and",   "or",      "but",   "to",   "in",    "on",   "at",    "by",
      "for",   "from",    "with",  "when", "while", "as",   "is",    "was",
      "were",  "are",     "will",  "has",  "had",   "have", "would", "the",
      "until", "through", "after", "than", "that",  "which"};
  return piece.is_mark() ? !piece.is("%") && !piece.is("$") && !piece.is("/")
                         : kAfter.contains(piece.text) && !piece.capital;
}

/// A figure that can hardly be but a year: written without a comma, of our
/// centuries, and nothing follows that it could count.
bool reads_as_year(const Pieces& p, std::uint32_t at) {
  constexpr int kFirst = 1900, kLast = 2050;
  if (p[at].value < kFirst || p[at].value > kLast || p[at].glued) return false;
  static const WordSet kLead{"of",    "for",  "into",  "between", "both",
                             "and",   "or",   "than",  "to",      "over",
                             "about", "with", "dating"};
  const Piece& before = p[std::int64_t{at} - 1];
  const Piece& whole = p[std::int64_t{at} - 2];
  const bool part_of =
      before.is("of") && (find_time_unit(whole.text).unit >= TimeUnit::day ||
                          whole.is("half") || whole.is("end"));
  if (part_of) return true;
  const bool list = before.is(",") && is_year_figure(p[std::int64_t{at} - 2]);
  if (list || kLead.contains(before.text)) return ends_year(p[at + 1]);
  // "his unsuccessful 1996 campaign", "the opening of the 2000 Olympics"
  const Piece& after = p[at + 1];
  const bool round = static_cast<int>(p[at].value) % 100 == 0;
  if (!before.is_word() || !after.is_word() || after.glued) return false;
  if (after.capital) return before.is("the");
  return !round && is_determiner(p[std::int64_t{at} - 2]) && !before.capital &&
         !ends_year(after) && !after.text.ends_with("s");
}

/// "nineteen ninety-four": a year as it is spoken.
std::optional<TimeSpec> read_spoken_year(const Pieces& p, std::uint32_t at) {
  const int hundreds = p[at].is("eighteen")   ? 1800
                       : p[at].is("nineteen") ? 1900
                       : p[at].is("twenty")   ? 2000
                                              : 0;
  TimeSpec spec;
  spec.first = at;
  if (hundreds > 0 && p[at + 1].is_word() && !p[at + 1].glued) {
    const auto rest = read_number(p, at + 1);
    if (rest && !rest->digits && !rest->loose && !rest->part &&
        rest->value >= 10 && rest->value <= 99) {
      spec.year = hundreds + static_cast<int>(rest->value);
      spec.last = rest->last;
    }
  } else if (p[at].is("two") && p[at + 1].is("thousand") &&
             p[std::int64_t{at} - 1].is("year")) {
    spec.year = 2000;
    spec.last = at + 2;
  }
  if (spec.last == 0 || !year_is_led(p, at)) return std::nullopt;
  return spec;
}

/// "the 1990s", "the 1980's".
std::optional<TimeSpec> read_figure_decade(const Pieces& p, std::uint32_t at) {
  const Piece& next = p[at + 1];
  const bool genitive =
      next.is("'s") && p[std::int64_t{at} - 1].is("the") && !p[at + 2].is("(");
  const bool tens = static_cast<int>(p[at].value) % 10 == 0;
  if (!next.glued || !tens || (!next.is("s") && !genitive)) return std::nullopt;
  TimeSpec spec;
  spec.first = at;
  spec.last = at + 2;
  spec.form = Form::decade;
  spec.year = static_cast<int>(p[at].value);
  return spec;
}

/// "the '90s", "the eighties": of the last century, as news means it.
std::optional<TimeSpec> read_short_decade(const Pieces& p, std::uint32_t at) {
  TimeSpec spec;
  spec.first = at;
  spec.form = Form::decade;
  const bool figure =
      (p[at].is("'") || p[at].is("\u2018") || p[at].is("\u2019")) &&
      p[at + 1].is_integer() && p[at + 1].text.size() == 2 &&
      p[at + 2].is("s") && p[at + 2].glued && p[at + 1].glued;
  if (figure) {
    spec.year = 1900 + static_cast<int>(p[at + 1].value) / 10 * 10;
    spec.last = at + 3;
    return spec;
  }
  // "the 70s and 80s"; "in his 70s" is an age.
  const Piece& led_by = p[std::int64_t{at} - 1];
  const bool bare = p[at].is_integer() && p[at].text.size() == 2 &&
                    p[at].value >= 20 && p[at + 1].is("s") && p[at + 1].glued &&
                    static_cast<int>(p[at].value) % 10 == 0;
  const bool after_decade = led_by.is("and") && p[std::int64_t{at} - 2].is("s");
  if (bare && (led_by.is("the") || after_decade)) {
    spec.year = 1900 + static_cast<int>(p[at].value);
    spec.last = at + 2;
    return spec;
  }
  static constexpr std::string_view kTens[] = {
      "twenties", "thirties",  "forties",  "fifties",
      "sixties",  "seventies", "eighties", "nineties"};
  const Piece& before = p[std::int64_t{at} - 1];
  const bool led = before.is("the") || before.is("early") ||
                   before.is("late") || before.is("mid") || before.is("-");
  if (!led) return std::nullopt;
  for (int i = 0; i < 8; ++i) {
    if (!p[at].is(kTens[i])) continue;
    spec.year = 1920 + 10 * i;
    spec.last = at + 1;
    return spec;
  }
  return std::nullopt;
}

/// "20th century", "nineteenth-century".
std::optional<TimeSpec> read_century(const Pieces& p, std::uint32_t at) {
  const auto ordinal = read_ordinal(p, at);
  if (!ordinal || ordinal->value < 1 || ordinal->value > 30) {
    return std::nullopt;
  }
  std::uint32_t next = ordinal->last;
  if (p[next].is("-") && p[next].glued) ++next;
  if (!p[next].is("century")) return std::nullopt;
  TimeSpec spec;
  spec.first = at;
  spec.last = next + 1;
  spec.form = Form::century;
  spec.year = (ordinal->value - 1) * 100;
  return spec;
}

}  // namespace

bool is_year_figure(const Piece& piece) {
  return piece.is_integer() && piece.text.size() == 4 && piece.value >= 1000 &&
         piece.value <= 2100;
}

std::optional<TimeSpec> read_named_year(const Pieces& p, std::uint32_t at) {
  if (auto century = read_century(p, at)) return century;
  if (!is_year_figure(p[at])) {
    if (auto spoken = read_spoken_year(p, at)) return spoken;
    return read_short_decade(p, at);
  }
  if (auto decade = read_figure_decade(p, at)) return decade;
  const Piece& next = p[at + 1];
  if (next.glued && (next.is("%") || next.is("/") || next.is_number())) {
    return std::nullopt;
  }
  if (!year_is_led(p, at) && !reads_as_year(p, at)) return std::nullopt;
  TimeSpec spec;
  spec.first = at;
  spec.last = at + 1;
  spec.year = static_cast<int>(p[at].value);
  return spec;
}

}  // namespace crosscheck

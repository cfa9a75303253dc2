#include "engine/text/numbers/number_words.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "engine/text/tokens/verb_forms.h"

namespace crosscheck {
namespace {

using NumberTable = std::unordered_map<std::string_view, double>;

const NumberTable kUnits{
    {"zero", 0},     {"one", 1},        {"two", 2},       {"three", 3},
    {"four", 4},     {"five", 5},       {"six", 6},       {"seven", 7},
    {"eight", 8},    {"nine", 9},       {"ten", 10},      {"eleven", 11},
    {"twelve", 12},  {"thirteen", 13},  {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}};

const NumberTable kTens{{"twenty", 20}, {"thirty", 30}, {"forty", 40},
                        {"fifty", 50},  {"sixty", 60},  {"seventy", 70},
                        {"eighty", 80}, {"ninety", 90}};

const NumberTable kScales{
    {"hundred", 1e2},   {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9},
    {"trillion", 1e12}, {"dozen", 12},     {"lakh", 1e5},    {"lakhs", 1e5},
    {"crore", 1e7},     {"crores", 1e7},   {"bn", 1e9},      {"mn", 1e6},
    {"mln", 1e6},       {"bln", 1e9},      {"tn", 1e12},     {"trn", 1e12}};

/// Scales only right after the digits of a sum of money.
const NumberTable kMoneyScales{{"m", 1e6}, {"k", 1e3}, {"b", 1e9}, {"cr", 1e7}};

/// Loose numbers as the range that they leave open.
const std::unordered_map<std::string_view, std::pair<double, double>> kLoose{
    {"dozens", {24, 99}},        {"scores", {40, 199}},
    {"hundreds", {100, 999}},    {"thousands", {1000, 9999}},
    {"millions", {1e6, 9.99e6}}, {"billions", {1e9, 9.99e9}},
    {"several", {3, 9}}};

/// After "a": "a few", "a couple", "a handful".
const std::unordered_map<std::string_view, std::pair<double, double>>
    kLooseAfterA{{"few", {3, 9}}, {"couple", {2, 3}}, {"handful", {3, 9}}};

const NumberTable kOrdinals{
    {"first", 1},       {"second", 2},       {"third", 3},
    {"fourth", 4},      {"fifth", 5},        {"sixth", 6},
    {"seventh", 7},     {"eighth", 8},       {"ninth", 9},
    {"tenth", 10},      {"eleventh", 11},    {"twelfth", 12},
    {"thirteenth", 13}, {"fourteenth", 14},  {"fifteenth", 15},
    {"sixteenth", 16},  {"seventeenth", 17}, {"eighteenth", 18},
    {"nineteenth", 19}, {"twentieth", 20},   {"thirtieth", 30},
    {"fortieth", 40},   {"fiftieth", 50},    {"hundredth", 100}};

/// Names of parts, by how many make one.
const NumberTable kParts{
    {"half", 2},    {"halves", 2},   {"third", 3},   {"thirds", 3},
    {"quarter", 4}, {"quarters", 4}, {"fourths", 4}, {"fifth", 5},
    {"fifths", 5},  {"sixth", 6},    {"sixths", 6},  {"seventh", 7},
    {"eighth", 8},  {"eighths", 8},  {"tenth", 10},  {"tenths", 10}};

double find_number(const NumberTable& table, std::string_view word) {
  const auto found = table.find(word);
  return found == table.end() ? 0 : found->second;
}

bool glued_hyphen(const Pieces& p, std::uint32_t at) {
  return p[at].is("-") && p[at].glued && p[at + 1].glued;
}

/// Applies scale words that follow: "2.5 million", "two hundred thousand".
void read_scales(const Pieces& p, NumberPhrase& number, bool money) {
  for (int count = 0; count < 3; ++count) {
    std::uint32_t at = number.last;
    if (glued_hyphen(p, at) && find_number(kScales, p[at + 1].text) >= 1000) {
      ++at;  // "48-million-dollar"
    }
    double scale = find_number(kScales, p[at].text);
    if (scale == 0 && money && p[at].glued) {
      scale = find_number(kMoneyScales, p[at].text);
    }
    if (scale == 0) return;
    number.value *= scale;
    number.last_digit *= scale;
    number.scale *= scale;
    number.last = at + 1;
  }
}

/// "1/2" after the whole figure, as in "2 1/2" and "2-1/2"; or alone.
double simple_fraction(const Pieces& p, std::uint32_t at) {
  if (!p[at].is_integer() || !p[at + 1].is("/") || !p[at + 2].is_integer() ||
      !p[at + 2].glued || p[at + 3].is("/")) {
    return 0;
  }
  const double over = p[at + 2].value;
  // "9/11" is a day.
  if (p[at].value < 1 || p[at].value >= over || over > 16 || over == 11) {
    return 0;
  }
  return p[at].value / over;
}

std::optional<NumberPhrase> read_digits(const Pieces& p, std::uint32_t at,
                                        bool money) {
  NumberPhrase number;
  number.digits = true;
  number.last = at + 1;
  number.value = p[at].value;
  number.last_digit = std::pow(10.0, -p[at].decimals);
  if (const double part = simple_fraction(p, at); part > 0) {
    number.value = part;
    number.last = at + 3;
    number.part = true;
  } else {
    const std::uint32_t next = at + (glued_hyphen(p, at + 1) ? 2 : 1);
    if (const double rest = simple_fraction(p, next); rest > 0) {
      number.value += rest;
      number.last = next + 3;
    } else if (p[at + 1].is_number() && p[at + 1].glued &&
               p[at + 1].value < 1) {
      number.value += p[at + 1].value;  // "2" and a fraction character
      number.last = at + 2;
    } else if (p[at].value < 1 && p[at].decimals > 0 &&
               static_cast<unsigned char>(p[at].text[0]) >= 0x80) {
      number.part = true;
    }
  }
  read_scales(p, number, money);
  return number;
}

/// "two-thirds", "three quarters", "one-third": needs two words.
std::optional<NumberPhrase> read_part(const Pieces& p, std::uint32_t at) {
  double count = find_number(kUnits, p[at].text);
  if (p[at].is("a")) count = 1;
  if (count < 1 || count > 9) return std::nullopt;
  const std::uint32_t next = at + (glued_hyphen(p, at + 1) ? 2 : 1);
  const double over = find_number(kParts, p[next].text);
  // "two third ..." is an ordinal; "a second third" never a part.
  const bool plural = !p[next].text.empty() && p[next].text.back() == 's';
  if (over == 0 || count >= over || (count > 1) != plural) return std::nullopt;
  const bool stands_alone = p[next + 1].is("of") ||
                            is_past_verb(p[next + 1].text) ||
                            is_auxiliary(p[next + 1].text);
  if (count == 1 && !p[next].is("half") && !stands_alone && next == at + 1) {
    return std::nullopt;
  }
  NumberPhrase number;
  number.value = count / over;
  number.part = true;
  number.last = next + 1;
  return number;
}

/// "half", "half a million", "half a dozen".
std::optional<NumberPhrase> read_half(const Pieces& p, std::uint32_t at) {
  if (!p[at].is("half")) return std::nullopt;
  NumberPhrase number;
  number.value = 0.5;
  const bool article =
      p[at + 1].is("a") || p[at + 1].is("an") || glued_hyphen(p, at + 1);
  const double scale = article ? find_number(kScales, p[at + 2].text) : 0;
  if (scale > 0) {
    number.value *= scale;
    number.scale = scale;
    number.last_digit = scale / 10;
    number.last = at + 3;
    return number;
  }
  number.part = true;
  number.last = at + 1;
  return number;
}

NumberPhrase loose_number(std::pair<double, double> range, std::uint32_t last) {
  NumberPhrase number;
  number.value = range.first;
  number.high = range.second;
  number.loose = true;
  number.last = last;
  return number;
}

void widen(NumberPhrase& number, double scale) {
  number.value *= scale;
  number.high *= scale;
}

/// "dozens", "several hundred", "a few dozen", "tens of thousands".
std::optional<NumberPhrase> read_loose(const Pieces& p, std::uint32_t at) {
  if (p[at].is("tens") && p[at + 1].is("of")) {
    const auto scale = kLoose.find(p[at + 2].text);
    if (scale == kLoose.end()) return std::nullopt;
    NumberPhrase number = loose_number(scale->second, at + 3);
    widen(number, 10);
    return number;
  }
  std::optional<NumberPhrase> number;
  if (const auto loose = kLoose.find(p[at].text); loose != kLoose.end()) {
    number = loose_number(loose->second, at + 1);
  } else if (p[at].is("a") || p[at].is("last") || p[at].is("past")) {
    const auto after = kLooseAfterA.find(p[at + 1].text);
    if (after == kLooseAfterA.end()) return std::nullopt;
    number = loose_number(after->second, at + 2);
    if (p[number->last].is("of")) ++number->last;
  }
  if (!number) return std::nullopt;
  const auto counted = kLoose.find(p[at + 2].text);
  if ((p[at].is("hundreds") || p[at].is("thousands")) && p[at + 1].is("of") &&
      counted != kLoose.end() && counted->second.first >= 1000) {
    widen(*number, counted->second.first);  // "hundreds of millions"
    number->last = at + 3;
  } else {
    // "several thousand", "a few hundred million"
    for (int count = 0; count < 2; ++count) {
      const double scale = find_number(kScales, p[number->last].text);
      if (scale == 0) break;
      widen(*number, scale);
      ++number->last;
    }
  }
  return number;
}

/// State of reading "two hundred and five thousand and twelve".
struct WordSum {
  double total = 0;
  double current = 0;
  double last_digit = 1;
  double scale = 1;
  bool may_take_unit = true;
  bool may_take_tens = true;

  bool add(std::string_view word) {
    const bool zero = word == "zero";
    if (const double unit = find_number(kUnits, word); unit > 0 || zero) {
      if (!may_take_unit || (!may_take_tens && unit > 9)) return false;
      current += unit;
      may_take_unit = may_take_tens = false;
    } else if (const double tens = find_number(kTens, word); tens > 0) {
      if (!may_take_tens) return false;
      current += tens;
      may_take_tens = false;
    } else if (const double by = find_number(kScales, word); by > 0) {
      if (current == 0) return false;
      if (by >= 1000) {
        total += current * by;
        current = 0;
      } else {
        current *= by;
      }
      scale = by;
      may_take_unit = may_take_tens = true;
      return true;
    } else {
      return false;
    }
    scale = 1;
    return true;
  }
};

std::optional<NumberPhrase> read_words(const Pieces& p, std::uint32_t at) {
  WordSum sum;
  std::uint32_t next = at;
  if (p[at].is("a") || p[at].is("an")) {
    if (find_number(kScales, p[at + 1].text) < 12) return std::nullopt;
    sum.current = 1;
    sum.may_take_unit = sum.may_take_tens = false;
    ++next;
  }
  std::uint32_t last = at;
  constexpr std::uint32_t kLongest = 24;  // pieces: no number is longer
  while (next < at + kLongest && p[next].is_word() && sum.add(p[next].text)) {
    last = ++next;
    const bool joins =
        glued_hyphen(p, next) || (p[next].is("and") && sum.scale >= 100);
    if (joins && is_number_word(p[next + 1].text)) ++next;
  }
  if (last == at) return std::nullopt;
  NumberPhrase number;
  number.value = sum.total + sum.current;
  number.scale = sum.scale;
  number.last = last;
  if (p[last].is("and") && p[last + 1].is("a") && p[last + 2].is("half")) {
    number.value += 0.5;  // "two and a half million"
    number.last_digit = 0.5;
    number.last = last + 3;
    read_scales(p, number, false);
  }
  return number;
}

}  // namespace

bool is_number_word(std::string_view lower) {
  return kUnits.contains(lower) || kTens.contains(lower) ||
         (kScales.contains(lower) && lower.size() > 3);
}

std::optional<NumberPhrase> read_number(const Pieces& pieces, std::uint32_t at,
                                        bool money) {
  std::optional<NumberPhrase> number;
  if (pieces[at].is_number()) {
    number = read_digits(pieces, at, money);
  } else if (pieces[at].is_word()) {
    number = read_loose(pieces, at);
    if (!number) number = read_half(pieces, at);
    if (!number) number = read_part(pieces, at);
    if (!number) number = read_words(pieces, at);
  }
  if (number && !number->loose) number->high = number->value;
  return number;
}

std::optional<OrdinalPhrase> read_ordinal(const Pieces& pieces,
                                          std::uint32_t at) {
  static const WordSet kSuffixes{"st", "nd", "rd", "th"};
  const Piece& piece = pieces[at];
  if (piece.is_number()) {
    const bool suffix =
        pieces[at + 1].glued && kSuffixes.contains(pieces[at + 1].text);
    if (!suffix || piece.decimals > 0 || piece.value > 1e6) return {};
    return OrdinalPhrase{at + 2, static_cast<int>(piece.value)};
  }
  if (const double tens = find_number(kTens, piece.text);
      tens > 0 && glued_hyphen(pieces, at + 1)) {
    const double unit = find_number(kOrdinals, pieces[at + 2].text);
    if (unit < 1 || unit > 9) return std::nullopt;
    return OrdinalPhrase{at + 3, static_cast<int>(tens + unit)};
  }
  const double value = find_number(kOrdinals, piece.text);
  if (value == 0) return std::nullopt;
  return OrdinalPhrase{at + 1, static_cast<int>(value)};
}

double rounding_tolerance(const NumberPhrase& number) {
  if (number.loose) return 0;  // its interval says it all
  if (number.part) return 0;
  if (number.last_digit != std::floor(number.last_digit)) {
    return number.last_digit / 2;
  }
  if (number.value < 100 || number.value > 1e15) return 0;
  const auto whole = static_cast<std::int64_t>(number.value);
  if (static_cast<double>(whole) != number.value) return 0;
  auto unit = static_cast<std::int64_t>(number.last_digit);
  if (number.last_digit >= number.scale || unit < 1) {
    unit = std::max<std::int64_t>(unit, 1);
    while (whole % (unit * 10) == 0) unit *= 10;
  }  // else decimals of a scale: "2.50 million" shows which digit counts
  return unit == 1 ? 0 : static_cast<double>(unit) / 2;
}

}  // namespace crosscheck

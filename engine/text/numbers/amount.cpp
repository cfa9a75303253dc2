#include "engine/text/numbers/amount.h"

#include <array>
#include <limits>
#include <string_view>

namespace crosscheck {
namespace {

constexpr double kAboutShare = 0.1;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

enum class Modifier : std::uint8_t { none, about, below, at_least, at_most };

struct ModifierWords {
  std::array<std::string_view, 4> words;  ///< "" after the last
  Modifier modifier;
};

/// Longest first where one starts another.
constexpr ModifierWords kModifiers[] = {
    {{"no", "more", "than", ""}, Modifier::at_most},
    {{"not", "more", "than", ""}, Modifier::at_most},
    {{"no", "fewer", "than", ""}, Modifier::at_least},
    {{"no", "less", "than", ""}, Modifier::at_least},
    {{"not", "less", "than", ""}, Modifier::at_least},
    {{"little", "more", "than", ""}, Modifier::at_least},
    {{"slightly", "more", "than", ""}, Modifier::at_least},
    {{"slightly", "less", "than", ""}, Modifier::below},
    {{"a", "minimum", "of", ""}, Modifier::at_least},
    {{"a", "maximum", "of", ""}, Modifier::at_most},
    {{"a", "total", "of", ""}, Modifier::none},
    {{"in", "excess", "of", ""}, Modifier::at_least},
    {{"as", "many", "as", ""}, Modifier::at_most},
    {{"as", "high", "as", ""}, Modifier::at_most},
    {{"as", "low", "as", ""}, Modifier::at_least},
    {{"as", "much", "as", ""}, Modifier::at_most},
    {{"as", "few", "as", ""}, Modifier::at_least},
    {{"as", "little", "as", ""}, Modifier::at_least},
    {{"more", "than", "", ""}, Modifier::at_least},
    {{"greater", "than", "", ""}, Modifier::at_least},
    {{"upwards", "of", "", ""}, Modifier::at_least},
    {{"upward", "of", "", ""}, Modifier::at_least},
    {{"at", "least", "", ""}, Modifier::at_least},
    {{"well", "over", "", ""}, Modifier::at_least},
    {{"just", "over", "", ""}, Modifier::at_least},
    {{"exceeding", "", "", ""}, Modifier::at_least},
    {{"less", "than", "", ""}, Modifier::at_most},
    {{"fewer", "than", "", ""}, Modifier::at_most},
    {{"up", "to", "", ""}, Modifier::at_most},
    {{"at", "most", "", ""}, Modifier::at_most},
    {{"just", "under", "", ""}, Modifier::below},
    {{"close", "to", "", ""}, Modifier::about},
    {{"an", "estimated", "", ""}, Modifier::about},
    {{"estimated", "", "", ""}, Modifier::about},
    {{"approximately", "", "", ""}, Modifier::about},
    {{"roughly", "", "", ""}, Modifier::about},
    {{"about", "", "", ""}, Modifier::about},
    {{"around", "", "", ""}, Modifier::about},
    {{"some", "", "", ""}, Modifier::about},
    {{"nearly", "", "", ""}, Modifier::below},
    {{"almost", "", "", ""}, Modifier::below},
    {{"over", "", "", ""}, Modifier::at_least},
    {{"above", "", "", ""}, Modifier::at_least},
    {{"under", "", "", ""}, Modifier::at_most},
    {{"below", "", "", ""}, Modifier::at_most},
};

/// Words after which "over" and "about" are prepositions, not bounds.
bool takes_preposition(std::string_view word) {
  static const WordSet kWords{
      "dispute",   "disputes",    "row",        "fight",     "war",
      "conflict",  "concern",     "concerns",   "concerned", "talk",
      "talks",     "talked",      "ask",        "asked",     "question",
      "questions", "know",        "knew",       "speak",     "spoke",
      "speaking",  "flew",        "fly",        "flying",    "control",
      "anger",     "tension",     "tensions",   "protests",  "protest",
      "charges",   "battle",      "debate",     "argument",  "arguing",
      "worried",   "information", "questioned", "told",      "hovered",
      "turn",      "turned",      "turning",    "hand",      "handed",
      "handing",   "take",        "took",       "taken",     "taking",
      "step",      "stepped",     "stepping",   "cross",     "crossed",
      "climb",     "climbed",     "jump",       "jumped",    "pulled",
      "preside",   "presided",    "pass",       "passed",    "argued",
      "fight",     "fought",      "won",        "victory",   "win"};
  return kWords.contains(word);
}

/// Whether a modifier begins with the word; most words begin none.
bool begins_modifier(std::string_view word) {
  static const WordSet kFirst = [] {
    WordSet first;
    for (const ModifierWords& entry : kModifiers) first.insert(entry.words[0]);
    return first;
  }();
  return kFirst.contains(word);
}

struct Bounding {
  Modifier modifier = Modifier::none;
  std::uint32_t next = 0;
};

std::uint32_t match_words(const Pieces& p, std::uint32_t at,
                          const ModifierWords& entry) {
  std::uint32_t next = at;
  for (std::string_view word : entry.words) {
    if (word.empty()) break;
    if (!p[next].is(word)) return 0;
    ++next;
  }
  return next;
}

Bounding read_modifier(const Pieces& p, std::uint32_t at) {
  if (!begins_modifier(p[at].text)) return {Modifier::none, at};
  for (const ModifierWords& entry : kModifiers) {
    const std::uint32_t next = match_words(p, at, entry);
    if (next == 0) continue;
    const bool preposition =
        next == at + 1 &&
        (p[at].is("over") || p[at].is("about") || p[at].is("around") ||
         p[at].is("above") || p[at].is("under") || p[at].is("below"));
    if (preposition && takes_preposition(p[std::int64_t{at} - 1].text)) {
      continue;
    }
    return {entry.modifier, next};
  }
  return {Modifier::none, at};
}

/// "$", "US$", "EUR", "Rs": the code of a currency before a figure.
std::string_view currency_before(const Pieces& p, std::uint32_t at,
                                 std::uint32_t& next) {
  static constexpr std::pair<std::string_view, std::string_view> kSymbols[] = {
      {"$", "usd"},
      {"\u20AC", "eur"},
      {"\u00A3", "gbp"},
      {"\u00A5", "jpy"},
      {"\u20B9", "inr"}};
  static constexpr std::pair<std::string_view, std::string_view> kWords[] = {
      {"us", "usd"},  {"usd", "usd"}, {"a", "aud"},   {"au", "aud"},
      {"c", "cad"},   {"ca", "cad"},  {"hk", "hkd"},  {"nz", "nzd"},
      {"s", "sgd"},   {"eur", "eur"}, {"gbp", "gbp"}, {"rs", "inr"},
      {"inr", "inr"}, {"chf", "chf"}, {"jpy", "jpy"}, {"cny", "cny"},
      {"aud", "aud"}, {"cad", "cad"}};
  for (const auto& [symbol, code] : kSymbols) {
    if (!p[at].is(symbol)) continue;
    next = at + 1;
    return code;
  }
  for (const auto& [word, code] : kWords) {
    if (!p[at].is(word)) continue;
    if (p[at + 1].is("$") && p[at + 1].glued) {
      next = at + 2;
      return code;
    }
    const bool alone = p[at].all_caps || code == "inr";
    if (alone && word.size() >= 2 && word != "us" && p[at].capital &&
        p[at + 1].is_number()) {
      next = at + 1;
      return code;
    }
  }
  return {};
}

struct Figure {
  NumberPhrase number;
  std::string_view currency;
  std::uint32_t figure = 0;
};

std::optional<Figure> read_figure(const Pieces& p, std::uint32_t at,
                                  bool money) {
  Figure out;
  std::uint32_t next = at;
  out.currency = currency_before(p, at, next);
  auto number = read_number(p, next, money || !out.currency.empty());
  if (!number || (!out.currency.empty() && !number->digits)) return {};
  out.figure = next;
  out.number = *number;
  return out;
}

/// The second figure of a range, given the piece after the joining word.
/// "5 to 6 million" gives its scale to the first figure as well.
bool join_range(const Pieces& p, AmountPhrase& amount, NumberPhrase low,
                std::uint32_t at) {
  const bool money = !amount.quantity.unit.empty();
  auto high = read_figure(p, at, money);
  if (!high || high->number.loose) return false;
  if (low.scale == 1 && high->number.scale >= 12 && !low.part &&
      low.value < high->number.value / high->number.scale) {
    low.value *= high->number.scale;
    low.last_digit *= high->number.scale;
  }
  if (!(low.value < high->number.value)) return false;
  if (low.part != high->number.part) return false;
  amount.quantity.low = amount.quantity.written = low.value;
  amount.quantity.high = high->number.value;
  amount.quantity.tolerance = rounding_tolerance(low);
  amount.quantity.bound = Bound::range;
  amount.last = high->number.last;
  return true;
}

/// Percent signs may stand after both figures: "5% to 6%".
std::uint32_t skip_percent(const Pieces& p, std::uint32_t at) {
  return p[at].is("%") || p[at].is("percent") ? at + 1 : at;
}

bool read_range(const Pieces& p, AmountPhrase& amount, const NumberPhrase& low,
                bool between) {
  std::uint32_t at = amount.last;
  if (between) {
    at = skip_percent(p, at);
    return p[at].is("and") && join_range(p, amount, low, at + 1);
  }
  const bool hyphen = p[at].is("-") && p[at].glued && p[at + 1].glued;
  if (hyphen && (p[at + 1].is_number() || p[at + 1].is("$")) &&
      !(p[at + 2].is("-") && p[at + 2].glued && p[at + 3].is_number())) {
    return join_range(p, amount, low, at + 1);
  }
  const std::uint32_t after = skip_percent(p, at);
  if (p[after].is("to") || (p[after].is("or") && after == at)) {
    return join_range(p, amount, low, after + 1);
  }
  if (p[after].is("-") && p[after + 1].is("to") && p[after + 2].is("-")) {
    return join_range(p, amount, low, after + 3);  // "five-to-six"
  }
  return false;
}

void apply(Modifier modifier, Quantity& q) {
  const double x = q.written;
  switch (modifier) {
    case Modifier::none:
      break;
    case Modifier::about:
      q.bound = Bound::about;
      q.low = x * (1 - kAboutShare);
      q.high = x * (1 + kAboutShare);
      break;
    case Modifier::below:
      q.bound = Bound::about;
      q.low = x * (1 - kAboutShare);
      break;
    case Modifier::at_least:
      q.bound = Bound::at_least;
      q.high = kInfinity;
      break;
    case Modifier::at_most:
      q.bound = Bound::at_most;
      q.low = 0;
      break;
  }
}

/// "12 or more", "50 or so", "900+", "600-plus", "40-odd".
Modifier trailing_modifier(const Pieces& p, AmountPhrase& amount) {
  const std::uint32_t at = amount.last;
  if (p[at].is("+") && p[at].glued) {
    amount.last = at + 1;
    return Modifier::at_least;
  }
  const std::uint32_t word = p[at].is("-") && p[at].glued ? at + 1 : at;
  if (p[word].is("plus") && word > at) {
    amount.last = word + 1;
    return Modifier::at_least;  // "600-plus"
  }
  if (p[word].is("odd")) {
    amount.last = word + 1;
    return Modifier::about;  // "40-odd"
  }
  if (!p[at].is("or")) return Modifier::none;
  Modifier modifier = Modifier::none;
  if (p[at + 1].is("more")) modifier = Modifier::at_least;
  if (p[at + 1].is("so")) modifier = Modifier::about;
  if (p[at + 1].is("less") || p[at + 1].is("fewer")) {
    modifier = Modifier::at_most;
  }
  if (modifier != Modifier::none) amount.last = at + 2;
  return modifier;
}

}  // namespace

void scale_quantity(Quantity& quantity, double factor) {
  quantity.low *= factor;
  quantity.high *= factor;
  quantity.written *= factor;
  quantity.tolerance *= factor;
}

std::optional<AmountPhrase> read_amount(const Pieces& pieces,
                                        std::uint32_t at) {
  AmountPhrase amount;
  amount.first = at;
  Bounding bounding = read_modifier(pieces, at);
  // "at least about 50": the outer bound is the one that holds.
  const Bounding inner = read_modifier(pieces, bounding.next);
  if (bounding.modifier == Modifier::none) bounding.modifier = inner.modifier;
  std::uint32_t next = inner.next;
  const bool between = pieces[next].is("between");
  if (between) ++next;
  const auto figure = read_figure(pieces, next, false);
  if (!figure) return std::nullopt;
  const NumberPhrase& number = figure->number;
  amount.figure = figure->figure;
  amount.last = number.last;
  amount.digits = number.digits;
  amount.loose = number.loose;
  amount.part = number.part;
  amount.quantity.unit = std::string(figure->currency);
  amount.quantity.low = amount.quantity.written = number.value;
  amount.quantity.high = number.high;
  amount.quantity.tolerance = rounding_tolerance(number);
  if (number.loose) {
    if (bounding.modifier == Modifier::none) {
      amount.quantity.bound = Bound::about;
      return amount;
    }
  } else if (read_range(pieces, amount, number, between)) {
    return amount;
  }
  if (between) return std::nullopt;
  if (bounding.modifier == Modifier::none) {
    bounding.modifier = trailing_modifier(pieces, amount);
  }
  apply(bounding.modifier, amount.quantity);
  return amount;
}

}  // namespace crosscheck

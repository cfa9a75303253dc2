#include "engine/extract/quantity_expression.h"

#include <charconv>
#include <cmath>

#include "engine/extract/amount.h"
#include "engine/extract/counted_noun.h"
#include "engine/extract/units.h"

namespace crosscheck {
namespace {

using Kind = QuantityExpression::Kind;

bool is_any(const Piece& piece, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (piece.is(word)) return true;
  }
  return false;
}

/// Words before a figure that make it a number of a thing, not a count.
bool numbers_a_thing(const Piece& piece) {
  static const WordSet kWords{
      "no",        "number",     "flight",     "room",    "highway",
      "route",     "article",    "chapter",    "section", "boeing",
      "airbus",    "interstate", "channel",    "title",   "proposition",
      "amendment", "district",   "precinct",   "unit",    "page",
      "figure",    "table",      "resolution", "bill",    "act",
      "phase",     "version",    "apollo",     "mark",    "psalm",
      "verse",     "rule",       "step",       "stage",   "platform",
      "gate",      "group",      "level",      "size",    "episode",
      "season"};
  return kWords.contains(piece.text) && (piece.capital || piece.is("no"));
}

/// Reads the quantities of one sentence.
class Reader {
 public:
  Reader(const Pieces& pieces, std::span<const std::uint8_t> taken)
      : p_(pieces), taken_(taken) {}

  void run(std::vector<QuantityExpression>& found) {
    for (std::uint32_t at = 0; at < p_.size();) {
      const std::uint32_t next = read_at(at, found);
      at = next > at ? next : at + 1;
    }
  }

 private:
  /// Reads what starts at a piece; returns where to go on.
  std::uint32_t read_at(std::uint32_t at,
                        std::vector<QuantityExpression>& found) {
    if (const auto ordinal = read_ordinal(p_, at)) {
      return ordinal->last;  // "the sixth", "21st": an order, not a number
    }
    const auto amount = read_amount(p_, at);
    if (!amount || amount->last <= at) return at + 1;
    if (is_taken(amount->first, amount->last) || is_code(*amount)) {
      return amount->last;
    }
    QuantityExpression q;
    q.quantity = amount->quantity;
    q.first = p_.first_token(amount->first);
    std::uint32_t last = amount->last;
    if (!read_age(*amount, q, last) && !read_magnitude(*amount, q, last) &&
        !read_measure(*amount, q, last)) {
      read_count(*amount, q, last);
    }
    q.last = p_.last_token(last);
    found.push_back(std::move(q));
    return std::max(last, amount->last);
  }

  [[nodiscard]] bool is_taken(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last; ++i) {
      if (taken_[p_.first_token(i)] != 0) return true;
    }
    return false;
  }

  /// "AK-47", "Flight 370", "24 Main Street", "3-2", "911 calls" excepted.
  [[nodiscard]] bool is_code(const AmountPhrase& amount) const {
    const std::int64_t figure = amount.figure;
    const Piece& before = p_[figure - 1];
    const bool glued_code = before.is("-") && before.glued &&
                            p_[figure].glued && p_[figure - 2].is_word();
    if (glued_code && !p_[figure - 2].is("magnitude")) return true;
    if (before.is_word() && p_[figure].glued) return true;  // "b12"
    if (before.is("#") || before.is("@")) return true;
    if (numbers_a_thing(before)) return true;
    if (before.is(".") && p_[figure - 2].is("no")) return true;
    const Piece& after = p_[amount.last];
    const bool score =
        after.is("-") && after.glued && p_[amount.last + 1].is_number();
    if (score || after.is("/") || (after.is(":") && after.glued)) return true;
    if (after.is_word() && after.glued && after.text.size() == 1) return true;
    return is_address(amount);
  }

  /// "24 Main Street", "1600 Some Long Avenue".
  [[nodiscard]] bool is_address(const AmountPhrase& amount) const {
    if (!amount.digits || !p_[amount.last].capital) return false;
    static const WordSet kStreets{"street",    "st",    "avenue",  "ave",
                                  "road",      "rd",    "lane",    "drive",
                                  "boulevard", "blvd",  "way",     "place",
                                  "square",    "court", "terrace", "highway"};
    for (std::uint32_t i = 1; i < 4; ++i) {
      const Piece& word = p_[amount.last + i];
      if (!word.capital) return false;
      if (kStreets.contains(word.text)) return true;
    }
    return false;
  }

  /// ", 61,", "(61)", "61-year-old", "61 years old", "aged 61".
  bool read_age(const AmountPhrase& amount, QuantityExpression& q,
                std::uint32_t& last) const {
    const double years = amount.quantity.written;
    if (years < 0 || years > 125 || !amount.quantity.unit.empty()) return false;
    std::uint32_t next = amount.last;
    if (p_[next].is("-")) ++next;
    const bool year = is_any(p_[next], {"year", "years"});
    std::uint32_t old = next + 1;
    if (p_[old].is("-")) ++old;
    const bool years_old = year && is_any(p_[old], {"old", "olds"});
    const std::int64_t before = std::int64_t{amount.first} - 1;
    const bool aged = p_[before].is("aged") || p_[before].is("age") ||
                      (p_[before].is("of") && p_[before - 1].is("age"));
    const bool apposition =
        amount.digits && amount.quantity.bound == Bound::exact &&
        p_[amount.figure].is_integer() && years >= 1 &&
        ((p_[before].is(",") &&
          (p_[amount.last].is(",") || p_[amount.last].is("."))) ||
         (p_[before].is("(") && p_[amount.last].is(")"))) &&
        p_[before - 1].capital && p_[before - 1].is_word();
    if (!years_old && !aged && !apposition) return false;
    q.kind = Kind::age;
    q.head = "age";
    q.quantity.unit = "year";
    if (years_old) last = old + 1;
    return true;
  }

  /// "magnitude 6.1", "magnitude-5.9", "6.1-magnitude", "magnitude of 5.9",
  /// "6.1 on the Richter scale", "measured 6.1" beside the word.
  bool read_magnitude(const AmountPhrase& amount, QuantityExpression& q,
                      std::uint32_t& last) const {
    const double size = amount.quantity.written;
    if (size < 1 || size > 10 || !amount.digits) return false;
    std::uint32_t next = amount.last;
    if (p_[next].is("-")) ++next;
    const bool after =
        is_any(p_[next], {"magnitude", "strength"}) ||
        (p_[amount.last].is("on") && is_any(p_[amount.last + 2], {"richter"}));
    bool before = false;
    for (std::int64_t i = std::int64_t{amount.first} - 1;
         i >= std::int64_t{amount.first} - 4; --i) {
      before |= p_[i].is("magnitude") || (p_[i].is("measuring"));
      if (p_[i].is(",")) break;
    }
    if (!after && !before) return false;
    if (!after && before && p_[amount.figure].decimals == 0 &&
        !p_[amount.figure].is_integer()) {
      return false;
    }
    q.kind = Kind::measure;
    q.head = "magnitude";
    q.quantity.unit = "mw";
    // Magnitudes are given to a tenth; there is nothing to round.
    q.quantity.tolerance = 0;
    if (after && !p_[amount.last].is("on")) last = next + 1;
    return true;
  }

  /// Sums and measures with a unit.
  bool read_measure(const AmountPhrase& amount, QuantityExpression& q,
                    std::uint32_t& last) const {
    if (!amount.quantity.unit.empty()) {  // "$5,587.75"
      q.kind = Kind::measure;
      if (is_any(p_[last], {"dollars", "euros"})) ++last;
      return true;
    }
    std::uint32_t at = amount.last;
    if (p_[at].is("-") && p_[at].glued) ++at;
    const UnitPhrase unit = read_unit_of_measure(p_, at);
    if (unit.last == 0) return false;
    // "23 feet" are a length; "two feet" of a person are rare in news.
    q.kind = Kind::measure;
    scale_quantity(q.quantity, unit.factor);
    q.quantity.low += unit.offset;
    q.quantity.high += unit.offset;
    q.quantity.written += unit.offset;
    q.quantity.unit = unit.base;
    last = unit.last;
    return true;
  }

  void read_count(const AmountPhrase& amount, QuantityExpression& q,
                  std::uint32_t& last) const {
    std::uint32_t at = amount.last;
    const bool compound = p_[at].is("-") && p_[at].glued && p_[at + 1].glued;
    if (compound) ++at;
    const bool plural = amount.quantity.written != 1 && !compound;
    CountedNoun noun = read_counted_noun(p_, at, plural);
    q.of_total = noun.of_total;
    q.scope = noun.scope;
    const Piece& before = p_[std::int64_t{amount.first} - 1];
    if (is_any(before, {"another", "other"})) q.scope = "more";
    if (before.is("the") && p_[std::int64_t{amount.first} - 2].is("of")) {
      q.of_total = true;
    }
    if (noun.head.empty()) return;
    q.kind = Kind::count;
    q.head = std::move(noun.head);
    q.modifiers = std::move(noun.modifiers);
    q.head_first = p_.first_token(noun.first);
    q.head_last = p_.last_token(noun.last);
    if (compound) last = noun.last;
  }

  const Pieces& p_;
  std::span<const std::uint8_t> taken_;  // by token of the document
};

/// Tokens that a time expression covers.
std::vector<std::uint8_t> taken_by(std::span<const TimeExpression> times,
                                   std::size_t tokens) {
  std::vector<std::uint8_t> taken(tokens, 0);
  for (const TimeExpression& time : times) {
    for (std::uint32_t t = time.first; t < time.last && t < tokens; ++t) {
      taken[t] = 1;
    }
  }
  return taken;
}

std::string number_text(double value) {
  char digits[64];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  return {digits, end};
}

}  // namespace

std::vector<QuantityExpression> find_quantities(
    const Document& document, const TokenisedText& text,
    std::span<const TimeExpression> times) {
  const auto taken = taken_by(times, text.tokens.size());
  std::vector<QuantityExpression> found;
  for (const Sentence& sentence : text.sentences) {
    const Pieces pieces(document, text, sentence);
    Reader(pieces, taken).run(found);
  }
  return found;
}

std::string canonical_text(const Quantity& quantity) {
  std::string words;
  switch (quantity.bound) {
    case Bound::about:
      words = "about ";
      break;
    case Bound::at_least:
      words = "at least ";
      break;
    case Bound::at_most:
      words = "at most ";
      break;
    default:
      break;
  }
  words += number_text(quantity.written);
  if (quantity.bound == Bound::range)
    words += " to " + number_text(quantity.high);
  if (!quantity.unit.empty()) words += ' ' + quantity.unit;
  return words;
}

}  // namespace crosscheck

// Quantities with a unit: magnitudes, sums, lengths, shares.
#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "engine/text/quantities/quantity_reader.h"
#include "engine/text/quantities/units.h"
#include "engine/text/tokens/verb_forms.h"

namespace crosscheck {
namespace {

using Kind = QuantityExpression::Kind;

/// The property that an adjective or adverb after a length names.
std::string_view dimension_of(std::string_view word) {
  static constexpr std::pair<std::string_view, std::string_view> kWords[] = {
      {"deep", "depth"},         {"below", "depth"},
      {"long", "length"},        {"wide", "width"},
      {"tall", "height"},        {"high", "height"},
      {"away", "distance"},      {"from", "distance"},
      {"off", "distance"},       {"north", "distance"},
      {"south", "distance"},     {"east", "distance"},
      {"west", "distance"},      {"northeast", "distance"},
      {"northwest", "distance"}, {"southeast", "distance"},
      {"southwest", "distance"}};
  for (const auto& [from, to] : kWords) {
    if (from == word) return to;
  }
  return {};
}

}  // namespace

bool is_property(std::string_view word) {
  static const WordSet kWords{
      "population",  "depth",  "distance", "height",   "length",    "width",
      "weight",      "speed",  "area",     "value",    "price",     "cost",
      "temperature", "rate",   "revenue",  "budget",   "altitude",  "size",
      "salary",      "profit", "loss",     "capacity", "elevation", "fine",
      "ransom",      "bail",   "bond",     "sentence", "offer",     "share"};
  return kWords.contains(word);
}

/// "magnitude 6.1", "magnitude-5.9", "6.1-magnitude", "magnitude of 5.9",
/// "6.1 on the Richter scale".
bool QuantityReader::read_magnitude(const AmountPhrase& amount,
                                    QuantityExpression& q,
                                    std::uint32_t& last) const {
  const double size = amount.quantity.written;
  if (size < 1 || size > 10 || !amount.digits) return false;
  static const WordSet kBetween{"of",    "a",    "-",           "at", "was",
                                "about", "with", "preliminary", "(",  "to"};
  const std::uint32_t next =
      p_[amount.last].is("-") ? amount.last + 1 : amount.last;
  const bool after = p_[next].is("magnitude");
  const bool scale =
      p_[amount.last].is("on") &&
      (p_[amount.last + 2].is("richter") || p_[amount.last + 3].is("richter"));
  std::int64_t word = std::int64_t{amount.first} - 1;
  while (kBetween.contains(p_[word].text) && amount.first - word <= 4) --word;
  const bool before = p_[word].is("magnitude") || p_[word].is("measuring");
  const bool measuring = p_[word].is("measuring") && !scale;
  if (measuring || (!after && !before && !scale)) return false;
  q.kind = Kind::measure;
  q.head = "magnitude";
  q.quantity.unit = "mw";
  // Magnitudes are given to a tenth; there is nothing to round.
  q.quantity.tolerance = 0;
  if (after) last = next + 1;
  return true;
}

/// What a measure is of, if the words beside it say so.
void QuantityReader::name_measure(const AmountPhrase& amount,
                                  QuantityExpression& q,
                                  std::uint32_t last) const {
  const std::int64_t before = std::int64_t{amount.first} - 1;
  if (p_[before].is("of") && is_property(p_[before - 1].text)) {
    q.head = p_[before - 1].text;
    return;
  }
  if (q.quantity.unit == "m" && !p_[last].is("of")) {
    if (!p_[last].is("-")) q.head = std::string(dimension_of(p_[last].text));
    return;
  }
  const bool named = q.quantity.unit == "%" || q.quantity.unit.size() == 3;
  if (!named && !p_[last].is("of")) return;
  const bool article = p_[before].is("a") || p_[before].is("an");
  CountedNoun noun = read_measured_noun(p_, last, open_end(last), article);
  if (noun.first < noun.last) {
    take_noun(std::move(noun), q);
  }
}

/// "5-foot-11", "6 feet 2 inches".
void QuantityReader::add_inches(QuantityExpression& q,
                                std::uint32_t& last) const {
  constexpr double kInch = 0.0254;
  const std::uint32_t at = p_[last].is("-") && p_[last].glued ? last + 1 : last;
  const bool inches = p_[at + 1].is("inches") || p_[at + 1].is("inch");
  if (!p_[at].is_integer() || p_[at].value >= 12) return;
  if (at == last && !inches) return;
  for (double* figure :
       {&q.quantity.low, &q.quantity.high, &q.quantity.written}) {
    *figure += p_[at].value * kInch;
  }
  last = inches ? at + 2 : at + 1;
}

/// Sums and measures with a unit.
bool QuantityReader::read_measure(const AmountPhrase& amount,
                                  QuantityExpression& q,
                                  std::uint32_t& last) const {
  if (!amount.quantity.unit.empty()) {  // "$5,587.75"
    q.kind = Kind::measure;
    if (p_[last].is("dollars") || p_[last].is("euros")) ++last;
    name_measure(amount, q, last);
    return true;
  }
  std::uint32_t at = amount.last;
  if (p_[at].is("-") && p_[at].glued) ++at;
  if (amount.loose && p_[at].is("of")) ++at;  // "millions of dollars"
  if (amount.part && p_[at].is("a")) ++at;    // "half a mile"
  const UnitPhrase unit = read_unit_of_measure(p_, at);
  if (unit.last == 0) return false;
  q.kind = Kind::measure;
  scale_quantity(q.quantity, unit.factor);
  q.quantity.low += unit.offset;
  q.quantity.high += unit.offset;
  q.quantity.written += unit.offset;
  q.quantity.unit = unit.base;
  if (q.quantity.unit == "celsius" && q.quantity.bound == Bound::at_most) {
    q.quantity.low = -std::numeric_limits<double>::infinity();
  }
  if (p_[at].is("ton") || p_[at].is("tons")) {
    // Short, long or metric: the word does not say.
    q.quantity.tolerance =
        std::max(q.quantity.tolerance, 0.12 * q.quantity.written);
  }
  if (p_[at].is("pounds") && amount.quantity.written >= 1e5) {
    q.quantity = amount.quantity;
    q.quantity.unit = "gbp";
  }
  last = unit.last;
  if (p_[at].is("foot") || p_[at].is("feet")) add_inches(q, last);
  name_measure(amount, q, last);
  return true;
}

/// "half of the villages", "two-thirds of voters": a share in percent.
bool QuantityReader::read_share(const AmountPhrase& amount,
                                QuantityExpression& q) const {
  const Piece& next = p_[amount.last];
  if (amount.part && (is_past_verb(next.text) || is_auxiliary(next.text))) {
    q.kind = Kind::measure;  // "Less than a third agreed."
    scale_quantity(q.quantity, 100);
    q.quantity.unit = "%";
    return true;
  }
  if (!amount.part || !(next.is("of") || next.is("the") || next.is("its") ||
                        next.is("their"))) {
    return false;
  }
  const std::uint32_t noun_at = next.is("of") ? amount.last : amount.last + 1;
  CountedNoun noun =
      next.is("of") ? read_measured_noun(p_, noun_at, open_end(noun_at))
                    : read_counted_noun(p_, noun_at, open_end(noun_at), true);
  const bool pronoun = next.is("of") && (p_[amount.last + 1].is("them") ||
                                         p_[amount.last + 1].is("those") ||
                                         p_[amount.last + 1].is("it"));
  if (noun.first == noun.last && !pronoun) return false;
  q.kind = Kind::measure;
  scale_quantity(q.quantity, 100);
  q.quantity.unit = "%";
  take_noun(std::move(noun), q);
  q.of_total = true;
  return true;
}

/// "one in five farmers", "7 out of 10 voters", "nine in 10": a share.
bool QuantityReader::read_odds(const AmountPhrase& amount,
                               QuantityExpression& q,
                               std::uint32_t& last) const {
  const bool out = p_[last].is("out") && p_[last + 1].is("of");
  // "a one-in-five chance"
  const bool tied = p_[last].is("-") && p_[last].glued &&
                    p_[last + 1].is("in") && p_[last + 2].is("-");
  if (amount.loose || amount.part || !(out || tied || p_[last].is("in"))) {
    return false;
  }
  const std::uint32_t at = last + (tied ? 3 : out ? 2 : 1);
  const auto whole = is_taken(at) ? std::nullopt : read_number(p_, at);
  if (!whole || whole->loose || whole->part) return false;
  const double x = amount.quantity.written;
  const double y = whole->value;
  const bool common = out || x == 1 || y == 10 || y == 100;
  if (!common || x < 1 || x >= y || y > 1900) return false;
  scale_quantity(q.quantity, 100 / y);
  q.kind = Kind::measure;
  q.quantity.unit = "%";
  q.quantity.tolerance = 0;
  last = whole->last;
  take_noun(read_counted_noun(p_, last, open_end(last), !tied), q);
  q.of_total = !tied;
  return true;
}

}  // namespace crosscheck

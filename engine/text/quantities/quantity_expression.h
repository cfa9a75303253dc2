#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/text/times/time_expression.h"
#include "engine/text/tokens/token.h"
#include "graph/value.h"

namespace crosscheck {

/// A number of the text with its modifiers and what it counts.
struct QuantityExpression {
  std::uint32_t first = 0;  ///< tokens [first, last): modifier, figure, unit
  std::uint32_t last = 0;
  Quantity quantity;  ///< in the base unit
  enum class Kind : std::uint8_t {
    count,    ///< "23 Somali pirates": head and modifiers below
    measure,  ///< "$5,587.75", "58km", "40 percent", "magnitude 6.1"
    age,      ///< "Catherine Gomes, 61,", "61-year-old", "aged 48"
    ordinal,  ///< "the sixth aftershock", "third-largest"
    plain,    ///< a figure with no noun: a score, a code, a year
  } kind = Kind::plain;
  /// Counted noun, lemma in lower case ("pirate"), "" where there is none;
  /// for a measure the property it measures ("magnitude", "population") if the
  /// words beside it name one.
  std::string head;
  std::vector<std::string> modifiers;  ///< "somali", "armed": folded, in order
  std::uint32_t head_first = 0;        ///< tokens of the noun phrase that
  std::uint32_t head_last = 0;         ///< follows the figure; empty if none
  bool of_total = false;               ///< "12 of the 23", "other", "more"
  std::string scope;  ///< "total", "other", "so far", "each", "per": else ""
};

/// Finds quantities: digits with separators and decimals, words up to the
/// billions ("twenty-three", "a dozen", "half a million"), "nearly $300
/// billion", ranges ("five to six", "between 40 and 80 percent", "2-1/2"),
/// fractions, odds ("one in five" is 20 %), percent and points, currencies (ISO
/// 4217 codes in lower case), length, mass, area, speed, temperature converted
/// to base units. Figures that a time expression covers are left out, as are
/// codes ("AK-47", "F-16", "24 Independent Street", "Highway 61", "No. 3",
/// "Boeing 737"), scores, and "one" as a pronoun. A part of a whole keeps its
/// figure ("12 of the 23", "two of them": `of_total`), a share of a whole is in
/// percent. The nouns of names are those of what is counted: "60 Boeing 737
/// jets" are jets. Complexity: O(tokens).
[[nodiscard]] std::vector<QuantityExpression> find_quantities(
    const Document& document, const TokenisedText& text,
    std::span<const TimeExpression> times);

/// Lemma of an English noun by rule and a table of irregulars
/// ("pirates" -> "pirate", "children" -> "child", "bodies" -> "body").
[[nodiscard]] std::string noun_lemma(std::string_view lower);

/// "12", "at least 12", "5,687.75 usd": one canonical text a quantity.
[[nodiscard]] std::string canonical_text(const Quantity& quantity);

}  // namespace crosscheck

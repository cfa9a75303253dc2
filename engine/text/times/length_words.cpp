#include "engine/text/times/length_words.h"

#include <limits>

namespace crosscheck {

std::optional<LengthPhrase> read_length_words(const Pieces& p,
                                              std::uint32_t at) {
  LengthPhrase length;
  std::uint32_t next = 0;
  if (const auto amount = read_amount(p, at);
      amount && amount->quantity.unit.empty()) {
    length.amount = *amount;
    next = amount->last;
  } else {
    std::uint32_t article = at;
    Bound bound = Bound::exact;
    const bool about = p[at].is("about") || p[at].is("around");
    const bool below = p[at].is("nearly") || p[at].is("almost");
    const bool more = p[at].is("more") && p[at + 1].is("than");
    const bool over = p[at].is("over") || more;
    if (about || below) bound = Bound::about;
    if (over) bound = Bound::at_least;
    if (about || below || over) article += more ? 2 : 1;
    if (!p[article].is("a") && !p[article].is("an")) return std::nullopt;
    Quantity& one = length.amount.quantity;
    one.low = about || below ? 0.9 : 1;
    one.high = over ? std::numeric_limits<double>::infinity() : about ? 1.1 : 1;
    one.written = 1;
    one.bound = bound;
    length.article = bound == Bound::exact;
    next = article + 1;
  }
  // "half an hour", "half a day"
  if (length.amount.part && (p[next].is("a") || p[next].is("an"))) ++next;
  if (p[next].is("of") && length.amount.loose) ++next;
  length.compound = p[next].is("-") && p[next].glued;
  if (length.compound) ++next;
  static const WordSet kBetween{"full", "consecutive", "straight",   "whole",
                                "more", "long",        "additional", "other"};
  if (kBetween.contains(p[next].text)) ++next;
  length.unit = find_time_unit(p[next].text);
  if (length.unit.unit == TimeUnit::none) return std::nullopt;
  if (length.unit.unit == TimeUnit::second && !length.unit.plural &&
      length.article) {
    return std::nullopt;  // "a second man"
  }
  length.last = next + 1;
  return length;
}

bool is_order_word(const Piece& piece) {
  return piece.is("last") || piece.is("past") || piece.is("next") ||
         piece.is("previous") || piece.is("coming") || piece.is("first");
}

std::optional<LengthPhrase> read_counted_quarters(const Pieces& p,
                                                  std::uint32_t at) {
  if (!is_order_word(p[std::int64_t{at} - 1])) return std::nullopt;
  const auto amount = read_amount(p, at);
  if (!amount || !amount->part || amount->digits ||
      !p[std::int64_t{amount->last} - 1].is("quarters")) {
    return std::nullopt;
  }
  LengthPhrase length;
  length.last = amount->last;
  length.amount = *amount;
  length.amount.part = false;
  scale_quantity(length.amount.quantity, 4);
  length.unit = {TimeUnit::quarter, true};
  return length;
}

void note_length(const LengthPhrase& length, TimeWording& said) {
  const AmountPhrase& amount = length.amount;
  said.unit = length.unit.unit;
  // "half an hour" has no whole count; "several years" has none told.
  const bool couple = amount.loose && amount.quantity.high <= 3;
  said.count = couple ? 2 : amount.loose ? 0 : amount.quantity.written;
  if (couple) said.modifier = TimeModifier::approx;
  if (amount.loose) return;
  switch (amount.quantity.bound) {
    case Bound::about:
      said.modifier = TimeModifier::approx;
      break;
    case Bound::at_least:
      said.modifier = TimeModifier::more_than;
      break;
    case Bound::at_most:
      said.modifier = TimeModifier::equal_or_less;
      break;
    default:
      break;
  }
}

}  // namespace crosscheck

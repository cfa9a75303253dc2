#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "graph/told_clause.h"

namespace crosscheck {

/// What kind of word it is in which two clauses contradict each other.
enum class ContrastKind : std::uint8_t {
  date,    ///< year, month, weekday or clock
  figure,  ///< a number of one noun or unit
  name,    ///< persons in one role
  place,   ///< places in one role
  side,    ///< "north", "south"
};

inline constexpr std::array kContrastKinds = {
    ContrastKind::date, ContrastKind::figure, ContrastKind::name,
    ContrastKind::place, ContrastKind::side};

/// "contrast date": the name of the rule that a kind has.
[[nodiscard]] std::string_view contrast_rule_name(ContrastKind kind);

/// The kind of item in which two words exclude each other, or nullopt: times
/// of one grain, figures of one unit of which none is the other rounded, two
/// persons, two places of one region, opposite sides. What governs the words is
/// left to the caller. Symmetric. Complexity: that of name_match.h.
[[nodiscard]] std::optional<ContrastKind> excluding_kind(const ContentWord& x,
                                                         const ContentWord& y);

/// Whether a word is one that excludes others of its kind: a time, a figure, a
/// name or a side.
[[nodiscard]] bool is_contrast_item(const ContentWord& word);

/// Whether a unit is a currency's code ("usd").
[[nodiscard]] bool is_money(std::string_view unit);

/// Whether a lemma tells a side or direction.
[[nodiscard]] bool is_side(std::string_view lemma);

}  // namespace crosscheck

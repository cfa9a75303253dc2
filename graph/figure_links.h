#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/statement.h"

namespace crosscheck {

/// How surely two figures are figures of one thing.
enum class FigureTie : std::uint8_t {
  none,
  loose,  ///< enough to agree when they are equal
  close,  ///< enough to exclude each other
};

/// Judges by the kind of figure, its noun, its predicates, its scope and time.
///
/// None where families, scopes, codes or names of origin ("Chilean") differ,
/// where no predicate is shared in the same role, where their times or the
/// events that caused them are apart, or where neither set of modifiers holds
/// the other. Casualties of one time are close when their nouns are: persons at
/// large, or the same noun. Other counts are close when the event is one of the
/// table of predicates, or a participant's name or two words of context are
/// shared, or it is how often one person was shot; where no predicate is
/// shared, two words of context tie them loosely. Equal distances on opposite
/// sides of one place are close. Sums are close when their
/// contexts are and share a name, when they are one bail, fine or the like of
/// the same persons, or when only two neighbouring digits are turned; lengths
/// of a sentence, a ban, a debate or the like when unit and a participant's
/// name are shared; shares of a whole are never close. Complexity: O(words of
/// the figures).
[[nodiscard]] FigureTie figure_tie(const Statement& a, const Statement& b);

/// Two figures that are tied, by index into all statements (a < b). They may be
/// of one document.
struct FigureLink {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  FigureTie tie = FigureTie::none;
};

/// The tied figures of every story, sorted by (a, b). Candidates come from an
/// index of noun, code, name or cause together with the predicate.
/// Requires:   `story` by DocumentId.
[[nodiscard]] std::vector<FigureLink> link_figures(
    std::span<const Statement> statements,
    std::span<const std::uint32_t> story);

}  // namespace crosscheck

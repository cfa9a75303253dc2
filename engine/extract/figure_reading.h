#pragma once

#include <cstdint>
#include <string_view>

#include "engine/extract/statement_builder.h"
#include "graph/figure.h"

namespace crosscheck {

/// A figure as the tree tells it, and where its predicate stands.
struct FigureReading {
  Figure figure;
  /// Word of the predicate that decides; SyntaxWord::kNone for none.
  std::uint32_t predicate = SyntaxWord::kNone;
  /// Of that word, or of the next one above it that has one; else kNone.
  std::uint32_t predication = Predication::kNone;
};

/// Reads what is counted and what is done to it.
///
/// Predicates are: a participle that follows or precedes the noun ("12 rifles
/// seized", "23 arrested pirates"); the verb whose subject or object the noun
/// is, through joined nouns and as what is left ("left 12 dead"); a noun of the
/// table that the noun belongs to by "of" or "in" ("destruction in seven
/// villages"); and for a noun that is listed ("the confiscated arms included
/// nine rifles") that of the list's noun. Without syntax there is none.
/// Complexity: O(near words of the tree).
[[nodiscard]] FigureReading read_figure(const Extraction& extraction,
                                        const QuantityExpression& quantity);

}  // namespace crosscheck

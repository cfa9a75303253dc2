#pragma once

#include <cstdint>
#include <optional>

#include "engine/text/analysis.h"

namespace crosscheck {

/// The named place that a property at a word is told of, as index of a name
/// mention: the subject of its clause, the noun that its clause or phrase hangs
/// from, or what a relative pronoun stands for. "The island" stands for the
/// place that the document names as an island, where it names one only.
/// Nothing without syntax, or where the subject is no place.
/// Complexity: O(near words of the tree + names of the document).
[[nodiscard]] std::optional<std::uint32_t> place_subject(
    const Analysis& analysis, std::uint32_t word);

/// The place that a sentence begins with: "Tarso, ...", "The island, ...".
/// Complexity: O(names of the document).
[[nodiscard]] std::optional<std::uint32_t> place_at_start(
    const Analysis& analysis, const Sentence& sentence);

/// The entity of such a place, its key without the noun of its kind: "Tarso
/// Island" is Tarso.
[[nodiscard]] Entity place_entity(const Analysis& analysis,
                                  std::uint32_t mention);

}  // namespace crosscheck

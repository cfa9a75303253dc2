#pragma once

#include <cstdint>
#include <vector>

#include "scoring/copy_direction.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// Two sources of which one takes from the other, or both from a third.
struct SourceLink {
  enum class Shown : std::uint8_t {
    values,  ///< by rare values that they share (dependence.h)
    text,    ///< by claims of one origin: one text, printed by both
  } by = Shown::values;
  std::uint32_t a = 0, b = 0;  ///< SourceIds, `a` first in canonical order
  /// values: of the claims of one, taken over. text: of the values that both
  /// give, those of one origin.
  double share = 0;
  double probability = 1;    ///< that they depend at all; 1 for text
  std::uint32_t common = 0;  ///< items that both speak of
  std::uint32_t agreed = 0;  ///< of these, with one value
  CopyDirection direction = CopyDirection::undirected;
  /// values: what both give although their item has a likelier value. text:
  /// what both give from one origin. Fewest claims first, of these the values
  /// of the items with most claims, then canonical order.
  std::vector<std::uint32_t> shared;
};

/// Who depends on whom, by share times probability, the greatest first, then
/// canonical order. Links by values are those of the fit that Scores carry
/// (`posterior`), with a share above 0.02.
///
/// Directions are those of copy_direction() over the items in which copies were
/// sought; the chance of a coincidence is 1 / (labels - 1) of their attributes,
/// at least 1/50, on the mean. Links by text have none here: Evidence knows no
/// dates.
/// Complexity: O(claims of the sources that are linked), and for text the pairs
///             of sources of one origin (of more than 50 only those with the
///             most reliable).
[[nodiscard]] std::vector<SourceLink> find_source_links(
    const Evidence& evidence, const Scores& scores);

}  // namespace crosscheck

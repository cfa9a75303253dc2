#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/claim_cells.h"
#include "scoring/evidence.h"

namespace crosscheck {

/// Two sources of which one copies the other, or both a third.
struct Dependence {
  std::uint32_t a = 0, b = 0;  ///< SourceIds, `a` first in canonical order
  double share = 0;        ///< of the claims of one, taken over from the other
  double probability = 0;  ///< that they depend at all
  std::uint32_t common = 0;  ///< items that both speak of and were looked at
  std::uint32_t agreed = 0;  ///< of these, with one value
};

/// What a search for copies sees: the state of the open-domain model.
struct CopyContext {
  const Evidence& evidence;
  const ClaimCells& cells;
  std::span<const double> p;              ///< by value: posterior
  std::span<const double> cell_accuracy;  ///< by cell
  std::span<const float> weight;          ///< by claim slot, or empty: all 1
  std::span<const std::uint8_t> spread;   ///< by attribute: OpenPass::kSpreads
};

/// Bounds of the work, as multiples of the number of claims. What lies beyond
/// them is not looked at; the rarest values and the likeliest pairs come first.
struct CopyLimits {
  std::uint32_t largest_item = 150;  ///< claims of an item
  std::uint32_t most_sharers = 50;   ///< claims of a value in the index
  std::uint32_t pairs_per_claim = 8;
  std::uint32_t merges_per_claim = 30;
  std::uint32_t most_common = 2000;  ///< items compared of one pair
};

/// Which pairs a search looks at.
enum class CopySearch : std::uint8_t {
  first,  ///< all; shares are taken as they are found
  all,    ///< all; shares move halfway from those of the last search
  known,  ///< those of the last search, likewise
};

/// Looks for copies, given what seems true, and weighs them against chance.
///
/// Two sources that agree on a value v of an item do so by chance with
///
///     f     = (max(c_v - w_a - w_b, 0) + s / labels) / (m + s), s the spread
///     m     = max(n - w_a - w_b - C, 0),  C = (sum p c - p_v c_v) / (1 - p_v)
///     P_x   = p_v A_x + (1 - p_v)(1 - A_x) f
///     P_ind = sqrt(P_a P_b), in [1e-4, 0.995]
///
/// f is how popular v is among wrong answers, labels at most 50. The share c of
/// claims taken over follows by EM over the pair's common items, r = c / (c +
/// (1 - c) P_ind) where they agree, c = (sum r + 0.5) / (items + 5). With
///
///     LL  = sum over agreements of ln(c / P_ind + 1 - c)
///         + differences * ln(1 - c)
///     rho = sigmoid(LL - ln(items) / 2 - max(3, ln(sources)))
///
/// the pair depends with probability rho, and not at all when rho <= 0.05 or
/// they share fewer than 5 items. (A source depends on about one other: among
/// many sources, chance alone makes some pairs look alike.) Errors that both
/// make, and differences that independent sources would have, both count. No
/// direction is claimed.
///
/// Pairs to look at come from an index over values that are probably false and
/// that few claim: each such value adds (1 - p_v) ln(1 / f) to its pairs, and
/// pairs that reach 2 are compared over their items (copy_comparison.h).
///
/// `before`: what the last search found, ordered by (a, b) in canonical places.
/// Pairs are compared on several threads where there are several.
/// Complexity: O(claims x limits); memory 16 bytes a pair of the index and 8 a
///             claim of the sources compared.
/// Source:     Dong, Berti-Equille, Srivastava: Integrating Conflicting Data:
///             The Role of Source Dependence, VLDB 2009 (the Bayesian idea);
///             Li et al.: Scaling up Copy Detection, ICDE 2015 (the index).
/// Differs:    popularity of errors; a share of copied claims by EM; truth
///             uncertain by p; no direction.
[[nodiscard]] std::vector<Dependence> find_dependences(
    const CopyContext& context, const CopyLimits& limits,
    std::span<const Dependence> before, CopySearch search);

/// Weights of claims where copies count less: the product of 1 - share over
/// sources of the same value that stand before the claim's source in `rank`
/// and depend on it (share > 0.02), at least 0.01. Empty where nothing depends.
/// `rank`: by SourceId, the most accurate first.
/// Complexity: O(claims + claims of dependent sources x partners).
[[nodiscard]] std::vector<float> copy_weights(
    const Evidence& evidence, const ClaimCells& cells,
    std::span<const Dependence> dependences,
    std::span<const std::uint32_t> rank);

}  // namespace crosscheck

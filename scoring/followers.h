#pragma once

#include <cstdint>
#include <vector>

#include "scoring/claim_cells.h"
#include "scoring/dependence.h"
#include "scoring/evidence.h"

namespace crosscheck {

/// Pairs of sources that look like copies before anything is known of truths:
/// they speak of the same items, and say the same of them, far more often than
/// each does with other sources.
///
/// A vote believes a value that one source made up and ten repeated; a fit that
/// starts from it then finds the ten right, and nothing that tells them from
/// honest sources. Where copies take over the choice of items as well, that
/// gives them away. Over items taken evenly, of n_i claims, n_ab common:
///
///     e      = n_a n_b (sum of n_i^2) / (sum of n_i)^2, what chance would give
///              where a source takes an item as often as others do
///     lift   = n_ab / e - 1 >= 0.1,  (n_ab - e)^2 >= 16 e
///     excess = agreed_ab / n_ab - base >= 0.25
///     base   = the larger of the shares of agreement of a with all others but
///              b, and of b with all others but a
///
/// and n_ab >= 30. `share` = excess / (1 - base). Honest sources of one field
/// have lift too, but agree with others about as often as with each other. It
/// is a start only: find_dependences() drops what truths do not bear out. Pairs
/// are in order of canonical places; probability is 1. Complexity: O(claims +
/// pairs), pairs of claims on one item, at most about
///             four million; memory 16 bytes a pair of claims, or 8 a pair of
///             sources where that is less.
/// Source:     ours; overlap of coverage as a sign of copies: Dong,
///             Berti-Equille, Hu, Srivastava: Global Detection of Complex
///             Copying Relationships Between Sources, VLDB 2010.
[[nodiscard]] std::vector<Dependence> find_followers(const Evidence& evidence,
                                                     const ClaimCells& cells);

}  // namespace crosscheck

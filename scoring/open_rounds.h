#pragma once

#include <cstdint>
#include <vector>

#include "scoring/claim_cells.h"
#include "scoring/dependence.h"
#include "scoring/evidence.h"
#include "scoring/open_fit.h"

namespace crosscheck {

/// How accuracies are learnt in the first nine rounds.
enum class Learning : std::uint8_t {
  pooled_first,  ///< one a source for all attributes
  by_attribute,  ///< one an attribute from the start
};

/// One fit of the open-domain model: the rounds that fit_open() tells of.
/// `followers`: whose claims count for less until copies are sought.
/// Complexity: O(rounds x (claims + values)) and that of the search for copies.
[[nodiscard]] OpenFit fit_rounds(const Evidence& evidence,
                                 const ClaimCells& cells, Learning learning,
                                 const std::vector<Dependence>& followers);

}  // namespace crosscheck

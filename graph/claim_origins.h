#pragma once

#include <cstdint>
#include <vector>

#include "graph/claim_texts.h"

namespace crosscheck {

/// Where claims come from.
struct ClaimOrigins {
  std::vector<std::uint32_t> origin;  ///< by claim: a dense number
  std::vector<OriginTie> ties;        ///< why sources fall together
};

/// The independent origin of each claim, numbered by first claim. For each
/// value, the distinct origins of its claims are its independent origins.
///
/// Every origin is the voice of one source. A text (find_claim_texts) of one
/// source has that source; a text of several takes one of them, if possible one
/// that no other text of the value has: two wires carried by three outlets are
/// two origins, two articles of one outlet are one. A claim of a record has the
/// origin of its source. Without texts of several sources an origin is
/// therefore the number of its source by first claim.
/// Complexity: that of find_claim_texts.
[[nodiscard]] ClaimOrigins claim_origins(const ClaimTable& claims,
                                         const OriginSigns& signs);

}  // namespace crosscheck

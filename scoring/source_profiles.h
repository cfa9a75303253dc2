#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// What a run tells of one source.
struct SourceProfile {
  std::uint32_t source = 0;  ///< SourceId
  double reliability = 0;    ///< its score
  std::uint32_t claims = 0;  ///< values that it gives
  std::uint32_t items = 0;   ///< that it speaks of
  double coverage = 0;       ///< items of all items
  /// 1 less the share of its claims that is discounted as copied; of no claims
  /// it is 1.
  double originality = 1;
};

/// The sources of a run by score, the best first, then by claims, the most
/// first, then in canonical order.
///
/// Discounted are the weights that a claim loses to copying (`posterior`), and
/// claims of an origin for which a more reliable source speaks.
/// Complexity: O(claims + sources log sources).
[[nodiscard]] std::vector<SourceProfile> profile_sources(
    const Evidence& evidence, const Scores& scores);

}  // namespace crosscheck

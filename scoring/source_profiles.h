#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/scores.h"
#include "scoring/source_links.h"

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
/// Discounted are the weights that claims lose to copying (`posterior`), and
/// claims whose text another source has too: by `links` that of the copier, or
/// where they have no direction that of the less reliable, of equals of `b`.
/// Complexity: O(claims + sources log sources + shared values of links).
[[nodiscard]] std::vector<SourceProfile> profile_sources(
    const Evidence& evidence, const Scores& scores,
    std::span<const SourceLink> links);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/link_model.h"
#include "graph/predication.h"

namespace crosscheck {

/// Two predications of different documents that tell of one event.
struct PredicationLink {
  std::uint32_t a = 0;  ///< a < b, indices into all predications
  std::uint32_t b = 0;
  float probability = 0;  ///< that they do, of these two alone
  /// The event: links of one group are of predications that all tell of it. A
  /// number below the count of predications.
  std::uint32_t group = 0;
};

/// How sure one has to be.
struct LinkOptions {
  float least = 0.6F;  ///< of two predications to be joined
  float mean = 0.5F;   ///< over the pairs of two groups
  float kept = 0.5F;   ///< of a link between two of one group
  /// What a pair of two documents that is no candidate counts in `mean`.
  float unseen = 0.3F;
};

/// Links predications of one story across documents, sorted by (a, b).
///
/// Candidates come from an inverted index (link_candidates.h), a linear model
/// says how probable each is (link_model.h). From the surest on, groups are
/// joined where their pairs are probable on average and no pair plainly tells
/// of two events: frames that do not meet, two places, or main participants
/// of one kind with unlike names. So two events of one document are not joined
/// through a third.
/// Requires:   `story` by DocumentId; predications of a document adjacent.
/// Complexity: that of find_candidate_pairs(), and O(links x 400).
[[nodiscard]] std::vector<PredicationLink> link_predications(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story, const LinkOptions& options = {},
    const LinkWeights& model = kLinkWeights);

}  // namespace crosscheck

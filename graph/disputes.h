#pragma once

#include <vector>

#include "graph/claim.h"
#include "graph/claim_graph.h"

namespace crosscheck {

/// Claims on one side of a dispute: they give the same value.
struct DisputeSide {
  std::vector<ClaimId> claims;  ///< ascending
};

/// A connected group of claims in conflict.
struct Dispute {
  ItemId topic;                      ///< item of its first claim
  std::vector<DisputeSide> sides;    ///< by first claim; at least two
  std::vector<std::uint32_t> edges;  ///< conflict edges, ascending
};

/// Connected components of the conflict edges, found by
/// boost::connected_components over a filtered view of the graph. Within a
/// component, claims joined by agree edges or sharing a value (and in no
/// conflict with each other) form a side.
/// Order: by number of distinct sources involved, descending, then first claim.
/// Complexity: O(claims + edges).
[[nodiscard]] std::vector<Dispute> find_disputes(const ClaimTable& claims,
                                                 const ClaimGraph& graph);

/// The same for records: an item whose claims give two or more values is a
/// dispute with one side a value. Kept apart because a table's edges are
/// implicit.
[[nodiscard]] std::vector<Dispute> find_record_disputes(
    const ClaimTable& claims);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/ids.h"

namespace crosscheck {

/// What two claims about one item are to each other.
enum class Relation : std::uint8_t {
  agree,       ///< they say the same
  compatible,  ///< they meet only through an open bound or a longer list
  update,      ///< the later report supersedes the earlier one
  conflict,    ///< they cannot both be right
  differs,     ///< they seem to conflict, by a rule that errs too often
  unrelated,   ///< the evidence does not decide; never stored as an edge
};
[[nodiscard]] std::string_view name_of(Relation relation);

/// A verdict about two claims, and why.
struct Edge {
  ClaimId a;  ///< a < b
  ClaimId b;
  Relation relation = Relation::unrelated;
  float weight = 0;       ///< in (0,1]: how far the rule commits itself
  std::string_view rule;  ///< the rule's name; static text
  std::string reason;     ///< one sentence in words, with both values
};

/// Claims as vertices, verdicts as edges; built once, then read only.
///
/// Data:       the edges sorted by (a, b, relation), and a CSR index over
///             claims: `offsets` (claims + 1) into `incident`, which lists each
///             edge at both of its ends in edge order.
/// Records of one table agree or differ by their values alone; these edges are
/// implicit and are not stored here.
/// Complexity: build O(E log E + claims); memory 8 bytes an edge end.
class ClaimGraph {
 public:
  ClaimGraph() = default;
  /// Requires: every id below `claim_count`. Swaps ends so that a < b; drops
  /// self-loops, unrelated edges and exact repeats (same pair and relation:
  /// the heavier stays, of equals the rule, then the reason, that is first in
  /// byte order), so the order of `edges` does not matter.
  ClaimGraph(std::size_t claim_count, std::vector<Edge> edges);

  [[nodiscard]] std::size_t claim_count() const {
    return offsets_.empty() ? 0 : offsets_.size() - 1;
  }
  [[nodiscard]] std::span<const Edge> edges() const { return edges_; }
  /// Indices into `edges()` of the edges at a claim, ascending; none at any
  /// claim of a graph that was made without claims.
  [[nodiscard]] std::span<const std::uint32_t> incident(ClaimId claim) const;
  /// The other end of an edge.
  [[nodiscard]] ClaimId across(std::uint32_t edge, ClaimId from) const;

 private:
  std::vector<Edge> edges_;
  std::vector<std::uint32_t> offsets_;
  std::vector<std::uint32_t> incident_;
};

}  // namespace crosscheck

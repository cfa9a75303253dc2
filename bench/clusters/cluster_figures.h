#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bench/clusters/cluster_gold.h"
#include "bench/figures.h"
#include "bench/text/failure_list.h"
#include "engine/pipeline.h"

namespace crosscheck {

/// How the edges of a run meet the gold of its articles.
///
/// An edge meets a place when the evidence of one of its claims overlaps the
/// key there. A conflict edge is right when it joins the two sides of a gold
/// conflict, soft or not; a dispute (a connected group of conflict edges) is
/// right when one of its edges is.
struct ClusterCounts {
  Retrieval conflicts;         ///< found: edges; right: those; expected: unused
  Retrieval disputes;          ///< the same of disputes
  std::size_t gold = 0;        ///< conflicts, less the soft ones ...
  std::size_t gold_found = 0;  ///< ... met by a conflict edge from side to
                               ///< side, or, for an update, an update edge
  std::size_t agreements = 0;
  std::size_t agreements_found = 0;  ///< an agree edge between two documents
  std::size_t traps = 0;
  std::size_t traps_hit = 0;     ///< joined by a conflict edge
  std::size_t not_verbatim = 0;  ///< evidence that is no text of its document
};

/// Adds a run to `counts`; what was missed or is wrong goes to `failures`, with
/// `name` as their place. Edges are left out of precision where the gold is a
/// selection.
/// Errors: malformed where a key stands in no document.
/// Complexity: O(gold places x edges + bytes x gold places).
[[nodiscard]] Status count_cluster(const Run& run, const ClusterGold& gold,
                                   const std::string& name,
                                   ClusterCounts& counts,
                                   std::vector<Failure>& failures);

/// Every conflict edge of a run without gold, to be read.
[[nodiscard]] std::vector<Failure> list_alarms(const Run& run,
                                               const std::string& name);

/// The figures as they are printed; shares without a whole are left out.
[[nodiscard]] Figures figures_of(const ClusterCounts& counts);

}  // namespace crosscheck

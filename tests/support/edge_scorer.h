#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// How the edges of a result meet the gold of its corpus.
///
/// An edge meets a place of the gold when the evidence of one of its claims
/// overlaps the key there. Figures follow from that:
///   recall      conflicts, less the soft ones, with a conflict edge from one
///               side to the other; an update edge does for an update
///   precision   conflict edges that meet any conflict, soft or not
///   agreements  those with an agree edge between two of their documents
///   traps       pairs that a conflict edge joins, which it must not
struct EdgeFigures {
  std::size_t conflicts = 0, conflicts_found = 0;  ///< without the soft ones
  std::size_t conflict_edges = 0, conflict_edges_right = 0;
  std::size_t agreements = 0, agreements_found = 0;
  std::size_t traps = 0;
  std::vector<std::string> traps_hit;    ///< ids
  std::vector<std::string> missed;       ///< ids of conflicts and agreements
  std::vector<std::string> edges_wrong;  ///< quotes of both ends
  std::size_t quotes = 0, quotes_not_verbatim = 0;

  [[nodiscard]] double conflict_recall() const;     ///< 1 where there is none
  [[nodiscard]] double conflict_precision() const;  ///< 1 without edges
  [[nodiscard]] double agreement_recall() const;
};

/// Scores a result (JSON) against a gold file (JSON; fixtures/README.md).
///
/// `texts` are the texts of the result's documents, in its order: what its
/// quotes count in. A quote is verbatim when `exact` stands at code point
/// `start`. A gold place names a document by the beginning of its file's name
/// or by its source.
/// Errors: malformed; also where a gold key stands in no document.
[[nodiscard]] Result<EdgeFigures> score_edges(
    const std::string& result, const std::string& gold,
    const std::vector<std::string>& texts);

/// One line of figures for people.
[[nodiscard]] std::string summary_of(const EdgeFigures& figures);

}  // namespace crosscheck

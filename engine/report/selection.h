#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck {

/// What to show of a result. Every condition that is set must hold; of a
/// dispute that is kept every claim is.
struct Selection {
  /// Words that a claim must hold in its item, slot, value, text or quotes, or
  /// a dispute in its topic and sides or one of its claims: whole words, all of
  /// them, whatever their case. "": any.
  std::string about;
  std::string slot;                  ///< whatever its case; "": any
  std::vector<std::string> sources;  ///< of the claim, of a side; empty: any
  double min_score = 0;              ///< of the claim, of a side
  /// The first disputes, or the first values of the ranking; 0: all.
  std::size_t top = 0;
  bool disputes_only = false;  ///< keep no claim that is not disputed
};

/// Whether it leaves anything out.
[[nodiscard]] bool leaves_out(const Selection& selection);

/// The findings that are left, with what they need: documents, sources and
/// origins of their claims, edges, copies and dependences among these, and
/// decisions about their disputes. Rows are numbered anew, in their old order;
/// of the summary the counts of claims, sources, origins, disputes, edges and
/// copies are those that are left. Complexity: O(bytes of the findings).
[[nodiscard]] Findings select(const Findings& findings,
                              const Selection& selection);

}  // namespace crosscheck

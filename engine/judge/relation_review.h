#pragma once

#include <cstddef>
#include <vector>

#include "engine/ingest/corpus.h"
#include "engine/judge/nli_judge.h"
#include "graph/claim_graph.h"

namespace crosscheck {

/// What a judge did to the relations of a run.
struct RelationReview {
  std::size_t asked = 0;  ///< edges that were put to it
  std::size_t conflicts_vetoed = 0;
  std::size_t agreements_vetoed = 0;
  std::size_t weakened = 0;
};

/// Puts agreements and conflicts of claims from text to a judge, who can take
/// them back or weaken them, and never makes one.
///
/// For both claims the sentence around their evidence is the premise once and
/// the hypothesis once, and the higher of the two answers counts: for a
/// conflict that of contradiction, for an agreement that of entailment. Below
/// kVetoBelow the edge is dropped; below kWeakenBelow it loses half its weight,
/// and its reason says so; else it stays as it is. An answer that is no number
/// changes nothing.
/// Complexity: O(bytes of the documents concerned), and two questions for each
/// pair of sentences that differs from the others.
inline constexpr float kVetoBelow = 0.1F;
inline constexpr float kWeakenBelow = 0.5F;
[[nodiscard]] RelationReview review_relations(const Corpus& corpus,
                                              const NliJudge& judge,
                                              std::vector<Edge>& edges);

}  // namespace crosscheck

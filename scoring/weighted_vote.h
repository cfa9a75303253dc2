#pragma once

#include <cstdint>
#include <vector>

#include "scoring/claim_sums.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"
#include "scoring/stopping.h"

namespace crosscheck {

// What CRH and CATD share on categorical values: sources weighted by how often
// they miss the truth, and truth by the weighted vote.

/// By source: its claims that miss the best value of their item. Where several
/// values tie for the best, a claim on one of them misses in part.
[[nodiscard]] std::vector<double> losses(const Evidence& evidence,
                                         const std::vector<double>& score);

/// By value: its part of the weights of all claims on its item; of the claims
/// where all weights are 0.
[[nodiscard]] std::vector<double> weight_shares(
    const Evidence& evidence, const std::vector<double>& weight);

/// The iteration, from the plain vote. `weigh(losses)` gives the weight of each
/// source. A source's score is the part of its claims that does not miss.
template <typename Weigh>
Scores weighted_vote(const Evidence& evidence, StoppingRule stopping,
                     Weigh weigh) {
  Scores scores;
  scores.value = claim_shares(evidence);
  iterate(stopping, scores, [&] {
    scores.value =
        weight_shares(evidence, weigh(losses(evidence, scores.value)));
  });
  scores.source = losses(evidence, scores.value);
  const std::vector<double> count =
      sum_over_values(evidence, std::vector<double>(scores.value.size(), 1.0));
  for (std::size_t s = 0; s < count.size(); ++s) {
    scores.source[s] = count[s] > 0 ? 1 - scores.source[s] / count[s] : 0.0;
  }
  return scores;
}

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "scoring/claim_sums.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"
#include "scoring/stopping.h"

namespace crosscheck {

// What `investment` and `pooled_investment` share.

/// By source: trust over the number of its claims; 0 without claims.
[[nodiscard]] std::vector<double> investments(const Evidence& evidence,
                                              const Scores& scores);

/// The round's first half: what the beliefs pay back to each source.
[[nodiscard]] std::vector<double> returns(const Evidence& evidence,
                                          const Scores& scores);

/// The iteration. `belief_from` turns what is put into each value into its
/// belief. Complexity: O(rounds x claims).
template <typename BeliefFrom>
Scores invest(const Evidence& evidence, std::vector<double> first_belief,
              StoppingRule stopping, BeliefFrom belief_from) {
  Scores scores;
  scores.value = std::move(first_belief);
  scores.source.assign(evidence.source_count, 1.0);
  iterate(stopping, scores, [&] {
    scores.source = returns(evidence, scores);
    scores.value =
        belief_from(sum_over_sources(evidence, investments(evidence, scores)));
    divide_by_maximum(scores.source);
    divide_by_maximum(scores.value);
  });
  return scores;
}

}  // namespace crosscheck

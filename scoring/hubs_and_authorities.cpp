#include "scoring/hubs_and_authorities.h"

#include <cstddef>

#include "scoring/claim_sums.h"

namespace crosscheck {

Scores hubs_and_authorities(const Evidence& evidence,
                            std::span<const double> factor,
                            StoppingRule stopping) {
  Scores scores;
  scores.value.assign(evidence.value_count(), 0.5);
  iterate(stopping, scores, [&] {
    scores.source = sum_over_values(evidence, scores.value);
    for (std::size_t s = 0; s < factor.size(); ++s) {
      scores.source[s] *= factor[s];
    }
    divide_by_maximum(scores.source);
    scores.value = sum_over_sources(evidence, scores.source);
    divide_by_maximum(scores.value);
  });
  return scores;
}

}  // namespace crosscheck

#include "scoring/three_estimates.h"

#include "scoring/claim_sums.h"
#include "scoring/estimates.h"

namespace crosscheck {

Scores ThreeEstimates::score(const Evidence& evidence) const {
  const Estimates estimates(evidence);
  std::vector<double> error(evidence.source_count, 0.0);
  std::vector<double> hard(evidence.value_count(), 1.0);
  Scores scores;
  scores.value.assign(evidence.value_count(), 0.0);
  iterate(stopping_, scores, [&] {
    scores.value = estimates.truth(error, hard);
    spread_out(scores.value);
    error = estimates.error(scores.value, hard);
    spread_out(error);
    hard = estimates.hard(scores.value, error);
    spread_out(hard);
  });
  for (const double e : error) scores.source.push_back(1 - e);
  return scores;
}

}  // namespace crosscheck

#include "scoring/two_estimates.h"

#include "scoring/claim_sums.h"
#include "scoring/estimates.h"

namespace crosscheck {

Scores TwoEstimates::score(const Evidence& evidence) const {
  const Estimates estimates(evidence);
  const std::vector<double> alike(evidence.value_count(), 1.0);
  std::vector<double> error(evidence.source_count, 0.0);
  Scores scores;
  scores.value.assign(evidence.value_count(), 0.0);
  iterate(stopping_, scores, [&] {
    scores.value = estimates.truth(error, alike);
    spread_out(scores.value);
    error = estimates.error(scores.value, alike);
    spread_out(error);
  });
  for (const double e : error) scores.source.push_back(1 - e);
  return scores;
}

}  // namespace crosscheck

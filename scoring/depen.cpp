#include "scoring/depen.h"

namespace crosscheck {

Scores Depen::score(const Evidence& evidence) const {
  std::vector<double> alike(evidence.source_count,
                            options_.accuracy.initial_accuracy);
  return score_without_copies(
      evidence, options_, [&](const std::vector<double>&) { return alike; });
}

std::vector<double> Depen::claim_weights(const Evidence& evidence,
                                         const Scores& scores) const {
  std::vector<double> alike(evidence.source_count,
                            options_.accuracy.initial_accuracy);
  Copying copying(evidence, options_);
  return independent_weights(copying, options_, alike, scores.value);
}

}  // namespace crosscheck

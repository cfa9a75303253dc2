#include "scoring/accu_copy.h"

namespace crosscheck {

Scores AccuCopy::score(const Evidence& evidence) const {
  return score_without_copies(
      evidence, options_,
      [](const std::vector<double>& accuracy) { return accuracy; });
}

std::vector<double> AccuCopy::claim_weights(const Evidence& evidence,
                                            const Scores& scores) const {
  Copying copying(evidence, options_);
  return independent_weights(copying, options_, scores.source, scores.value);
}

}  // namespace crosscheck

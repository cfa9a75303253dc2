#include "scoring/accu.h"

namespace crosscheck {

Scores Accu::score(const Evidence& evidence) const {
  const double n = options_.false_values;
  return learn_accuracies(
      evidence, options_,
      [&](const std::vector<double>& accuracy, const std::vector<double>&) {
        const auto weight = accuracy_weights(accuracy, n);
        return chances(evidence, sum_over_sources(evidence, weight), n);
      });
}

std::vector<double> Accu::weights(const Evidence& /*evidence*/,
                                  const Scores& scores) const {
  return accuracy_weights(scores.source, options_.false_values);
}

}  // namespace crosscheck

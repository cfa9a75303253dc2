#include "scoring/accu_sim.h"

#include <cstddef>

#include "scoring/likeness.h"

namespace crosscheck {
namespace {

std::vector<double> with_neighbours(const Likeness& likeness, double influence,
                                    const std::vector<double>& support) {
  std::vector<double> sum = support;
  for (std::size_t v = 0; v < sum.size(); ++v) {
    for (std::uint32_t k = likeness.begin[v]; k < likeness.begin[v + 1]; ++k) {
      sum[v] += influence * likeness.weight[k] * support[likeness.value[k]];
    }
  }
  return sum;
}

}  // namespace

Scores AccuSim::score(const Evidence& evidence) const {
  const Likeness likeness = find_likeness(evidence);
  const double n = options_.accuracy.false_values;
  return learn_accuracies(
      evidence, options_.accuracy,
      [&](const std::vector<double>& accuracy, const std::vector<double>&) {
        const std::vector<double> own =
            sum_over_sources(evidence, accuracy_weights(accuracy, n));
        return chances(evidence,
                       with_neighbours(likeness, options_.influence, own), n);
      });
}

std::vector<double> AccuSim::weights(const Evidence& /*evidence*/,
                                     const Scores& scores) const {
  return accuracy_weights(scores.source, options_.accuracy.false_values);
}

}  // namespace crosscheck

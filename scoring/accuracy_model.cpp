#include "scoring/accuracy_model.h"

#include <algorithm>
#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

// Divides e^x by its sum over the item and `unclaimed(values)` more of e^0.
// Everything is taken relative to the largest, so that nothing overflows.
template <typename Unclaimed>
std::vector<double> normalized(const Evidence& evidence,
                               const std::vector<double>& support,
                               Unclaimed unclaimed) {
  std::vector<double> chance(support.size());
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    const double others = unclaimed(last - first);
    double most = others > 0 ? 0 : support[first];
    for (std::uint32_t v = first; v < last; ++v) {
      most = std::max(most, support[v]);
    }
    double sum = others > 0 ? others * exponential(-most) : 0;
    for (std::uint32_t v = first; v < last; ++v) {
      chance[v] = exponential(support[v] - most);
      sum += chance[v];
    }
    for (std::uint32_t v = first; v < last; ++v) chance[v] /= sum;
  }
  return chance;
}

}  // namespace

std::vector<double> accuracy_weights(const std::vector<double>& accuracy,
                                     double false_values) {
  std::vector<double> weight(accuracy.size());
  for (std::size_t s = 0; s < weight.size(); ++s) {
    weight[s] = log_odds(accuracy[s]) + natural_log(false_values);
  }
  return weight;
}

std::vector<double> chances(const Evidence& evidence,
                            const std::vector<double>& support,
                            double false_values) {
  return normalized(evidence, support, [=](std::uint32_t values) {
    return std::max(0.0, false_values + 1 - values);
  });
}

std::vector<double> chances_among_claimed(const Evidence& evidence,
                                          const std::vector<double>& support) {
  return normalized(evidence, support, [](std::uint32_t) { return 0.0; });
}

std::vector<double> accuracies(const Evidence& evidence, const Scores& scores,
                               const AccuracyOptions& options) {
  std::vector<double> mean =
      mean_over_claims(evidence, scores.value, options.initial_accuracy);
  for (double& a : mean) {
    a = std::clamp(a, options.least_accuracy, options.most_accuracy);
  }
  return mean;
}

}  // namespace crosscheck

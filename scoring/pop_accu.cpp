#include "scoring/pop_accu.h"

#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

double x_log_x(double x) { return x > 0 ? x * natural_log(x) : 0; }

// By value: the logarithm of how likely the false claims fall as they do, less
// what all values of the item have in common.
std::vector<double> popularity(const Evidence& evidence) {
  std::vector<double> log_chance(evidence.value_count());
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    const double all = evidence.claim_begin[last] - evidence.claim_begin[first];
    for (std::uint32_t v = first; v < last; ++v) {
      const double own = evidence.claim_begin[v + 1] - evidence.claim_begin[v];
      log_chance[v] = -x_log_x(own) - x_log_x(all - own);
    }
  }
  return log_chance;
}

}  // namespace

Scores PopAccu::score(const Evidence& evidence) const {
  const std::vector<double> popular = popularity(evidence);
  return learn_accuracies(
      evidence, options_,
      [&](const std::vector<double>& accuracy, const std::vector<double>&) {
        std::vector<double> support =
            sum_over_sources(evidence, accuracy_weights(accuracy, 1));
        for (std::size_t v = 0; v < support.size(); ++v) {
          support[v] += popular[v];
        }
        return chances_among_claimed(evidence, support);
      });
}

std::vector<double> PopAccu::weights(const Evidence& /*evidence*/,
                                     const Scores& scores) const {
  return accuracy_weights(scores.source, 1);
}

}  // namespace crosscheck

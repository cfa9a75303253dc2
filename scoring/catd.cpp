#include "scoring/catd.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "scoring/accounts.h"
#include "scoring/chi_squared.h"
#include "scoring/weighted_vote.h"

namespace crosscheck {
namespace {

constexpr double kLeastLoss = 0.5;

// By source: the quantile for the number of its claims.
std::vector<double> quantiles(const Evidence& evidence, double significance) {
  std::map<std::uint32_t, double> of_size;
  std::vector<double> quantile(evidence.source_count, 0.0);
  const std::vector<std::uint32_t> count = claim_counts(evidence);
  for (std::size_t s = 0; s < count.size(); ++s) {
    if (count[s] == 0) continue;
    const auto [at, is_new] = of_size.try_emplace(count[s], 0.0);
    if (is_new) at->second = chi_squared_quantile(significance / 2, count[s]);
    quantile[s] = at->second;
  }
  return quantile;
}

std::vector<double> weigh(const Evidence& evidence,
                          const std::vector<double>& quantile,
                          std::vector<double> miss) {
  for (double& x : miss) x *= x;
  std::vector<double> loss = sum_over_values(evidence, miss);
  for (std::size_t s = 0; s < loss.size(); ++s) {
    loss[s] = quantile[s] / std::max(loss[s], kLeastLoss);
  }
  return loss;
}

}  // namespace

Scores Catd::score(const Evidence& evidence) const {
  const std::vector<double> quantile =
      quantiles(evidence, options_.significance);
  return weighted_vote(evidence, options_.stopping,
                       [&](const std::vector<double>& miss) {
                         return weigh(evidence, quantile, miss);
                       });
}

std::vector<double> Catd::weights(const Evidence& evidence,
                                  const Scores& scores) const {
  return weigh(evidence, quantiles(evidence, options_.significance),
               WeightedVote(evidence).misses(scores.value));
}

}  // namespace crosscheck

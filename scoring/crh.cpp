#include "scoring/crh.h"

#include <algorithm>
#include <cstddef>

#include "scoring/accounts.h"
#include "scoring/log_odds.h"
#include "scoring/weighted_vote.h"

namespace crosscheck {
namespace {

constexpr double kLeastLoss = 0.001;

std::vector<double> weigh(const Evidence& evidence,
                          const std::vector<double>& miss) {
  std::vector<double> loss = mean_over_claims(evidence, miss, 0.0);
  const std::vector<std::uint32_t> count = claim_counts(evidence);
  double all = 0;
  for (const std::uint32_t s : evidence.source_order) {
    if (count[s] == 0) continue;
    loss[s] = std::max(loss[s], kLeastLoss);
    all += loss[s];
  }
  for (std::size_t s = 0; s < loss.size(); ++s) {
    if (count[s] > 0) loss[s] = -natural_log(loss[s] / all);
  }
  return loss;
}

}  // namespace

Scores Crh::score(const Evidence& evidence) const {
  return weighted_vote(
      evidence, stopping_,
      [&](const std::vector<double>& miss) { return weigh(evidence, miss); });
}

std::vector<double> Crh::weights(const Evidence& evidence,
                                 const Scores& scores) const {
  return weigh(evidence, WeightedVote(evidence).misses(scores.value));
}

}  // namespace crosscheck

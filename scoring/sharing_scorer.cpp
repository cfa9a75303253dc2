#include "scoring/sharing_scorer.h"

#include <algorithm>

#include "scoring/accounts.h"

namespace crosscheck {

std::vector<Contribution> SharingScorer::account(const Evidence& evidence,
                                                 const Scores& scores,
                                                 std::uint32_t value) const {
  return accounts(evidence, scores, std::span(&value, 1)).front();
}

std::vector<std::vector<Contribution>> SharingScorer::accounts(
    const Evidence& evidence, const Scores& scores,
    std::span<const std::uint32_t> values) const {
  std::vector<double> weight = weights(evidence, scores);
  for (double& w : weight) w = std::max(w, 0.0);
  std::vector<std::vector<Contribution>> all;
  all.reserve(values.size());
  for (const std::uint32_t v : values) {
    all.push_back(source_shares(evidence, weight, v, scores.value[v]));
  }
  return all;
}

std::vector<double> SharingScorer::weights(const Evidence& /*evidence*/,
                                           const Scores& scores) const {
  return scores.source;
}

}  // namespace crosscheck

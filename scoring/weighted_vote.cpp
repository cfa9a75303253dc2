#include "scoring/weighted_vote.h"

#include <cstddef>

#include "scoring/best_values.h"

namespace crosscheck {

std::vector<double> losses(const Evidence& evidence,
                           const std::vector<double>& score) {
  std::vector<double> miss = best_values(evidence, score);
  for (double& m : miss) m = 1 - m;
  return sum_over_values(evidence, miss);
}

std::vector<double> weight_shares(const Evidence& evidence,
                                  const std::vector<double>& weight) {
  const std::vector<std::uint32_t> item_of = items_of_values(evidence);
  const std::vector<double> plain = claim_shares(evidence);
  std::vector<double> share = sum_over_sources(evidence, weight);
  const std::vector<double> all = sum_over_item(evidence, share);
  for (std::size_t v = 0; v < share.size(); ++v) {
    const double sum = all[item_of[v]];
    share[v] = sum > 0 ? share[v] / sum : plain[v];
  }
  return share;
}

}  // namespace crosscheck

#include "scoring/weighted_vote.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/best_values.h"

namespace crosscheck {

std::vector<double> WeightedVote::scores(
    const std::vector<double>& weight) const {
  const std::vector<std::uint32_t> item_of = items_of_values(evidence_);
  const std::vector<double> plain = claim_shares(evidence_);
  std::vector<double> share = sum_over_sources(evidence_, weight);
  const std::vector<double> all = sum_over_item(evidence_, share);
  for (std::size_t v = 0; v < share.size(); ++v) {
    const double sum = all[item_of[v]];
    share[v] = sum > 0 ? share[v] / sum : plain[v];
  }
  std::vector<double> score = share;
  depths(share, score);
  return score;
}

void WeightedVote::depths(const std::vector<double>& share,
                          std::vector<double>& score) const {
  for (std::size_t k = 0; k < numeric_.size(); ++k) {
    const std::uint32_t item = numeric_.item[k];
    std::fill(score.begin() + evidence_.value_begin[item],
              score.begin() + evidence_.value_begin[item + 1], 0.0);
    const auto values = numeric_.values(k);
    double all = 0;
    for (const std::uint32_t v : values) all += share[v];
    double below = 0;
    for (const std::uint32_t v : values) {
      const double above = all - below;
      below += share[v];
      score[v] = std::clamp(std::min(below, above), 0.0, 1.0);
    }
  }
}

std::vector<double> WeightedVote::misses(
    const std::vector<double>& score) const {
  const std::vector<double> best = best_values(evidence_, score);
  std::vector<double> miss(best.size());
  for (std::size_t v = 0; v < miss.size(); ++v) miss[v] = 1 - best[v];
  for (std::size_t k = 0; k < numeric_.size(); ++k) {
    const auto values = numeric_.values(k);
    const auto places = numeric_.places(k);
    double median = 0;
    for (std::size_t n = 0; n < values.size(); ++n) {
      median += best[values[n]] * places[n];
    }
    for (std::size_t n = 0; n < values.size(); ++n) {
      miss[values[n]] = std::abs(places[n] - median);
    }
  }
  return miss;
}

}  // namespace crosscheck

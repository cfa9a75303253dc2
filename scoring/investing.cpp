#include "scoring/investing.h"

#include "scoring/accounts.h"

namespace crosscheck {

std::vector<double> investments(const Evidence& evidence,
                                const Scores& scores) {
  const std::vector<std::uint32_t> count = claim_counts(evidence);
  std::vector<double> each(count.size(), 0.0);
  for (std::size_t s = 0; s < each.size(); ++s) {
    if (count[s] > 0) each[s] = scores.source[s] / count[s];
  }
  return each;
}

std::vector<double> returns(const Evidence& evidence, const Scores& scores) {
  const std::vector<double> each = investments(evidence, scores);
  std::vector<double> rate = sum_over_sources(evidence, each);
  for (std::size_t v = 0; v < rate.size(); ++v) {
    if (rate[v] > 0) rate[v] = scores.value[v] / rate[v];
  }
  std::vector<double> paid = sum_over_values(evidence, rate);
  for (std::size_t s = 0; s < paid.size(); ++s) paid[s] *= each[s];
  return paid;
}

}  // namespace crosscheck

#include "scoring/average_log.h"

#include <cstddef>

#include "scoring/accounts.h"
#include "scoring/hubs_and_authorities.h"
#include "scoring/log_odds.h"

namespace crosscheck {

Scores AverageLog::score(const Evidence& evidence) const {
  const std::vector<std::uint32_t> count = claim_counts(evidence);
  std::vector<double> factor(count.size(), 0.0);
  for (std::size_t s = 0; s < count.size(); ++s) {
    if (count[s] > 0) factor[s] = natural_log(count[s]) / count[s];
  }
  return hubs_and_authorities(evidence, factor, stopping_);
}

std::vector<Contribution> AverageLog::account(const Evidence& evidence,
                                              const Scores& scores,
                                              std::uint32_t value) const {
  return source_shares(evidence, scores.source, value, scores.value[value]);
}

}  // namespace crosscheck

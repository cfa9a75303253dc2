#include "scoring/sums.h"

#include "scoring/accounts.h"
#include "scoring/hubs_and_authorities.h"

namespace crosscheck {

Scores Sums::score(const Evidence& evidence) const {
  const std::vector<double> factor(evidence.source_count, 1.0);
  return hubs_and_authorities(evidence, factor, stopping_);
}

std::vector<Contribution> Sums::account(const Evidence& evidence,
                                        const Scores& scores,
                                        std::uint32_t value) const {
  return source_shares(evidence, scores.source, value, scores.value[value]);
}

}  // namespace crosscheck

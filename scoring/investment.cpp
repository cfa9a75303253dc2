#include "scoring/investment.h"

#include "scoring/claim_sums.h"
#include "scoring/investing.h"
#include "scoring/log_odds.h"

namespace crosscheck {

Scores Investment::score(const Evidence& evidence) const {
  const auto grow = [this](std::vector<double> put_in) {
    for (double& x : put_in) x = power(x, options_.growth);
    return put_in;
  };
  return invest(evidence, claim_shares(evidence), options_.stopping, grow);
}

std::vector<double> Investment::weights(const Evidence& evidence,
                                        const Scores& scores) const {
  return investments(evidence, scores);
}

}  // namespace crosscheck

#include "scoring/pooled_investment.h"

#include <cstddef>

#include "scoring/claim_sums.h"
#include "scoring/investing.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

std::vector<double> equal_shares(const Evidence& evidence) {
  std::vector<double> share(evidence.value_count());
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    for (std::uint32_t v = first; v < last; ++v)
      share[v] = 1.0 / (last - first);
  }
  return share;
}

}  // namespace

Scores PooledInvestment::score(const Evidence& evidence) const {
  const std::vector<std::uint32_t> item_of = items_of_values(evidence);
  const auto share_out = [&](std::vector<double> put_in) {
    std::vector<double> grown(put_in.size());
    for (std::size_t v = 0; v < grown.size(); ++v) {
      grown[v] = power(put_in[v], options_.growth);
    }
    const std::vector<double> pool = sum_over_item(evidence, grown);
    for (std::size_t v = 0; v < grown.size(); ++v) {
      if (grown[v] > 0) put_in[v] *= grown[v] / pool[item_of[v]];
    }
    return put_in;
  };
  return invest(evidence, equal_shares(evidence), options_.stopping, share_out);
}

std::vector<double> PooledInvestment::weights(const Evidence& evidence,
                                              const Scores& scores) const {
  return investments(evidence, scores);
}

}  // namespace crosscheck

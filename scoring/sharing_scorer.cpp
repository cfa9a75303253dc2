#include "scoring/sharing_scorer.h"

#include <algorithm>
#include <cstddef>

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
  std::vector<double> weight = claim_weights(evidence, scores);
  for (double& w : weight) w = std::max(w, 0.0);
  std::vector<std::vector<Contribution>> all;
  all.reserve(values.size());
  for (const std::uint32_t v : values) {
    const std::span<const double> own = std::span(weight).subspan(
        evidence.claim_begin[v], evidence.sources_of(v).size());
    all.push_back(claim_shares_of(evidence, own, v, scores.value[v]));
  }
  return all;
}

std::vector<double> SharingScorer::weights(const Evidence& /*evidence*/,
                                           const Scores& scores) const {
  return scores.source;
}

std::vector<double> SharingScorer::claim_weights(const Evidence& evidence,
                                                 const Scores& scores) const {
  const std::vector<double> of_source = weights(evidence, scores);
  std::vector<double> of_claim(evidence.claim_source.size());
  for (std::size_t slot = 0; slot < of_claim.size(); ++slot) {
    of_claim[slot] = of_source[evidence.claim_source[slot]];
  }
  return of_claim;
}

}  // namespace crosscheck

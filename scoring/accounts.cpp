#include "scoring/accounts.h"

#include <array>
#include <cstddef>
#include <string>

#include "scoring/log_odds.h"
#include "scoring/scorer.h"

namespace crosscheck {

std::vector<std::vector<Contribution>> Scorer::accounts(
    const Evidence& evidence, const Scores& scores,
    std::span<const std::uint32_t> values) const {
  std::vector<std::vector<Contribution>> all;
  all.reserve(values.size());
  for (const std::uint32_t v : values) {
    all.push_back(account(evidence, scores, v));
  }
  return all;
}

double Scorer::account_total(double score) const {
  return accounts_are_log_odds() ? log_odds(score) : score;
}

std::string_view name_of(ContributionKind kind) {
  static constexpr std::array<std::string_view, 10> kNames = {
      "prior",    "source", "origin", "agreement",   "coincidence",
      "conflict", "copy",   "error",  "calibration", "limit"};
  return kNames[static_cast<std::size_t>(kind)];
}

Intervals Scorer::intervals(const Evidence& /*evidence*/,
                            const Scores& /*scores*/) const {
  return {};
}

std::vector<Contribution> source_shares(const Evidence& evidence,
                                        std::span<const double> source_weight,
                                        std::uint32_t value, double score) {
  std::vector<double> weight;
  for (const std::uint32_t s : evidence.sources_of(value)) {
    weight.push_back(source_weight[s]);
  }
  return claim_shares_of(evidence, weight, value, score);
}

std::vector<Contribution> claim_shares_of(const Evidence& evidence,
                                          std::span<const double> claim_weight,
                                          std::uint32_t value, double score) {
  const std::span<const std::uint32_t> sources = evidence.sources_of(value);
  double total = 0;
  for (const double w : claim_weight) total += w;
  std::vector<Contribution> account;
  account.reserve(sources.size());
  for (std::size_t k = 0; k < sources.size(); ++k) {
    const double share = total > 0 ? claim_weight[k] / total
                                   : 1.0 / static_cast<double>(sources.size());
    Contribution row;
    row.what = "source " + std::to_string(sources[k]);
    row.amount = score * share;
    row.kind = ContributionKind::source;
    row.index = sources[k];
    row.source = sources[k];
    account.push_back(row);
  }
  return account;
}

std::vector<double> mean_over_claims(const Evidence& evidence,
                                     std::span<const double> value_score,
                                     double none) {
  std::vector<double> mean(evidence.source_count, 0.0);
  for (std::uint32_t v = 0; v < evidence.value_count(); ++v) {
    for (const std::uint32_t s : evidence.sources_of(v)) {
      mean[s] += value_score[v];
    }
  }
  const std::vector<std::uint32_t> count = claim_counts(evidence);
  for (std::size_t s = 0; s < mean.size(); ++s) {
    mean[s] = count[s] == 0 ? none : mean[s] / count[s];
  }
  return mean;
}

std::vector<std::uint32_t> claim_counts(const Evidence& evidence) {
  std::vector<std::uint32_t> count(evidence.source_count, 0);
  for (const std::uint32_t s : evidence.claim_source) ++count[s];
  return count;
}

}  // namespace crosscheck

#include "scoring/one_coin_dawid_skene.h"

#include <algorithm>
#include <cstddef>

#include "scoring/label_space.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr double kLeast = 0.01;

std::vector<double> skills(const Evidence& evidence,
                           const std::vector<double>& chance) {
  std::vector<double> mean = mean_over_claims(evidence, chance, 0.5);
  for (double& a : mean) a = std::clamp(a, kLeast, 1 - kLeast);
  return mean;
}

std::vector<double> coin_weights(const Evidence& evidence,
                                 const LabelSpace& space,
                                 const std::vector<double>& skill) {
  std::vector<double> weight(evidence.claim_source.size());
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const double spread = natural_log(space.count[i] - 1.0);
    const std::uint32_t last = evidence.value_begin[i + 1];
    for (std::uint32_t k = evidence.claim_begin[evidence.value_begin[i]];
         k < evidence.claim_begin[last]; ++k) {
      weight[k] = log_odds(skill[evidence.claim_source[k]]) + spread;
    }
  }
  return weight;
}

}  // namespace

Scores OneCoinDawidSkene::score(const Evidence& evidence) const {
  const LabelSpace space = label_space(evidence);
  LabelPriors priors = equal_priors(space);
  Scores scores;
  scores.value = claim_shares(evidence);
  iterate(stopping_, scores, [&] {
    scores.source = skills(evidence, scores.value);
    priors = priors_from(evidence, space, priors, scores.value);
    scores.value = label_chances(evidence, space, priors,
                                 coin_weights(evidence, space, scores.source));
  });
  return scores;
}

std::vector<double> OneCoinDawidSkene::claim_weights(
    const Evidence& evidence, const Scores& scores) const {
  return coin_weights(evidence, label_space(evidence), scores.source);
}

}  // namespace crosscheck

#include "scoring/ltm.h"

#include <cstddef>

#include "scoring/accounts.h"
#include "scoring/claim_sums.h"
#include "scoring/log_odds.h"
#include "scoring/voters.h"

namespace crosscheck {
namespace {

// By source: what giving a value adds to its log-odds, and leaving it out.
struct Quality {
  std::vector<double> given, omitted;
};

class LatentTruth {
 public:
  LatentTruth(const Evidence& evidence, const LtmOptions& options)
      : evidence_(evidence),
        options_(options),
        item_of_(items_of_values(evidence)),
        voters_(find_voters(evidence)),
        claims_(claim_counts(evidence)),
        facts_(sum_over_items(evidence, voters_, value_counts(evidence))) {}

  [[nodiscard]] Quality quality(const std::vector<double>& chance) const {
    const LtmOptions& o = options_;
    const std::vector<double> given = sum_over_values(evidence_, chance);
    const std::vector<double> all =
        sum_over_items(evidence_, voters_, sum_over_item(evidence_, chance));
    Quality quality;
    for (std::size_t s = 0; s < given.size(); ++s) {
      const double hit =
          (o.true_given + given[s]) / (o.true_given + o.true_omitted + all[s]);
      const double error =
          (o.false_given + claims_[s] - given[s]) /
          (o.false_given + o.false_omitted + facts_[s] - all[s]);
      quality.given.push_back(natural_log(hit / error));
      quality.omitted.push_back(natural_log((1 - hit) / (1 - error)));
    }
    return quality;
  }

  [[nodiscard]] std::vector<double> chances(const Quality& quality) const {
    const std::vector<double> given =
        sum_over_sources(evidence_, quality.given);
    const std::vector<double> not_omitted =
        sum_over_sources(evidence_, quality.omitted);
    const std::vector<double> omitted =
        sum_over_voters(voters_, quality.omitted);
    const double prior =
        natural_log(options_.values_true / options_.values_false);
    std::vector<double> chance(given.size());
    for (std::size_t v = 0; v < chance.size(); ++v) {
      chance[v] = probability_from(prior + given[v] + omitted[item_of_[v]] -
                                   not_omitted[v]);
    }
    return chance;
  }

 private:
  const Evidence& evidence_;
  const LtmOptions& options_;
  std::vector<std::uint32_t> item_of_;
  Voters voters_;
  std::vector<std::uint32_t> claims_;
  std::vector<double> facts_;
};

}  // namespace

Scores Ltm::score(const Evidence& evidence) const {
  const LatentTruth model(evidence, options_);
  Scores scores;
  scores.value = claim_shares(evidence);
  iterate(options_.stopping, scores,
          [&] { scores.value = model.chances(model.quality(scores.value)); });
  scores.source = mean_over_claims(evidence, scores.value, 0.5);
  return scores;
}

std::vector<double> Ltm::weights(const Evidence& evidence,
                                 const Scores& scores) const {
  return LatentTruth(evidence, options_).quality(scores.value).given;
}

}  // namespace crosscheck

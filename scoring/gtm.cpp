#include "scoring/gtm.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/claim_sums.h"
#include "scoring/log_odds.h"
#include "scoring/numeric_items.h"
#include "scoring/trimmed_scale.h"

namespace crosscheck {
namespace {

class Gaussian {
 public:
  Gaussian(const Evidence& evidence, const GtmOptions& options)
      : evidence_(evidence),
        options_(options),
        numeric_(numeric_items(evidence)),
        place_(evidence.value_count(), 0.0),
        off_(evidence.value_count(), 0.0),
        counted_(evidence.value_count(), 0.0),
        variance_(evidence.source_count, 1.0) {
    const TrimmedScale scale =
        trimmed_scale(evidence, numeric_, options.trimming);
    for (std::size_t n = 0; n < numeric_.value.size(); ++n) {
      place_[numeric_.value[n]] = scale.place[n];
      counted_[numeric_.value[n]] = scale.kept[n];
    }
    claims_ = sum_over_values(evidence, counted_);
  }

  void find_truths() {
    std::vector<double> precision(variance_.size());
    for (std::size_t s = 0; s < precision.size(); ++s) {
      precision[s] = 1 / variance_[s];
    }
    const std::vector<double> weight = sum_over_sources(evidence_, precision);
    for (std::size_t k = 0; k < numeric_.size(); ++k) {
      double sum = 0;
      double all = 1 / options_.prior_variance;
      for (const std::uint32_t v : numeric_.values(k)) {
        sum += counted_[v] * weight[v] * place_[v];
        all += counted_[v] * weight[v];
      }
      for (const std::uint32_t v : numeric_.values(k)) {
        off_[v] = place_[v] - sum / all;
      }
    }
  }

  void find_variances() {
    std::vector<double> squares(off_.size());
    for (std::size_t v = 0; v < squares.size(); ++v) {
      squares[v] = counted_[v] * off_[v] * off_[v];
    }
    const std::vector<double> sum = sum_over_values(evidence_, squares);
    for (std::size_t s = 0; s < variance_.size(); ++s) {
      variance_[s] = (2 * options_.scale + sum[s]) /
                     (2 * (options_.shape + 1) + claims_[s]);
    }
  }

  // Numbers by their distance from the truth, others by their claims.
  [[nodiscard]] std::vector<double> scores() const {
    std::vector<double> score = claim_shares(evidence_);
    for (std::size_t k = 0; k < numeric_.size(); ++k) {
      const std::uint32_t item = numeric_.item[k];
      std::fill(score.begin() + evidence_.value_begin[item],
                score.begin() + evidence_.value_begin[item + 1], 0.0);
      for (const std::uint32_t v : numeric_.values(k)) {
        score[v] = exponential(-std::abs(off_[v]));
      }
    }
    return score;
  }

  [[nodiscard]] const std::vector<double>& variances() const {
    return variance_;
  }

 private:
  const Evidence& evidence_;
  const GtmOptions& options_;
  NumericItems numeric_;
  std::vector<double> place_;    // by value: on its item's scale
  std::vector<double> off_;      // by value: from the truth
  std::vector<double> counted_;  // by value: 1 where it takes part
  std::vector<double> claims_;   // by source: those that take part
  std::vector<double> variance_;
};

}  // namespace

Scores Gtm::score(const Evidence& evidence) const {
  Gaussian model(evidence, options_);
  Scores scores;
  scores.value = claim_shares(evidence);
  iterate(options_.stopping, scores, [&] {
    model.find_truths();
    scores.value = model.scores();
    model.find_variances();
  });
  for (const double u : model.variances()) {
    scores.source.push_back(1 / (1 + u));
  }
  return scores;
}

std::vector<double> Gtm::weights(const Evidence& /*evidence*/,
                                 const Scores& scores) const {
  std::vector<double> weight = scores.source;
  for (double& r : weight) r /= 1 - r;
  return weight;
}

}  // namespace crosscheck

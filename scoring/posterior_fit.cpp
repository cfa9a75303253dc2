#include "scoring/posterior_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "scoring/log_odds.h"
#include "scoring/number_choice.h"
#include "scoring/number_score.h"
#include "scoring/posterior_labels.h"
#include "scoring/posterior_sets.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

class Fitting {
 public:
  explicit Fitting(const Evidence& evidence) : evidence_(evidence) {
    fit_.model.assign(evidence.item_count(), ItemModel::none);
    fit_.place.assign(evidence.item_count(), 0);
    fit_.part.assign(evidence.item_count(), 0);
    fit_.value.assign(evidence.value_count(), 0.0);
  }

  PosteriorFit run() {
    judge_labels(evidence_, fit_);
    judge_numbers();
    judge_sets(evidence_, fit_, left_out_);
    judge_names(evidence_, fit_, left_out_);
    vote_on_the_rest();
    learn_sources();
    return std::move(fit_);
  }

 private:
  void judge_numbers() {
    if (evidence_.value_number.empty()) return;
    const std::size_t attributes = evidence_.attributes.size();
    fit_.numbers = numbers_of(evidence_, left_out_);
    if (fit_.numbers.item_count() == 0) return;
    fit_.scaled = scale_numbers(fit_.numbers, attributes);
    const NumberPriors priors = number_priors(
        evidence_, fit_.numbers, fit_.scaled, told_priors(evidence_));
    fit_.select =
        fit_select(fit_.numbers, fit_.scaled, evidence_.source_count, priors);
    fit_.average =
        fit_average(fit_.numbers, fit_.scaled, evidence_.source_count, priors);
    const std::vector<bool> averaged = choose_averaged(fit_, evidence_);
    for (std::uint32_t k = 0; k < fit_.numbers.item_count(); ++k) {
      const std::uint32_t i = fit_.numbers.item[k];
      fit_.model[i] = averaged[fit_.numbers.attribute[k]] ? ItemModel::average
                                                          : ItemModel::select;
      fit_.place[i] = k;
      score_numbers(fit_, evidence_, k, fit_.value);
    }
  }

  void vote_on_the_rest() {
    for (const std::uint32_t i : left_out_) {
      fit_.model[i] = ItemModel::vote;
      const std::uint32_t first = evidence_.value_begin[i];
      const std::uint32_t last = evidence_.value_begin[i + 1];
      const double claims =
          evidence_.claim_begin[last] - evidence_.claim_begin[first];
      for (std::uint32_t v = first; v < last; ++v) {
        fit_.value[v] =
            (evidence_.claim_begin[v + 1] - evidence_.claim_begin[v]) /
            (claims + 0.5);
      }
    }
  }

  // How many claims each source makes, and how many of them are right.
  void count_right() {
    std::vector<Fixed> sum(evidence_.source_count, 0);
    fit_.claims.assign(evidence_.source_count, 0);
    for (std::uint32_t i = 0; i < evidence_.item_count(); ++i) {
      const ItemModel model = fit_.model[i];
      if (model == ItemModel::none) continue;
      // Errors that all sources share are no reason to rate one source lower.
      const bool alike = model == ItemModel::open ||
                         model == ItemModel::closed ||
                         model == ItemModel::select;
      const double scale = alike ? 1 / (1 - kErrAlike) : 1;
      for (std::uint32_t v = evidence_.value_begin[i];
           v < evidence_.value_begin[i + 1]; ++v) {
        const Fixed right = to_fixed(scale * fit_.value[v]);
        for (const std::uint32_t s : evidence_.sources_of(v)) {
          sum[s] += right;
          ++fit_.claims[s];
        }
      }
    }
    fit_.right.clear();
    for (const Fixed right : sum) fit_.right.push_back(from_fixed(right));
  }

  void learn_sources() {
    count_right();
    std::vector<double> right;
    std::vector<std::uint32_t> count;
    for (const std::uint32_t s : evidence_.source_order) {
      right.push_back(fit_.right[s]);
      count.push_back(fit_.claims[s]);
    }
    fit_.prior = accuracy_prior(right, count);
    fit_.source.resize(evidence_.source_count);
    for (std::uint32_t s = 0; s < evidence_.source_count; ++s) {
      const AccuracyPrior own = own_prior(evidence_, s, fit_.prior);
      fit_.source[s] = (fit_.right[s] + own.mean * own.strength) /
                       (fit_.claims[s] + own.strength);
    }
  }

  const Evidence& evidence_;
  std::vector<std::uint32_t> left_out_;
  PosteriorFit fit_;
};

}  // namespace

PosteriorFit fit_posterior(const Evidence& evidence) {
  return Fitting(evidence).run();
}

Ending ending_of(const PosteriorFit& fit) {
  Ending ending = fit.open.ending;
  ending.iterations = std::max(ending.iterations, 1U);
  const auto take = [&](const Ending& other) {
    if (other.iterations == 0) return;
    ending.iterations = std::max(ending.iterations, other.iterations);
    ending.last_change = std::max(ending.last_change, other.last_change);
    ending.converged = ending.converged && other.converged;
  };
  for (const ClosedPart& part : fit.closed) take(part.fit.ending);
  take(fit.sets.fit.ending);
  take(fit.names.fit.ending);
  return ending;
}

}  // namespace crosscheck

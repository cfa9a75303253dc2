#include "scoring/posterior.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/calibration.h"
#include "scoring/log_odds_account.h"
#include "scoring/number_answer.h"
#include "scoring/posterior_account.h"
#include "scoring/posterior_fit.h"
#include "scoring/posterior_intervals.h"
#include "scoring/signed_propagation.h"

namespace crosscheck {
namespace {

bool has_text(const PosteriorFit& fit) {
  return std::find(fit.model.begin(), fit.model.end(), ItemModel::none) !=
         fit.model.end();
}

bool is_text(const Evidence& evidence, const PosteriorFit& fit,
             std::uint32_t value) {
  const auto after = std::upper_bound(evidence.value_begin.begin(),
                                      evidence.value_begin.end(), value);
  return fit.model[static_cast<std::size_t>(
             after - evidence.value_begin.begin() - 1)] == ItemModel::none;
}

// Scores of records out of the fit, into those of text.
void take_records(const Evidence& evidence, const PosteriorFit& fit,
                  Scores& scores) {
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    if (fit.model[i] == ItemModel::none) continue;
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      scores.value[v] = std::clamp(fit.value[v], kLowestScore, kHighestScore);
    }
  }
  for (std::size_t s = 0; s < scores.source.size(); ++s) {
    if (fit.claims[s] > 0) scores.source[s] = fit.source[s];
  }
}

// What is there of it, or the fit made anew.
std::shared_ptr<const PosteriorFit> fit_of(const Evidence& evidence,
                                           const Scores& scores) {
  if (scores.fit) return scores.fit;
  return std::make_shared<PosteriorFit>(fit_posterior(evidence));
}

}  // namespace

Scores Posterior::score(const Evidence& evidence) const {
  auto fit = std::make_shared<PosteriorFit>(fit_posterior(evidence));
  Scores scores;
  if (has_text(*fit) || evidence.item_count() == 0) {
    scores = SignedPropagation().score(evidence);
  } else {
    scores.value.assign(evidence.value_count(), 0.0);
    scores.source = fit->source;
    scores.ending = ending_of(*fit);
  }
  take_records(evidence, *fit, scores);
  scores.numbers = number_answers(*fit, evidence);
  scores.fit = std::move(fit);
  return scores;
}

std::vector<Contribution> Posterior::account(const Evidence& evidence,
                                             const Scores& scores,
                                             std::uint32_t value) const {
  return std::move(accounts(evidence, scores, std::span(&value, 1)).front());
}

std::vector<std::vector<Contribution>> Posterior::accounts(
    const Evidence& evidence, const Scores& scores,
    std::span<const std::uint32_t> values) const {
  const std::shared_ptr<const PosteriorFit> fit = fit_of(evidence, scores);
  // What `signed` says of the text, from the reliabilities it gave.
  const SignedPropagation text;
  Scores of_text;
  if (has_text(*fit)) of_text = text.score(evidence);
  std::vector<std::vector<Contribution>> all;
  all.reserve(values.size());
  for (const std::uint32_t v : values) {
    all.push_back(is_text(evidence, *fit, v)
                      ? text.account(evidence, of_text, v)
                      : posterior_account(evidence, *fit, v,
                                          score_before_truths(scores, v)));
    add_calibration(scores, v, all.back());
  }
  return all;
}

Intervals Posterior::intervals(const Evidence& evidence,
                               const Scores& scores) const {
  const std::shared_ptr<const PosteriorFit> fit = fit_of(evidence, scores);
  Intervals all = posterior_intervals(evidence, *fit, scores);
  if (!has_text(*fit)) return all;
  const SignedPropagation text;
  const Intervals of_text = text.intervals(evidence, text.score(evidence));
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    if (fit->model[i] != ItemModel::none) continue;
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      all.value[v] = of_text.value[v];
    }
  }
  for (std::size_t s = 0; s < all.source.size(); ++s) {
    if (fit->claims[s] == 0) all.source[s] = of_text.source[s];
  }
  return all;
}

}  // namespace crosscheck

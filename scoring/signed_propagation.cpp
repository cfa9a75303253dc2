#include "scoring/signed_propagation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

#include "scoring/accounts.h"
#include "scoring/calibration.h"
#include "scoring/log_odds.h"
#include "scoring/log_odds_account.h"
#include "scoring/signed_intervals.h"
#include "scoring/signed_pass.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

// Learns reliabilities from value scores. All sums are integers.
class Reliabilities {
 public:
  Reliabilities(const Evidence& evidence, const SignedOptions& options)
      : evidence_(evidence),
        options_(options),
        count_(claim_counts(evidence)),
        sum_(evidence.source_count, 0),
        now_(evidence.source_count, options.initial_reliability) {
    for (std::uint32_t s = 0; s < now_.size(); ++s) now_[s] = untaught(s);
  }

  [[nodiscard]] const std::vector<double>& now() const { return now_; }
  std::vector<double> take() { return std::move(now_); }

  // The largest change of a reliability.
  double learn(const std::vector<double>& value_score) {
    add_up(value_score);
    const double mean = mean_over_all();
    double change = 0;
    for (std::size_t s = 0; s < now_.size(); ++s) {
      const AccuracyPrior own =
          own_prior(evidence_, static_cast<std::uint32_t>(s),
                    {mean, options_.prior_claims});
      const double learnt = (from_fixed(sum_[s]) + own.strength * own.mean) /
                            (count_[s] + own.strength);
      const double next = count_[s] == 0
                              ? untaught(static_cast<std::uint32_t>(s))
                              : bounded(learnt);
      change = std::max(change, std::abs(next - now_[s]));
      now_[s] = next;
    }
    return change;
  }

 private:
  [[nodiscard]] double bounded(double reliability) const {
    return std::clamp(reliability, options_.lowest_reliability,
                      options_.highest_reliability);
  }
  // Of a source before its claims are heard.
  [[nodiscard]] double untaught(std::uint32_t source) const {
    return bounded(
        own_prior(evidence_, source,
                  {options_.initial_reliability, options_.prior_claims})
            .mean);
  }

  void add_up(const std::vector<double>& value_score) {
    std::fill(sum_.begin(), sum_.end(), 0);
    for (std::uint32_t v = 0; v < value_score.size(); ++v) {
      const Fixed score = to_fixed(value_score[v]);
      for (std::uint32_t c = evidence_.claim_begin[v];
           c < evidence_.claim_begin[v + 1]; ++c) {
        sum_[evidence_.claim_source[c]] += score;
      }
    }
  }

  // Over all claims, with the initial reliability as a few claims more.
  [[nodiscard]] double mean_over_all() const {
    Fixed total = 0;
    std::uint64_t claims = 0;
    for (std::size_t s = 0; s < sum_.size(); ++s) {
      total += sum_[s];
      claims += count_[s];
    }
    return (from_fixed(total) +
            options_.prior_claims * options_.initial_reliability) /
           (static_cast<double>(claims) + options_.prior_claims);
  }

  const Evidence& evidence_;
  const SignedOptions& options_;
  std::vector<std::uint32_t> count_;
  std::vector<Fixed> sum_;
  std::vector<double> now_;
};

// Records start from the vote, a little below each share: sources that all
// start alike would let a large group of wrong ones settle the first round.
void start_from_shares(const Evidence& evidence,
                       std::vector<double>& value_score) {
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    if (evidence.exclusive[i] == 0) continue;
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    const double claims =
        evidence.claim_begin[last] - evidence.claim_begin[first];
    for (std::uint32_t v = first; v < last; ++v) {
      value_score[v] =
          static_cast<double>(evidence.sources_of(v).size()) / (claims + 0.5);
    }
  }
}

void add_claims(const Evidence& evidence, const SignedPass& pass,
                std::uint32_t value, std::vector<Contribution>& account) {
  for (const std::uint32_t s : evidence.sources_of(value)) {
    account.push_back(account_row(ContributionKind::origin,
                                  "origin " + std::to_string(s),
                                  from_fixed(pass.word_for(value, s)), s, s));
  }
}

// Own origins a row each; those behind an agreeing value a row for the edge.
void add_terms(const SignedPass& pass, std::uint32_t value,
               std::vector<Contribution>& account) {
  const Backing& backing = pass.backing();
  for (std::uint32_t t = backing.begin[value]; t < backing.begin[value + 1];
       ++t) {
    const double amount = from_fixed(pass.term(value, t));
    const std::uint32_t through = backing.through[t];
    if (through == value) {
      const std::uint32_t origin = backing.origin[t];
      account.push_back(account_row(ContributionKind::origin,
                                    "origin " + std::to_string(origin), amount,
                                    origin, pass.best_carrier(t)));
    } else if (account.back().kind == ContributionKind::agreement &&
               account.back().index == through) {
      account.back().amount += amount;
    } else {
      account.push_back(account_row(
          ContributionKind::agreement,
          "agrees with value " + std::to_string(through), amount, through));
    }
  }
}

void add_coincidence(const SignedPass& pass, std::uint32_t value,
                     std::vector<Contribution>& account) {
  if (pass.coincidence(value) == 0) return;
  account.push_back(account_row(ContributionKind::coincidence,
                                "origins that meet in one value",
                                pass.coincidence(value)));
}

std::vector<Opponent> opponents(const Evidence& evidence,
                                const SignedPass& pass, std::uint32_t value) {
  std::vector<Opponent> found;
  const auto after = std::upper_bound(evidence.value_begin.begin(),
                                      evidence.value_begin.end(), value);
  const auto item =
      static_cast<std::size_t>(after - evidence.value_begin.begin()) - 1;
  if (evidence.exclusive[item] != 0) {
    for (std::uint32_t v = evidence.value_begin[item];
         v < evidence.value_begin[item + 1]; ++v) {
      if (v != value) found.push_back({v, pass.exponent(v)});
    }
  } else if (pass.has_terms()) {
    const std::vector<double> speaks = pass.rival_exponents(value);
    for (std::size_t k = 0; k < speaks.size(); ++k) {
      const std::uint32_t r =
          pass.rivals().begin[value] + static_cast<std::uint32_t>(k);
      found.push_back({pass.rivals().value[r], speaks[k]});
    }
  }
  return found;
}

}  // namespace

Scores SignedPropagation::score(const Evidence& evidence) const {
  Scores scores;
  scores.value.assign(evidence.value_count(), 0.0);
  SignedPass pass(evidence, options_);
  Reliabilities reliabilities(evidence, options_);
  Rounds rounds(options_.stopping);
  pass.weigh(reliabilities.now());
  pass.score_values(scores.value);
  start_from_shares(evidence, scores.value);
  reliabilities.learn(scores.value);
  do {
    pass.weigh(reliabilities.now());
    pass.score_values(scores.value);
  } while (!rounds.finish(reliabilities.learn(scores.value)));
  pass.weigh(reliabilities.now());
  pass.score_values(scores.value);
  scores.source = reliabilities.take();
  scores.ending = rounds.ending();
  return scores;
}

Intervals SignedPropagation::intervals(const Evidence& evidence,
                                       const Scores& scores) const {
  return signed_intervals(evidence, scores, options_);
}

std::vector<Contribution> SignedPropagation::account(
    const Evidence& evidence, const Scores& scores, std::uint32_t value) const {
  return std::move(accounts(evidence, scores, std::span(&value, 1)).front());
}

std::vector<std::vector<Contribution>> SignedPropagation::accounts(
    const Evidence& evidence, const Scores& scores,
    std::span<const std::uint32_t> values) const {
  SignedPass pass(evidence, options_);
  pass.weigh(scores.source);
  std::vector<std::vector<Contribution>> all;
  all.reserve(values.size());
  for (const std::uint32_t v : values) {
    std::vector<Contribution>& account = all.emplace_back();
    account.push_back(
        account_row(ContributionKind::prior, "prior", options_.prior_log_odds));
    if (pass.has_terms()) {
      add_terms(pass, v, account);
    } else {
      add_claims(evidence, pass, v, account);
    }
    add_coincidence(pass, v, account);
    add_conflicts(opponents(evidence, pass, v), account);
    add_limit(score_before_truths(scores, v), account);
    add_calibration(scores, v, account);
  }
  return all;
}

}  // namespace crosscheck

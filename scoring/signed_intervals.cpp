#include "scoring/signed_intervals.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "scoring/accounts.h"
#include "scoring/beta.h"
#include "scoring/log_odds.h"
#include "scoring/signed_pass.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

class SignedSpread {
 public:
  SignedSpread(const Evidence& evidence, const Scores& scores,
               const SignedOptions& options)
      : evidence_(evidence), scores_(scores), pass_(evidence, options) {
    pass_.weigh(scores.source);
    judge_sources(options);
    words_.resize(evidence.value_count());
    for (std::uint32_t v = 0; v < words_.size(); ++v) words_[v] = words_of(v);
  }

  Intervals run() {
    found_.value.resize(evidence_.value_count());
    for (std::uint32_t i = 0; i < evidence_.item_count(); ++i) {
      const std::uint32_t first = evidence_.value_begin[i];
      const std::uint32_t last = evidence_.value_begin[i + 1];
      if (evidence_.exclusive[i] != 0) {
        judge_exclusive(first, last);
      } else {
        judge_open(first, last);
      }
    }
    return std::move(found_);
  }

 private:
  void judge_sources(const SignedOptions& options) {
    const std::vector<std::uint32_t> claims = claim_counts(evidence_);
    for (std::uint32_t s = 0; s < evidence_.source_count; ++s) {
      const double r = scores_.source[s];
      const double n =
          claims[s] +
          own_prior(evidence_, s, {r, options.prior_claims}).strength;
      variance_.push_back(logit_variance(r * n, (1 - r) * n));
      found_.source.push_back(accuracy_interval(r, r * n, (1 - r) * n));
    }
  }

  [[nodiscard]] double words_of(std::uint32_t value) const {
    double sum = 0;
    if (!pass_.has_terms()) {
      for (const std::uint32_t s : evidence_.sources_of(value)) {
        sum += variance_[s];
      }
      return sum;
    }
    const Backing& backing = pass_.backing();
    for (std::uint32_t t = backing.begin[value]; t < backing.begin[value + 1];
         ++t) {
      const double weight = static_cast<double>(backing.weight[t]);
      sum += weight * weight * variance_[pass_.best_carrier(t)];
    }
    return sum;
  }

  void judge_exclusive(std::uint32_t first, std::uint32_t last) {
    const std::size_t values = last - first;
    std::vector<double> variance;
    exclusive_variances(std::span(scores_.value).subspan(first, values),
                        std::span(words_).subspan(first, values), variance);
    for (std::size_t k = 0; k < values; ++k) {
      found_.value[first + k] =
          log_odds_interval(scores_.value[first + k], variance[k]);
    }
  }

  void judge_open(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t v = first; v < last; ++v) {
      const double variance =
          words_[v] + (pass_.has_terms() ? of_rivals(v) : 0.0);
      found_.value[v] = log_odds_interval(scores_.value[v], variance);
    }
  }

  [[nodiscard]] double of_rivals(std::uint32_t value) const {
    const double pressure = pass_.pressure(value);
    const std::vector<double> speaks = pass_.rival_exponents(value);
    double sum = 0;
    for (std::size_t k = 0; k < speaks.size(); ++k) {
      const double share = exponential(speaks[k] - pressure);
      const Rivals& rivals = pass_.rivals();
      sum += share * share * words_[rivals.value[rivals.begin[value] + k]];
    }
    return sum;
  }

  const Evidence& evidence_;
  const Scores& scores_;
  SignedPass pass_;
  std::vector<double> variance_;  // by SourceId: of the word
  std::vector<double> words_;     // by value: of the sum of words
  Intervals found_;
};

}  // namespace

Intervals signed_intervals(const Evidence& evidence, const Scores& scores,
                           const SignedOptions& options) {
  return SignedSpread(evidence, scores, options).run();
}

}  // namespace crosscheck

#include "scoring/truth_finder.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

#include "scoring/accounts.h"
#include "scoring/claim_sums.h"
#include "scoring/likeness.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

// Trust is carried as doubt, 1 - t: where many sources agree t runs into 1, and
// what is left of 1 - t after rounding would decide tau.
constexpr double kLowestDoubt = 1e-300;

double tau(double doubt) { return -natural_log(std::max(doubt, kLowestDoubt)); }

std::vector<double> complements(const std::vector<double>& numbers) {
  std::vector<double> result(numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) result[i] = 1 - numbers[i];
  return result;
}

// By item: what each value loses to the item's other values as such. Values of
// a set do not oppose one another, and text says by edges what opposes what.
std::vector<double> base_of_items(const Evidence& evidence, double base) {
  std::vector<double> of_item(evidence.item_count(), 0.0);
  if (evidence.item_attribute.empty()) return of_item;
  for (std::size_t i = 0; i < of_item.size(); ++i) {
    const std::uint32_t a = evidence.item_attribute[i];
    const bool opposed = evidence.exclusive[i] != 0 &&
                         a != Evidence::kNoAttribute &&
                         evidence.attributes[a].kind != AttributeKind::set;
    if (opposed) of_item[i] = base;
  }
  return of_item;
}

// The state of one round: everything that follows from the trusts.
class Confidence {
 public:
  Confidence(const Evidence& evidence, const TruthFinderOptions& options)
      : evidence_(evidence),
        options_(options),
        item_of_(items_of_values(evidence)),
        base_(base_of_items(evidence, options.base_similarity)),
        likeness_(find_likeness(evidence)),
        tau_(evidence.source_count),
        sigma_(evidence.value_count()) {}

  void set_doubt(const std::vector<double>& doubt) {
    for (std::size_t s = 0; s < tau_.size(); ++s) tau_[s] = tau(doubt[s]);
    sigma_ = sum_over_sources(evidence_, tau_);
    of_item_ = sum_over_item(evidence_, sigma_);
  }
  [[nodiscard]] double adjusted(std::uint32_t value) const {
    double sum = sigma_[value] - opposed(value);
    each_implied(value, [&](std::uint32_t, double amount) { sum += amount; });
    return sum;
  }
  [[nodiscard]] double score(std::uint32_t value) const {
    return probability_from(options_.dampening * adjusted(value));
  }
  // Each source's mean of 1 - score.
  [[nodiscard]] std::vector<double> doubts() const {
    std::vector<double> value_doubt(sigma_.size());
    for (std::uint32_t v = 0; v < sigma_.size(); ++v) {
      value_doubt[v] = probability_from(-options_.dampening * adjusted(v));
    }
    return mean_over_claims(evidence_, value_doubt, 1 - options_.initial_trust);
  }
  // What the item's other values take from a value, however like they are.
  [[nodiscard]] double opposed(std::uint32_t value) const {
    const std::uint32_t item = item_of_[value];
    return options_.implication * base_[item] *
           std::max(0.0, of_item_[item] - sigma_[value]);
  }
  // Calls take(other value, rho * sigma(other) * likeness), below 0 for a
  // value in conflict.
  template <typename Take>
  void each_implied(std::uint32_t value, Take take) const {
    for (std::uint32_t k = likeness_.begin[value];
         k < likeness_.begin[value + 1]; ++k) {
      const std::uint32_t other = likeness_.value[k];
      take(other, options_.implication * sigma_[other] * likeness_.weight[k]);
    }
    if (evidence_.relation_begin.empty()) return;
    for (std::uint32_t r = evidence_.relation_begin[value];
         r < evidence_.relation_begin[value + 1]; ++r) {
      const std::uint32_t other = evidence_.relation_value[r];
      const double weight = static_cast<double>(evidence_.relation_weight[r]);
      if (item_of_[other] != item_of_[value] || weight >= 0) continue;
      take(other, options_.implication * sigma_[other] * weight);
    }
  }
  [[nodiscard]] double tau_of(std::uint32_t source) const {
    return tau_[source];
  }

 private:
  const Evidence& evidence_;
  const TruthFinderOptions& options_;
  std::vector<std::uint32_t> item_of_;
  std::vector<double> base_;
  Likeness likeness_;
  std::vector<double> tau_;
  std::vector<double> sigma_;
  std::vector<double> of_item_;
};

// Summed in canonical order, so that reading order cannot reach the stop.
double one_minus_cosine(const Evidence& evidence, const std::vector<double>& a,
                        const std::vector<double>& b) {
  double dot = 0;
  double norm_a = 0;
  double norm_b = 0;
  for (const std::uint32_t s : evidence.source_order) {
    dot += a[s] * b[s];
    norm_a += a[s] * a[s];
    norm_b += b[s] * b[s];
  }
  if (norm_a == 0 || norm_b == 0) return 0;
  return 1.0 - dot / std::sqrt(norm_a * norm_b);
}

}  // namespace

Scores TruthFinder::score(const Evidence& evidence) const {
  Scores scores;
  scores.value.assign(evidence.value_count(), 0.0);
  scores.source.assign(evidence.source_count, options_.initial_trust);
  Confidence confidence(evidence, options_);
  confidence.set_doubt(complements(scores.source));
  Rounds rounds(options_.stopping);
  std::vector<double> before;
  do {
    before = std::move(scores.source);
    const std::vector<double> doubt = confidence.doubts();
    scores.source = complements(doubt);
    confidence.set_doubt(doubt);
  } while (!rounds.finish(one_minus_cosine(evidence, before, scores.source),
                          largest_change(before, scores.source)));
  for (std::uint32_t v = 0; v < scores.value.size(); ++v) {
    scores.value[v] = confidence.score(v);
  }
  scores.ending = rounds.ending();
  return scores;
}

// score - 0.5 goes to zero with sigma*, and their ratio stays below gamma / 4,
// so that parts of a sum near zero do not blow up.
std::vector<Contribution> TruthFinder::account(const Evidence& evidence,
                                               const Scores& scores,
                                               std::uint32_t value) const {
  Confidence confidence(evidence, options_);
  confidence.set_doubt(complements(scores.source));
  const double sum = confidence.adjusted(value);
  const double scale =
      sum == 0 ? options_.dampening / 4 : (scores.value[value] - 0.5) / sum;
  std::vector<Contribution> account;
  account.push_back({"no evidence", 0.5, ContributionKind::prior});
  for (const std::uint32_t s : evidence.sources_of(value)) {
    account.push_back({"source " + std::to_string(s),
                       scale * confidence.tau_of(s), ContributionKind::source,
                       s, s});
  }
  const double opposed = confidence.opposed(value);
  if (opposed > 0) {
    account.push_back(
        {"the item's other values", -scale * opposed, ContributionKind::error});
  }
  confidence.each_implied(value, [&](std::uint32_t other, double amount) {
    const bool agrees = amount >= 0;
    account.push_back(
        {(agrees ? "implied by value " : "opposed by value ") +
             std::to_string(other),
         scale * amount,
         agrees ? ContributionKind::agreement : ContributionKind::conflict,
         other});
  });
  return account;
}

}  // namespace crosscheck

#include "scoring/glad.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/claim_sums.h"
#include "scoring/label_space.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr double kPriorMean = 1;

// The slope of a log-likelihood with its prior, and how fast it falls off.
struct Slope {
  double rise = 0;
  double bend = 1;

  // One observation: right with chance p, predicted q, x growing at `rate`.
  void add(double p, double q, double rate) {
    rise += (p - q) * rate;
    bend += q * (1 - q) * rate * rate;
  }
  [[nodiscard]] double step_from(double at) const {
    return std::clamp((rise - (at - kPriorMean)) / bend, -1.0, 1.0);
  }
};

// Items are independent of one another given the abilities, so that a round is
// one pass over the items: their chances, their ease, and what their claims
// say of their sources.
class Abilities {
 public:
  explicit Abilities(const Evidence& evidence)
      : evidence_(evidence),
        labels_(label_space(evidence).count),
        ability_(evidence.source_count, kPriorMean),
        log_ease_(evidence.item_count(), kPriorMean) {}

  void round(std::vector<double>& chance) {
    of_source_.assign(ability_.size(), Slope());
    for (std::uint32_t i = 0; i < labels_.size(); ++i) {
      find_chances(i, chance);
      find_ease(i, chance);
      judge_sources(i, chance);
    }
    for (std::size_t s = 0; s < ability_.size(); ++s) {
      ability_[s] += of_source_[s].step_from(ability_[s]);
    }
  }

  [[nodiscard]] std::vector<double> reliabilities() const {
    std::vector<double> reliability;
    for (const double a : ability_) {
      reliability.push_back(probability_from(a));
    }
    return reliability;
  }

 private:
  // Relative to the largest, so that nothing overflows; labels that nobody
  // claims have e^0 each.
  void find_chances(std::uint32_t item, std::vector<double>& chance) const {
    const std::uint32_t first = evidence_.value_begin[item];
    const std::uint32_t last = evidence_.value_begin[item + 1];
    const double ease = exponential(log_ease_[item]);
    const double others = natural_log(labels_[item] - 1.0);
    const double unclaimed = labels_[item] - (last - first);
    double most = unclaimed > 0 ? 0 : -HUGE_VAL;
    for (std::uint32_t v = first; v < last; ++v) {
      double able = 0;
      for (const std::uint32_t s : evidence_.sources_of(v)) able += ability_[s];
      chance[v] = able * ease +
                  others * static_cast<double>(evidence_.sources_of(v).size());
      most = std::max(most, chance[v]);
    }
    double sum = unclaimed > 0 ? unclaimed * exponential(-most) : 0;
    for (std::uint32_t v = first; v < last; ++v) {
      chance[v] = exponential(chance[v] - most);
      sum += chance[v];
    }
    for (std::uint32_t v = first; v < last; ++v) chance[v] /= sum;
  }

  void find_ease(std::uint32_t item, const std::vector<double>& chance) {
    Slope slope;
    const double ease = exponential(log_ease_[item]);
    each_claim_of(item, [&](std::uint32_t v, std::uint32_t s) {
      const double x = ability_[s] * ease;
      slope.add(chance[v], probability_from(x), x);
    });
    // In ln b the log-likelihood bends down by what it falls, too.
    slope.bend += std::max(0.0, -slope.rise);
    log_ease_[item] += slope.step_from(log_ease_[item]);
  }

  void judge_sources(std::uint32_t item, const std::vector<double>& chance) {
    const double ease = exponential(log_ease_[item]);
    each_claim_of(item, [&](std::uint32_t v, std::uint32_t s) {
      of_source_[s].add(chance[v], probability_from(ability_[s] * ease), ease);
    });
  }

  template <typename Take>
  void each_claim_of(std::uint32_t item, Take take) const {
    for (std::uint32_t v = evidence_.value_begin[item];
         v < evidence_.value_begin[item + 1]; ++v) {
      for (const std::uint32_t s : evidence_.sources_of(v)) take(v, s);
    }
  }

  const Evidence& evidence_;
  std::vector<std::uint32_t> labels_;  // by item: how many it could have
  std::vector<double> ability_;
  std::vector<double> log_ease_;
  std::vector<Slope> of_source_;
};

}  // namespace

Scores Glad::score(const Evidence& evidence) const {
  Abilities abilities(evidence);
  Scores scores;
  scores.value.assign(evidence.value_count(), 0.0);
  iterate(stopping_, scores, [&] { abilities.round(scores.value); });
  scores.source = abilities.reliabilities();
  return scores;
}

std::vector<double> Glad::weights(const Evidence& /*evidence*/,
                                  const Scores& scores) const {
  constexpr double kEdge = 1e-12;
  std::vector<double> weight = scores.source;
  for (double& w : weight) w = log_odds(std::clamp(w, kEdge, 1 - kEdge));
  return weight;
}

}  // namespace crosscheck

#include "scoring/glad.h"

#include <algorithm>
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

class Abilities {
 public:
  explicit Abilities(const Evidence& evidence)
      : evidence_(evidence),
        space_(label_space(evidence)),
        priors_(equal_priors(space_)),
        ability_(evidence.source_count, kPriorMean),
        log_ease_(evidence.item_count(), kPriorMean),
        ease_(evidence.item_count(), exponential(kPriorMean)) {}

  [[nodiscard]] std::vector<double> chances() const {
    std::vector<double> weight(evidence_.claim_source.size());
    each_claim(evidence_, [&](auto item, auto, auto slot) {
      weight[slot] = ability_[evidence_.claim_source[slot]] * ease_[item] +
                     natural_log(space_.count[item] - 1.0);
    });
    return label_chances(evidence_, space_, priors_, weight);
  }

  void improve(const std::vector<double>& chance) {
    std::vector<Slope> of_source(ability_.size());
    each_claim(evidence_, [&](auto item, auto value, auto slot) {
      const std::uint32_t s = evidence_.claim_source[slot];
      of_source[s].add(chance[value], right(s, item), ease_[item]);
    });
    for (std::size_t s = 0; s < ability_.size(); ++s) {
      ability_[s] += of_source[s].step_from(ability_[s]);
    }
    std::vector<Slope> of_item(ease_.size());
    each_claim(evidence_, [&](auto item, auto value, auto slot) {
      const std::uint32_t s = evidence_.claim_source[slot];
      of_item[item].add(chance[value], right(s, item),
                        ability_[s] * ease_[item]);
    });
    for (std::size_t i = 0; i < ease_.size(); ++i) {
      log_ease_[i] += of_item[i].step_from(log_ease_[i]);
      ease_[i] = exponential(log_ease_[i]);
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
  [[nodiscard]] double right(std::uint32_t source, std::uint32_t item) const {
    return probability_from(ability_[source] * ease_[item]);
  }

  const Evidence& evidence_;
  LabelSpace space_;
  LabelPriors priors_;
  std::vector<double> ability_;
  std::vector<double> log_ease_;
  std::vector<double> ease_;
};

}  // namespace

Scores Glad::score(const Evidence& evidence) const {
  Abilities abilities(evidence);
  Scores scores;
  scores.value = abilities.chances();
  iterate(stopping_, scores, [&] {
    abilities.improve(scores.value);
    scores.value = abilities.chances();
  });
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

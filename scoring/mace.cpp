#include "scoring/mace.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/accounts.h"
#include "scoring/claim_sums.h"
#include "scoring/label_space.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

double raised(double count, double all) {
  return exponential(digamma(count) - digamma(all));
}

// How sources choose: what they know, what they spam, and their habits.
class Annotators {
 public:
  Annotators(const Evidence& evidence, const MaceOptions& options)
      : evidence_(evidence),
        options_(options),
        space_(label_space(evidence)),
        sets_(source_sets(evidence, space_)),
        priors_(equal_priors(space_)),
        claims_(claim_counts(evidence)),
        habit_begin_(1, 0),
        knows_(evidence.source_count, 0.5),
        spams_(evidence.source_count, 0.5) {
    for (const std::uint32_t labels : sets_.size) {
      habit_begin_.push_back(habit_begin_.back() + labels);
      habits_.resize(habit_begin_.back(), 1.0 / labels);
    }
  }

  [[nodiscard]] std::vector<double> chances() const {
    std::vector<double> weight(evidence_.claim_source.size());
    each_claim(evidence_, [&](auto item, auto value, auto slot) {
      const std::uint32_t s = evidence_.claim_source[slot];
      const double spam = spams_[s] * habit(item, value, slot);
      weight[slot] = natural_log(1 + knows_[s] / spam);
    });
    return label_chances(evidence_, space_, priors_, weight);
  }

  // Learns from the chances; gives each source's mean chance that it knew.
  std::vector<double> learn(const std::vector<double>& chance) {
    std::vector<double> knew(knows_.size(), 0.0);
    std::vector<double> spammed(habits_.size(), 0.0);
    each_claim(evidence_, [&](auto item, auto value, auto slot) {
      const std::uint32_t s = evidence_.claim_source[slot];
      const double spam = spams_[s] * habit(item, value, slot);
      const double r = chance[value] * knows_[s] / (knows_[s] + spam);
      knew[s] += r;
      if (sets_.of_claim[slot] == LabelSpace::kOpen) return;
      spammed[habit_begin_[sets_.of_claim[slot]] + space_.label[value]] +=
          1 - r;
    });
    learn_habits(spammed);
    for (std::size_t s = 0; s < knew.size(); ++s) {
      const double all = options_.knowing + options_.spamming + claims_[s];
      knows_[s] = raised(options_.knowing + knew[s], all);
      spams_[s] = raised(options_.spamming + claims_[s] - knew[s], all);
      if (claims_[s] > 0) knew[s] /= claims_[s];
    }
    return knew;
  }

 private:
  [[nodiscard]] double habit(std::uint32_t item, std::uint32_t value,
                             std::uint32_t slot) const {
    const std::uint32_t pair = sets_.of_claim[slot];
    return pair == LabelSpace::kOpen
               ? 1.0 / space_.count[item]
               : habits_[habit_begin_[pair] + space_.label[value]];
  }

  void learn_habits(const std::vector<double>& spammed) {
    for (std::size_t pair = 0; pair < sets_.size.size(); ++pair) {
      double all = 0;
      for (std::uint32_t h = habit_begin_[pair]; h < habit_begin_[pair + 1];
           ++h) {
        all += options_.strategy + spammed[h];
      }
      for (std::uint32_t h = habit_begin_[pair]; h < habit_begin_[pair + 1];
           ++h) {
        habits_[h] = raised(options_.strategy + spammed[h], all);
      }
    }
  }

  const Evidence& evidence_;
  const MaceOptions& options_;
  LabelSpace space_;
  SourceSets sets_;
  LabelPriors priors_;
  std::vector<std::uint32_t> claims_;
  std::vector<std::uint32_t> habit_begin_;  // by source and set, and the end
  std::vector<double> habits_;
  std::vector<double> knows_;
  std::vector<double> spams_;
};

}  // namespace

Scores Mace::score(const Evidence& evidence) const {
  Annotators annotators(evidence, options_);
  Scores scores;
  scores.value = annotators.chances();
  iterate(options_.stopping, scores, [&] {
    scores.source = annotators.learn(scores.value);
    scores.value = annotators.chances();
  });
  return scores;
}

std::vector<double> Mace::claim_weights(const Evidence& evidence,
                                        const Scores& scores) const {
  const LabelSpace space = label_space(evidence);
  std::vector<double> weight(evidence.claim_source.size());
  each_claim(evidence, [&](auto item, auto, auto slot) {
    const double r =
        std::min(scores.source[evidence.claim_source[slot]], 1 - 1e-12);
    weight[slot] = natural_log(1 + space.count[item] * r / (1 - r));
  });
  return weight;
}

}  // namespace crosscheck

#include "scoring/cosine.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/accounts.h"
#include "scoring/claim_sums.h"
#include "scoring/voters.h"

namespace crosscheck {
namespace {

// A sum of cubes nearer to 0 than this is what rounding left of 0.
constexpr double kNothing = 1e-9;

double cube(double x) { return x * x * x; }

// What is believed and whom, in [-1,1], and the sums that lead to it.
class Beliefs {
 public:
  explicit Beliefs(const Evidence& evidence)
      : evidence_(evidence),
        item_of_(items_of_values(evidence)),
        voters_(find_voters(evidence)),
        facts_(sum_over_items(evidence, voters_, value_counts(evidence))),
        truth_(evidence.value_count(), 1.0),
        trust_(evidence.source_count, 0.0) {
    trust_ = agreement();
  }

  void move_trust(double pace) {
    const std::vector<double> seen = agreement();
    for (std::size_t s = 0; s < trust_.size(); ++s) {
      trust_[s] = (1 - pace) * trust_[s] + pace * seen[s];
    }
  }

  void find_truth() {
    std::vector<double> cubes(trust_.size());
    std::transform(trust_.begin(), trust_.end(), cubes.begin(), cube);
    const std::vector<double> given = sum_over_sources(evidence_, cubes);
    const std::vector<double> all = sum_over_voters(voters_, cubes);
    for (std::size_t v = 0; v < truth_.size(); ++v) {
      const double sum = all[item_of_[v]];
      truth_[v] = std::abs(sum) < kNothing ? 0 : (2 * given[v] - sum) / sum;
    }
  }

  [[nodiscard]] Scores scores() const {
    Scores scores;
    scores.value = truth_;
    for (std::size_t i = 0; i < evidence_.item_count(); ++i) {
      const auto first = scores.value.begin() + evidence_.value_begin[i];
      const auto last = scores.value.begin() + evidence_.value_begin[i + 1];
      double reach = 1;
      for (auto t = first; t != last; ++t) {
        reach = std::max(reach, std::abs(*t));
      }
      for (auto t = first; t != last; ++t) *t = 0.5 + *t / (2 * reach);
    }
    for (const double c : trust_) scores.source.push_back((1 + c) / 2);
    return scores;
  }

 private:
  // Each source's cosine with what is believed.
  [[nodiscard]] std::vector<double> agreement() const {
    std::vector<double> squares(truth_.size());
    std::transform(truth_.begin(), truth_.end(), squares.begin(),
                   [](double t) { return t * t; });
    const auto over_facts = [this](const std::vector<double>& of_value) {
      return sum_over_items(evidence_, voters_,
                            sum_over_item(evidence_, of_value));
    };
    const std::vector<double> given = sum_over_values(evidence_, truth_);
    const std::vector<double> all = over_facts(truth_);
    const std::vector<double> length = over_facts(squares);
    std::vector<double> cosine(given.size(), 0.0);
    for (std::size_t s = 0; s < cosine.size(); ++s) {
      const double scale = std::sqrt(facts_[s] * length[s]);
      if (scale > 0) {
        cosine[s] = std::clamp((2 * given[s] - all[s]) / scale, -1.0, 1.0);
      }
    }
    return cosine;
  }

  const Evidence& evidence_;
  std::vector<std::uint32_t> item_of_;
  Voters voters_;
  std::vector<double> facts_;
  std::vector<double> truth_;
  std::vector<double> trust_;
};

}  // namespace

Scores Cosine::score(const Evidence& evidence) const {
  Beliefs beliefs(evidence);
  Scores scores = beliefs.scores();
  Scores last;
  iterate(options_.stopping, scores, [&] {
    beliefs.move_trust(options_.pace);
    beliefs.find_truth();
    last = beliefs.scores();
    scores.value = last.value;
  });
  scores.source = last.source;
  return scores;
}

std::vector<double> Cosine::weights(const Evidence& /*evidence*/,
                                    const Scores& scores) const {
  std::vector<double> weight = scores.source;
  for (double& w : weight) w = cube(2 * w - 1);
  return weight;
}

}  // namespace crosscheck

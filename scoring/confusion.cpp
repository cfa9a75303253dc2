#include "scoring/confusion.h"

#include <algorithm>
#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr double kLeastAccuracy = 0.01;  // on open items
constexpr double kLeastPrior = 1e-300;   // has a logarithm

// Turns logarithms, up to a common summand, into chances.
void normalize(std::span<double> log) {
  const double most = *std::max_element(log.begin(), log.end());
  double sum = 0;
  for (double& x : log) sum += x = exponential(x - most);
  for (double& x : log) x /= sum;
}

}  // namespace

Confusion::Confusion(const Evidence& evidence, double smoothing)
    : evidence_(evidence),
      smoothing_(smoothing),
      space_(label_space(evidence)),
      sets_(source_sets(evidence, space_)),
      priors_(equal_priors(space_)),
      label_begin_(1, 0),
      matrix_begin_(1, 0),
      accuracy_(evidence.source_count, 0.0) {
  for (const std::uint32_t labels : space_.count) {
    label_begin_.push_back(label_begin_.back() + labels);
  }
  label_chance_.assign(label_begin_.back(), 0.0);
  for (const std::uint32_t labels : sets_.size) {
    matrix_begin_.push_back(matrix_begin_.back() + labels * labels);
  }
  cells_.resize(matrix_begin_.back());
}

void Confusion::start_from(const std::vector<double>& value_chance) {
  std::fill(label_chance_.begin(), label_chance_.end(), 0.0);
  for (std::size_t i = 0; i < evidence_.item_count(); ++i) {
    for (std::uint32_t v = evidence_.value_begin[i];
         v < evidence_.value_begin[i + 1]; ++v) {
      label_chance_[label_begin_[i] + space_.label[v]] = value_chance[v];
    }
  }
}

void Confusion::learn() {
  learn_priors();
  count_claims();
  for (std::size_t m = 0; m < sets_.size.size(); ++m) {
    const std::uint32_t labels = sets_.size[m];
    for (std::uint32_t t = 0; t < labels; ++t) {
      const std::span<double> row =
          std::span(cells_).subspan(matrix_begin_[m] + t * labels, labels);
      double sum = 0;
      for (const double n : row) sum += n;
      for (double& n : row) n = natural_log(n / sum);
    }
  }
}

void Confusion::learn_priors() {
  for (auto& prior : priors_) prior.assign(prior.size(), 0.0);
  std::vector<double> items(priors_.size(), 0.0);
  for (std::size_t i = 0; i < evidence_.item_count(); ++i) {
    const std::uint32_t set = space_.attribute[i];
    if (set == LabelSpace::kOpen) continue;
    items[set] += 1;
    for (std::uint32_t t = 0; t < space_.count[i]; ++t) {
      priors_[set][t] += label_chance_[label_begin_[i] + t];
    }
  }
  for (std::size_t set = 0; set < priors_.size(); ++set) {
    for (double& q : priors_[set]) q = std::max(q / items[set], kLeastPrior);
  }
}

void Confusion::count_claims() {
  std::fill(cells_.begin(), cells_.end(), smoothing_);
  std::vector<double> right(accuracy_.size(), 0.0);
  std::vector<double> open(accuracy_.size(), 0.0);
  each_claim(evidence_, [&](auto item, auto value, auto slot) {
    const double* chance = &label_chance_[label_begin_[item]];
    const std::uint32_t label = space_.label[value];
    if (sets_.of_claim[slot] == LabelSpace::kOpen) {
      right[evidence_.claim_source[slot]] += chance[label];
      open[evidence_.claim_source[slot]] += 1;
      return;
    }
    double* cell = &cells_[matrix_begin_[sets_.of_claim[slot]]];
    const std::uint32_t labels = space_.count[item];
    for (std::uint32_t t = 0; t < labels; ++t) {
      cell[t * labels + label] += chance[t];
    }
  });
  for (std::size_t s = 0; s < right.size(); ++s) {
    const double mean = open[s] > 0 ? right[s] / open[s] : 0.5;
    accuracy_[s] = std::clamp(mean, kLeastAccuracy, 1 - kLeastAccuracy);
  }
}

void Confusion::find_chances() {
  for (std::size_t i = 0; i < evidence_.item_count(); ++i) {
    const std::uint32_t set = space_.attribute[i];
    for (std::uint32_t t = 0; t < space_.count[i]; ++t) {
      label_chance_[label_begin_[i] + t] =
          set == LabelSpace::kOpen ? 0.0 : natural_log(priors_[set][t]);
    }
  }
  each_claim(evidence_, [&](auto item, auto value, auto slot) {
    double* log = &label_chance_[label_begin_[item]];
    const std::uint32_t label = space_.label[value];
    const std::uint32_t labels = space_.count[item];
    if (sets_.of_claim[slot] == LabelSpace::kOpen) {
      log[label] += log_odds(accuracy_[evidence_.claim_source[slot]]) +
                    natural_log(labels - 1.0);
      return;
    }
    const double* cell = &cells_[matrix_begin_[sets_.of_claim[slot]]];
    for (std::uint32_t t = 0; t < labels; ++t) {
      log[t] += cell[t * labels + label];
    }
  });
  for (std::size_t i = 0; i < evidence_.item_count(); ++i) {
    normalize(
        std::span(label_chance_).subspan(label_begin_[i], space_.count[i]));
  }
}

std::vector<double> Confusion::value_chances() const {
  std::vector<double> chance(evidence_.value_count());
  for (std::size_t i = 0; i < evidence_.item_count(); ++i) {
    for (std::uint32_t v = evidence_.value_begin[i];
         v < evidence_.value_begin[i + 1]; ++v) {
      chance[v] = label_chance_[label_begin_[i] + space_.label[v]];
    }
  }
  return chance;
}

}  // namespace crosscheck

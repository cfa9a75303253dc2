#include "scoring/source_accuracy.h"

#include <algorithm>
#include <cstddef>

namespace crosscheck {

AccuracyPrior accuracy_prior(std::span<const double> right,
                             std::span<const std::uint32_t> count) {
  constexpr double kMostWeight = 20;
  AccuracyPrior prior;
  double all_right = 0;
  double all = 0;
  for (std::size_t s = 0; s < count.size(); ++s) {
    all_right += right[s];
    all += count[s];
  }
  const double mean = std::clamp((all_right + 4) / (all + 5), 0.3, 0.99);
  prior.mean = mean;
  double weight = 0;
  double variance = 0;
  double expected = 0;
  std::size_t used = 0;
  for (std::size_t s = 0; s < count.size(); ++s) {
    if (count[s] < 3) continue;
    ++used;
    const double n = count[s];
    const double w = std::min(n, kMostWeight);
    const double off = right[s] / n - mean;
    weight += w;
    variance += w * off * off;
    expected += w * mean * (1 - mean) / n;
  }
  if (used > 3) {
    const double own = std::max((variance - expected) / weight, 1e-4);
    prior.strength = std::clamp(mean * (1 - mean) / own - 1, 2.0, 50.0);
  }
  return prior;
}

std::vector<SourcePrior> told_priors(const Evidence& evidence) {
  std::vector<SourcePrior> priors;
  if (evidence.source_prior.empty()) return priors;
  priors.reserve(evidence.source_count);
  for (const std::uint32_t s : evidence.source_order) {
    priors.push_back(evidence.source_prior[s]);
  }
  return priors;
}

AccuracyPrior own_prior(const Evidence& evidence, std::uint32_t source,
                        const AccuracyPrior& common) {
  if (evidence.source_prior.empty()) return common;
  const SourcePrior& own = evidence.source_prior[source];
  return own.weight > 0 ? AccuracyPrior{own.accuracy, own.weight} : common;
}

SourceAccuracy::SourceAccuracy(const Evidence& evidence,
                               const ClaimCells& cells)
    : evidence_(evidence),
      cells_(cells),
      place_(evidence.source_count),
      count_(evidence.source_count, 0),
      right_(evidence.source_count, 0),
      source_(evidence.source_count, 0.8),
      cell_(cells.size(), 0.8) {
  for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
    place_[evidence.source_order[k]] = k;
  }
  for (std::size_t c = 0; c < cells.size(); ++c) {
    count_[place_[cells.source[c]]] += cells.count[c];
  }
}

void SourceAccuracy::learn(std::span<const Fixed> right_by_cell, double pull) {
  std::fill(right_.begin(), right_.end(), 0);
  for (std::size_t c = 0; c < cells_.size(); ++c) {
    right_[place_[cells_.source[c]]] += right_by_cell[c];
  }
  std::vector<double> right(right_.size());
  for (std::size_t s = 0; s < right.size(); ++s) {
    right[s] = from_fixed(right_[s]);
  }
  if (!first_) prior_ = accuracy_prior(right, count_);
  first_ = false;
  for (std::uint32_t s = 0; s < right.size(); ++s) {
    const AccuracyPrior own =
        own_prior(evidence_, evidence_.source_order[s], prior_);
    source_[s] =
        (right[s] + own.mean * own.strength) / (count_[s] + own.strength);
  }
  learn_cells(right_by_cell, pull);
}

void SourceAccuracy::learn_cells(std::span<const Fixed> right_by_cell,
                                 double pull) {
  const auto bounded = [](double a) { return std::clamp(a, 0.01, 0.995); };
  if (cells_.one_attribute()) {
    for (std::size_t c = 0; c < cells_.size(); ++c) {
      cell_[c] = bounded(source_[place_[cells_.source[c]]]);
    }
    return;
  }
  std::vector<Fixed> right(evidence_.attributes.size(), 0);
  std::vector<std::uint64_t> count(right.size(), 0);
  for (std::size_t c = 0; c < cells_.size(); ++c) {
    right[cells_.attribute[c]] += right_by_cell[c];
    count[cells_.attribute[c]] += cells_.count[c];
  }
  std::vector<double> shift(right.size());
  for (std::size_t a = 0; a < right.size(); ++a) {
    const double share = (from_fixed(right[a]) + 5 * prior_.mean) /
                         (static_cast<double>(count[a]) + 5);
    shift[a] =
        log_odds(std::clamp(share, 1e-3, 1 - 1e-3)) - log_odds(prior_.mean);
  }
  for (std::size_t c = 0; c < cells_.size(); ++c) {
    const double pooled =
        std::clamp(source_[place_[cells_.source[c]]], 1e-3, 1 - 1e-3);
    const double base =
        probability_from(log_odds(pooled) + shift[cells_.attribute[c]]);
    cell_[c] = bounded((from_fixed(right_by_cell[c]) + pull * base) /
                       (cells_.count[c] + pull));
  }
}

}  // namespace crosscheck

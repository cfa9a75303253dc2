#include "scoring/open_pass.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace crosscheck {
namespace {

constexpr double kLeastCrowd = 0.05;  // of claims on a value, where discounted
constexpr std::uint32_t kItemsLookedAt = 20'000;

double highest_of(const std::vector<double>& x, double none) {
  double highest = none;
  for (const double e : x) highest = std::max(highest, e);
  return highest;
}

}  // namespace

OpenPass::OpenPass(const Evidence& evidence, const ClaimCells& cells)
    : evidence_(evidence),
      cells_(cells),
      word_(cells.size(), 0),
      spread_(evidence.attributes.size(), kFirstSpread),
      crowd_(0, kLeastCrowd) {
  errors_.reserve(kSpreads.size());
  for (const double spread : kSpreads) errors_.emplace_back(spread);
}

void OpenPass::weigh(std::span<const double> cell_accuracy) {
  for (std::size_t c = 0; c < word_.size(); ++c) {
    word_[c] = to_fixed(log_odds(cell_accuracy[c]));
  }
}

Fixed OpenPass::word(std::uint32_t slot) const {
  const Fixed word = word_[cells_.of(evidence_, slot)];
  if (weight_.empty() || weight_[slot] == 1.0F) return word;
  return to_fixed(static_cast<double>(weight_[slot]) * from_fixed(word));
}

double OpenPass::weighted_count(std::uint32_t value) const {
  const std::uint32_t first = evidence_.claim_begin[value];
  const std::uint32_t last = evidence_.claim_begin[value + 1];
  if (weight_.empty()) return last - first;
  double count = 0;
  for (std::uint32_t slot = first; slot < last; ++slot) count += weight(slot);
  return count;
}

double OpenPass::exponents(std::uint32_t item, std::vector<double>& x) const {
  return exponents_with(spread_[evidence_.item_attribute[item]], item, x);
}

double OpenPass::exponents_with(std::uint8_t spread, std::uint32_t item,
                                std::vector<double>& x) const {
  const std::uint32_t first = evidence_.value_begin[item];
  const std::uint32_t last = evidence_.value_begin[item + 1];
  x.resize(last - first);
  double all = 0;
  for (std::uint32_t v = first; v < last; ++v) all += weighted_count(v);
  const LogGammaTable& errors = errors_[spread];
  for (std::uint32_t v = first; v < last; ++v) {
    Fixed words = 0;
    for (std::uint32_t slot = evidence_.claim_begin[v];
         slot < evidence_.claim_begin[v + 1]; ++slot) {
      words += word(slot);
    }
    const double count = weighted_count(v);
    x[v - first] = from_fixed(words) - errors.of(all - count) - crowd_.of(count);
  }
  return natural_log(kSpreads[spread]) - errors.of(all);
}

void OpenPass::vote(std::vector<double>& p) const {
  for (const std::uint32_t i : cells_.items) {
    const std::uint32_t first = evidence_.value_begin[i];
    const std::uint32_t last = evidence_.value_begin[i + 1];
    const double all = evidence_.claim_begin[last] - evidence_.claim_begin[first];
    for (std::uint32_t v = first; v < last; ++v) {
      const double count = evidence_.claim_begin[v + 1] - evidence_.claim_begin[v];
      p[v] = count / (all + 0.5);
    }
  }
}

double OpenPass::step(double keep, std::vector<double>& p) const {
  double change = 0;
  std::vector<double> x;
  for (const std::uint32_t i : cells_.items) {
    const double none = exponents(i, x);
    const double highest = highest_of(x, none);
    double total = exponential(none - highest);
    for (double& e : x) total += e = exponential(e - highest);
    const std::uint32_t first = evidence_.value_begin[i];
    for (std::size_t k = 0; k < x.size(); ++k) {
      const double next = keep * p[first + k] + (1 - keep) * (x[k] / total);
      change = std::max(change, std::abs(next - p[first + k]));
      p[first + k] = next;
    }
  }
  return change;
}

void OpenPass::collect(const std::vector<double>& p,
                       std::vector<Fixed>& right) const {
  right.assign(cells_.size(), 0);
  for (const std::uint32_t i : cells_.items) {
    for (std::uint32_t v = evidence_.value_begin[i];
         v < evidence_.value_begin[i + 1]; ++v) {
      const Fixed share = to_fixed(p[v]);
      for (std::uint32_t slot = evidence_.claim_begin[v];
           slot < evidence_.claim_begin[v + 1]; ++slot) {
        right[cells_.of(evidence_, slot)] += share;
      }
    }
  }
}

double OpenPass::log_evidence(std::uint8_t spread, std::uint32_t item,
                              std::vector<double>& x) const {
  const double none = exponents_with(spread, item, x);
  const double highest = highest_of(x, none);
  double total = exponential(none - highest);
  for (const double e : x) total += exponential(e - highest);
  const auto more_values = static_cast<double>(x.size()) - 1;
  return highest + natural_log(total) + errors_[spread](0) +
         more_values * natural_log(kSpreads[spread]);
}

void OpenPass::choose_spreads() {
  const std::size_t attributes = evidence_.attributes.size();
  std::vector<std::array<double, kChoices>> sum(attributes);
  std::vector<std::uint32_t> met(attributes, 0);
  std::vector<double> x;
  for (const std::uint32_t i : cells_.items) {
    const std::uint32_t a = evidence_.item_attribute[i];
    const std::uint32_t stride =
        1 + evidence_.attributes[a].item_count / kItemsLookedAt;
    if (met[a]++ % stride != 0) continue;
    for (std::uint8_t k = 0; k < kChoices; ++k) {
      sum[a][k] += log_evidence(k, i, x);
    }
  }
  for (std::size_t a = 0; a < attributes; ++a) {
    if (met[a] == 0) continue;
    const auto best = std::max_element(sum[a].begin(), sum[a].end());
    spread_[a] = static_cast<std::uint8_t>(best - sum[a].begin());
  }
}

}  // namespace crosscheck

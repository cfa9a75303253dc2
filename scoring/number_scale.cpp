#include "scoring/number_scale.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

// The q-th part of sorted numbers, linear between neighbours.
double quantile(const std::vector<double>& sorted, double q) {
  const double at = q * (static_cast<double>(sorted.size()) - 1);
  const auto low = static_cast<std::size_t>(at);
  const std::size_t high = std::min(low + 1, sorted.size() - 1);
  return sorted[low] +
         (at - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

// Ranks from 0 to 1, equal numbers sharing their middle.
std::vector<double> ranks_of(const std::vector<double>& x) {
  std::vector<std::uint32_t> order(x.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](auto a, auto b) { return x[a] < x[b]; });
  std::vector<double> rank(x.size());
  for (std::size_t k = 0; k < order.size();) {
    std::size_t end = k;
    while (end < order.size() && x[order[end]] == x[order[k]]) ++end;
    const double middle = (static_cast<double>(k + end) - 1) / 2;
    for (; k < end; ++k) {
      rank[order[k]] = middle / static_cast<double>(order.size());
    }
  }
  return rank;
}

double correlation(const std::vector<double>& x, const std::vector<double>& y) {
  const auto n = static_cast<double>(x.size());
  const double mean_x = std::accumulate(x.begin(), x.end(), 0.0) / n;
  const double mean_y = std::accumulate(y.begin(), y.end(), 0.0) / n;
  double xy = 0;
  double xx = 0;
  double yy = 0;
  for (std::size_t k = 0; k < x.size(); ++k) {
    xy += (x[k] - mean_x) * (y[k] - mean_y);
    xx += (x[k] - mean_x) * (x[k] - mean_x);
    yy += (y[k] - mean_y) * (y[k] - mean_y);
  }
  return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0.0;
}

class Scaling {
 public:
  Scaling(const NumberSheet& sheet, std::vector<std::uint32_t> items,
          ScaledNumbers& scaled)
      : sheet_(sheet), items_(std::move(items)), scaled_(scaled) {}

  NumberScale measure() {
    least_claims_ = 3;
    if (claims_looked_at() < 20) least_claims_ = 2;
    NumberScale scale;
    read_deviations();
    if (deviations_.size() < 5) return scale;
    scale.logarithmic = grows_with_size();
    if (scale.logarithmic) {
      take_logarithms();
      read_deviations();
    }
    std::sort(deviations_.begin(), deviations_.end());
    scale.error = std::max(quantile(deviations_, 0.5), 1e-9);
    scale.range = std::max(spread_of_claims(), 20 * scale.error);
    scale.resolution = smallest_gap(scale.error);
    return scale;
  }

 private:
  template <typename Take>
  void each_claimed(Take take) const {
    for (const std::uint32_t k : items_) {
      if (sheet_.claims_of(k) < least_claims_) continue;
      for (std::uint32_t v = sheet_.value_begin[k];
           v < sheet_.value_begin[k + 1]; ++v) {
        take(k, v, sheet_.claim_begin[v + 1] - sheet_.claim_begin[v]);
      }
    }
  }

  [[nodiscard]] std::uint32_t claims_looked_at() const {
    std::uint32_t claims = 0;
    each_claimed([&](auto /*k*/, auto /*v*/, std::uint32_t n) { claims += n; });
    return claims;
  }

  void read_deviations() {
    deviations_.clear();
    sizes_.clear();
    each_claimed([&](std::uint32_t k, std::uint32_t v, std::uint32_t n) {
      const double off = std::abs(scaled_.number[v] - scaled_.median[k]);
      if (off == 0) return;
      deviations_.insert(deviations_.end(), n, off);
      sizes_.insert(sizes_.end(), n, std::abs(scaled_.median[k]));
    });
  }

  [[nodiscard]] bool grows_with_size() const {
    for (const std::uint32_t k : items_) {
      if (scaled_.number[sheet_.value_begin[k]] <= 0) return false;
    }
    if (correlation(ranks_of(sizes_), ranks_of(deviations_)) <= 0.3) {
      return false;
    }
    double sum = 0;
    double squares = 0;
    for (const std::uint32_t k : items_) {
      const double size = natural_log(scaled_.median[k]);
      sum += size;
      squares += size * size;
    }
    const auto n = static_cast<double>(items_.size());
    return squares / n - (sum / n) * (sum / n) > 1;
  }

  void take_logarithms() {
    for (const std::uint32_t k : items_) {
      for (std::uint32_t v = sheet_.value_begin[k];
           v < sheet_.value_begin[k + 1]; ++v) {
        scaled_.number[v] = natural_log(scaled_.number[v]);
      }
      scaled_.median[k] = claimed_median(sheet_, k, scaled_.number);
    }
  }

  [[nodiscard]] double spread_of_claims() const {
    std::vector<double> all;
    each_claimed([&](auto /*k*/, std::uint32_t v, std::uint32_t n) {
      all.insert(all.end(), n, scaled_.number[v]);
    });
    std::sort(all.begin(), all.end());
    return quantile(all, 0.95) - quantile(all, 0.05);
  }

  [[nodiscard]] double smallest_gap(double otherwise) const {
    std::vector<double> gaps;
    for (const std::uint32_t k : items_) {
      for (std::uint32_t v = sheet_.value_begin[k] + 1;
           v < sheet_.value_begin[k + 1]; ++v) {
        gaps.push_back(scaled_.number[v] - scaled_.number[v - 1]);
      }
    }
    if (gaps.empty()) return otherwise;
    std::sort(gaps.begin(), gaps.end());
    return std::max(quantile(gaps, 0.05), 1e-12);
  }

  const NumberSheet& sheet_;
  std::vector<std::uint32_t> items_;
  ScaledNumbers& scaled_;
  std::uint32_t least_claims_ = 3;
  std::vector<double> deviations_, sizes_;  // by claim off the median
};

std::vector<std::vector<std::uint32_t>> items_by_attribute(
    const NumberSheet& sheet, std::size_t attribute_count) {
  std::vector<std::vector<std::uint32_t>> items(attribute_count);
  for (std::uint32_t k = 0; k < sheet.item_count(); ++k) {
    items[sheet.attribute[k]].push_back(k);
  }
  return items;
}

// Sum of |x - y| over all pairs of sorted numbers.
double sum_of_differences(const std::vector<double>& sorted) {
  const auto n = static_cast<double>(sorted.size());
  double sum = 0;
  for (std::size_t k = 0; k < sorted.size(); ++k) {
    sum += (2 * static_cast<double>(k) - n + 1) * sorted[k];
  }
  return sum;
}

double agreement_of(const NumberSheet& sheet,
                    const std::vector<std::uint32_t>& items) {
  constexpr double kPairsNeeded = 30;
  std::vector<double> claimed;
  for (const std::uint32_t k : items) {
    for (std::uint32_t v = sheet.value_begin[k]; v < sheet.value_begin[k + 1];
         ++v) {
      claimed.insert(claimed.end(),
                     sheet.claim_begin[v + 1] - sheet.claim_begin[v],
                     sheet.number[v]);
    }
  }
  std::vector<double> rank = ranks_of(claimed);
  double within = 0;
  double pairs = 0;
  double weight = 0;
  std::size_t at = 0;
  for (const std::uint32_t k : items) {
    const std::size_t n = sheet.claims_of(k);
    // Values ascend, so the ranks of an item do as well.
    const std::vector<double> own(
        rank.begin() + static_cast<std::ptrdiff_t>(at),
        rank.begin() + static_cast<std::ptrdiff_t>(at + n));
    at += n;
    if (n < 2) continue;
    const auto claims = static_cast<double>(n);
    pairs += claims * (claims - 1) / 2;
    within += sum_of_differences(own) / (claims - 1);
    weight += claims / 2;
  }
  if (pairs < kPairsNeeded) return 1;
  std::sort(rank.begin(), rank.end());
  const auto n = static_cast<double>(rank.size());
  // Over pairs drawn with replacement.
  const double over_all = 2 * sum_of_differences(rank) / (n * n);
  return over_all > 0 ? 1 - within / weight / over_all : 1.0;
}

}  // namespace

ScaledNumbers scale_numbers(const NumberSheet& sheet,
                            std::size_t attribute_count) {
  ScaledNumbers scaled;
  scaled.scale.resize(attribute_count);
  scaled.number = sheet.number;
  scaled.median.resize(sheet.item_count());
  for (std::size_t k = 0; k < sheet.item_count(); ++k) {
    scaled.median[k] = claimed_median(sheet, k, scaled.number);
  }
  auto items = items_by_attribute(sheet, attribute_count);
  for (std::size_t a = 0; a < attribute_count; ++a) {
    if (items[a].empty()) continue;
    scaled.scale[a] = Scaling(sheet, std::move(items[a]), scaled).measure();
  }
  return scaled;
}

std::vector<double> rank_agreement(const NumberSheet& sheet,
                                   std::size_t attribute_count) {
  std::vector<double> agreement(attribute_count, 1.0);
  const auto items = items_by_attribute(sheet, attribute_count);
  for (std::size_t a = 0; a < attribute_count; ++a) {
    if (!items[a].empty()) agreement[a] = agreement_of(sheet, items[a]);
  }
  return agreement;
}

}  // namespace crosscheck

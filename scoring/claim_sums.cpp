#include "scoring/claim_sums.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace crosscheck {

std::vector<double> sum_over_sources(const Evidence& evidence,
                                     std::span<const double> of_source) {
  std::vector<double> sum(evidence.value_count(), 0.0);
  for (std::uint32_t v = 0; v < sum.size(); ++v) {
    for (const std::uint32_t s : evidence.sources_of(v)) sum[v] += of_source[s];
  }
  return sum;
}

std::vector<double> sum_over_slots(const Evidence& evidence,
                                   std::span<const double> of_slot) {
  std::vector<double> sum(evidence.value_count(), 0.0);
  for (std::uint32_t v = 0; v < sum.size(); ++v) {
    for (std::uint32_t k = evidence.claim_begin[v];
         k < evidence.claim_begin[v + 1]; ++k) {
      sum[v] += of_slot[k];
    }
  }
  return sum;
}

std::vector<double> sum_over_values(const Evidence& evidence,
                                    std::span<const double> of_value) {
  std::vector<double> sum(evidence.source_count, 0.0);
  for (std::uint32_t v = 0; v < of_value.size(); ++v) {
    for (const std::uint32_t s : evidence.sources_of(v)) sum[s] += of_value[v];
  }
  return sum;
}

std::vector<double> sum_over_item(const Evidence& evidence,
                                  std::span<const double> of_value) {
  std::vector<double> sum(evidence.item_count(), 0.0);
  for (std::size_t i = 0; i < sum.size(); ++i) {
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      sum[i] += of_value[v];
    }
  }
  return sum;
}

std::vector<std::uint32_t> items_of_values(const Evidence& evidence) {
  std::vector<std::uint32_t> item_of(evidence.value_count());
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    std::fill(item_of.begin() + evidence.value_begin[i],
              item_of.begin() + evidence.value_begin[i + 1], i);
  }
  return item_of;
}

std::vector<double> claim_shares(const Evidence& evidence) {
  std::vector<double> share(evidence.value_count(), 0.0);
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    const double all = evidence.claim_begin[last] - evidence.claim_begin[first];
    for (std::uint32_t v = first; v < last; ++v) {
      const double own = evidence.claim_begin[v + 1] - evidence.claim_begin[v];
      if (own > 0) share[v] = own / all;
    }
  }
  return share;
}

void divide_by_maximum(std::vector<double>& numbers) {
  double most = 0;
  for (const double x : numbers) most = std::max(most, x);
  if (most <= 0) return;
  for (double& x : numbers) x /= most;
}

double largest_change(std::span<const double> before,
                      std::span<const double> after) {
  double change = 0;
  for (std::size_t i = 0; i < after.size(); ++i) {
    change = std::max(change, std::abs(after[i] - before[i]));
  }
  return change;
}

}  // namespace crosscheck

#include "scoring/coincidence.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "scoring/log_odds.h"
#include "scoring/origin_counts.h"

namespace crosscheck {
namespace {

// Prefix sums of ln(start), ln(start + 1) ...: place k holds the first k.
std::vector<double> log_prefix_sums(double start, std::size_t count) {
  std::vector<double> sums(count + 1, 0.0);
  for (std::size_t k = 0; k < count; ++k) {
    sums[k + 1] = sums[k] + natural_log(start + static_cast<double>(k));
  }
  return sums;
}

}  // namespace

std::vector<double> coincidences(const Evidence& evidence, double spread) {
  const std::vector<std::uint32_t> origins = origin_counts(evidence);
  const auto item_total = [&](std::size_t i) {
    return std::accumulate(origins.begin() + evidence.value_begin[i],
                           origins.begin() + evidence.value_begin[i + 1], 0U);
  };
  std::uint32_t largest = 1;
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    largest = std::max(largest, item_total(i));
  }
  const std::vector<double> rising = log_prefix_sums(spread, largest);
  const std::vector<double> factorial = log_prefix_sums(1.0, largest);
  std::vector<double> bonus(evidence.value_count(), 0.0);
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    if (evidence.exclusive[i] == 0) continue;
    const std::uint32_t n = item_total(i);
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      const std::uint32_t c = origins[v];
      if (c < 1) continue;
      bonus[v] = rising[n] - rising[n - c] - rising[1] - factorial[c - 1];
    }
  }
  return bonus;
}

}  // namespace crosscheck

#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "tests/scoring/slow/slow_scores.h"

// GTM over lists of claims.

namespace crosscheck::testing {

/// The claims of an item as a list, sorted, without those more than 2.5
/// deviations of the rest from the median of all; its median and deviation.
struct SlowTrimmed {
  std::vector<Real> kept;
  Real middle = 0, width = 0;

  SlowTrimmed(const SlowClaims& claims, const std::string& item) {
    for (const Key& key : claims.values_of_item.at(item)) {
      const std::size_t n = claims.sources_of.at(key).size();
      kept.insert(kept.end(), n, std::stold(key.second));
    }
    std::sort(kept.begin(), kept.end());
    const std::size_t n = kept.size();
    middle = (kept[n / 2] + kept[(n - 1) / 2]) / 2;
    for (;;) {
      find_width();
      std::vector<Real> rest;
      for (const Real x : kept) {
        if (width == 0 || std::abs(x - middle) <= 2.5L * width * (1 + 1e-9L))
          rest.push_back(x);
      }
      if (rest.empty() || rest.size() == kept.size()) return;
      kept = rest;
    }
  }
  bool has(Real x) const {
    return std::find(kept.begin(), kept.end(), x) != kept.end();
  }
  void find_width() {
    Real mean = 0, sum = 0;
    for (const Real x : kept) mean += x / Real(kept.size());
    for (const Real x : kept) sum += (x - mean) * (x - mean);
    width = kept.front() == kept.back() ? 0 : std::sqrt(sum / kept.size());
  }
};

/// GTM on a world of numbers alone, whose tolerances are not relative.
inline SlowScores slow_gtm(const SmallWorld& world, unsigned rounds) {
  const SlowClaims claims(world);
  std::map<Key, Real> place, off;
  std::map<Key, bool> kept;
  std::map<std::string, Real> variance;
  for (const auto& [key, sources] : claims.sources_of) {
    const SlowTrimmed trimmed(claims, key.first);
    const Real apart = std::stold(key.second) - trimmed.middle;
    kept[key] = trimmed.has(std::stold(key.second));
    place[key] = trimmed.width > 0 ? apart / trimmed.width
                 : apart == 0      ? 0
                                   : std::copysign(1e100L, apart);
  }
  for (const auto& [s, keys] : claims.values_of) variance[s] = 1;
  for (unsigned round = 0; round < rounds; ++round) {
    for (const auto& [item, keys] : claims.values_of_item) {
      Real above = 0, below = 1;
      for (const Key& key : keys) {
        if (!kept[key]) continue;
        for (const auto& s : claims.sources_of.at(key)) {
          above += place[key] / variance[s];
          below += 1 / variance[s];
        }
      }
      for (const Key& key : keys) off[key] = place[key] - above / below;
    }
    for (const auto& [s, keys] : claims.values_of) {
      Real sum = 20, n = 0;
      for (const Key& key : keys) {
        if (!kept[key]) continue;
        sum += off[key] * off[key];
        n += 1;
      }
      variance[s] = sum / (22 + n);
    }
  }
  SlowScores scores;
  for (const auto& [key, x] : off) scores.value[key] = std::exp(-std::abs(x));
  for (const auto& [s, u] : variance) scores.source[s] = 1 / (1 + u);
  return scores;
}

}  // namespace crosscheck::testing

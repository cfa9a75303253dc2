#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "tests/scoring/slow/slow_scores.h"

// Pasternack's and Roth's formulas as printed, with nothing kept between them:
// every sum is taken anew where it stands.

namespace crosscheck::testing {

inline SlowScores slow_investment(const SmallWorld& world, bool pooled,
                                  unsigned rounds) {
  const SlowClaims claims(world);
  const Real g = pooled ? 1.4L : 1.2L;
  std::map<std::string, Real> trust;
  std::map<Key, Real> belief;
  for (const auto& [s, keys] : claims.values_of) trust[s] = 1;
  for (const auto& [key, sources] : claims.sources_of) {
    Real all = 0;
    for (const Key& d : claims.values_of_item.at(key.first)) {
      all += pooled ? 1 : Real(claims.sources_of.at(d).size());
    }
    belief[key] = (pooled ? 1 : Real(sources.size())) / all;
  }
  const auto largest = [](const auto& map) {
    Real most = 0;
    for (const auto& [name, x] : map) most = std::max(most, x);
    return most > 0 ? most : 1;
  };
  for (unsigned round = 0; round < rounds; ++round) {
    std::map<std::string, Real> earned;
    for (const auto& [s, keys] : claims.values_of) {
      for (const Key& c : keys) {
        Real rivals = 0;
        for (const auto& r : claims.sources_of.at(c)) {
          rivals += trust[r] / Real(claims.values_of.at(r).size());
        }
        if (rivals <= 0) continue;
        earned[s] += belief[c] * trust[s] / (Real(keys.size()) * rivals);
      }
    }
    const auto put_into = [&](const Key& c) {
      Real sum = 0;
      for (const auto& s : claims.sources_of.at(c)) {
        sum += earned[s] / Real(claims.values_of.at(s).size());
      }
      return sum;
    };
    std::map<Key, Real> next;
    for (const auto& [c, sources] : claims.sources_of) {
      const Real h = put_into(c);
      Real pool = 0;
      for (const Key& d : claims.values_of_item.at(c.first)) {
        pool += std::pow(put_into(d), g);
      }
      next[c] =
          pooled ? (pool > 0 ? h * std::pow(h, g) / pool : 0) : std::pow(h, g);
    }
    const Real most_trust = largest(earned);
    const Real most_belief = largest(next);
    for (auto& [s, t] : trust) t = earned[s] / most_trust;
    for (auto& [c, b] : belief) b = next[c] / most_belief;
  }
  return {belief, trust};
}

}  // namespace crosscheck::testing

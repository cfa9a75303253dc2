#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "tests/scoring/slow/slow_galland.h"
#include "tests/scoring/slow/slow_scores.h"

// LTM, CRH and CATD from their formulas.

namespace crosscheck::testing {

inline std::map<Key, Real> slow_claim_shares(const SlowClaims& claims) {
  std::map<Key, Real> share;
  for (const auto& [item, keys] : claims.values_of_item) {
    Real all = 0;
    for (const Key& key : keys) all += Real(claims.sources_of.at(key).size());
    for (const Key& key : keys) {
      share[key] = Real(claims.sources_of.at(key).size()) / all;
    }
  }
  return share;
}

/// The latent truth model over a table of votes, with products of chances.
inline SlowScores slow_ltm(const SmallWorld& world, unsigned rounds) {
  const SlowClaims claims(world);
  const SlowVotes votes = slow_votes(claims);
  std::map<Key, Real> p = slow_claim_shares(claims);
  for (unsigned round = 0; round < rounds; ++round) {
    // Counts of (truth, given) by source, the priors among them.
    std::map<std::string, Real> n11, n10, n01, n00;
    for (const auto& [s, keys] : claims.values_of) {
      n11[s] = n10[s] = 50;
      n01[s] = 10;
      n00[s] = 1000;
    }
    for (const auto& [who_what, sign] : votes) {
      const auto& [s, key] = who_what;
      (sign > 0 ? n11 : n10)[s] += p[key];
      (sign > 0 ? n01 : n00)[s] += 1 - p[key];
    }
    std::map<Key, Real> next;
    for (const auto& [key, sources] : claims.sources_of) {
      Real if_true = 10, if_false = 10;
      for (const auto& [who_what, sign] : votes) {
        if (who_what.second != key) continue;
        const auto& s = who_what.first;
        if_true *= (sign > 0 ? n11 : n10)[s] / (n11[s] + n10[s]);
        if_false *= (sign > 0 ? n01 : n00)[s] / (n01[s] + n00[s]);
      }
      next[key] = if_true / (if_true + if_false);
    }
    p = next;
  }
  SlowScores scores;
  scores.value = p;
  for (const auto& [s, keys] : claims.values_of) {
    for (const Key& key : keys) scores.source[s] += p[key] / Real(keys.size());
  }
  return scores;
}

/// By closed forms for even and odd degrees, and halving.
inline Real slow_chi_squared_quantile(Real chance, int degrees) {
  const auto below = [degrees](Real x) {
    const Real h = x / 2;
    Real tail = 0;
    if (degrees % 2 == 0) {
      for (int k = 0; k < degrees / 2; ++k) {
        tail += std::pow(h, Real(k)) / std::tgamma(Real(k) + 1);
      }
      return 1 - std::exp(-h) * tail;
    }
    for (int k = 1; k <= degrees / 2; ++k) {
      tail += std::pow(h, Real(k) - 0.5L) / std::tgamma(Real(k) + 0.5L);
    }
    return std::erf(std::sqrt(h)) - std::exp(-h) * tail;
  };
  Real low = 0, high = 1000;
  for (int i = 0; i < 200; ++i) {
    const Real middle = (low + high) / 2;
    (below(middle) < chance ? low : high) = middle;
  }
  return low;
}

/// CRH (confident = false) and CATD (confident = true).
inline SlowScores slow_weighted(const SmallWorld& world, bool confident,
                                unsigned rounds) {
  const SlowClaims claims(world);
  std::map<Key, Real> score = slow_claim_shares(claims);
  const auto misses = [&](const std::string& s) {
    Real sum = 0;
    for (const Key& key : claims.values_of.at(s)) {
      Real most = 0, best = 0;
      for (const Key& k : claims.values_of_item.at(key.first)) {
        most = std::max(most, score[k]);
      }
      for (const Key& k : claims.values_of_item.at(key.first)) {
        best += score[k] >= most - 1e-9L;
      }
      sum += score[key] >= most - 1e-9L ? 1 - 1 / best : 1;
    }
    return sum;
  };
  for (unsigned round = 0; round < rounds; ++round) {
    std::map<std::string, Real> weight;
    Real all = 0;
    for (const auto& [s, keys] : claims.values_of) {
      const Real n = Real(keys.size());
      if (confident) {
        weight[s] = slow_chi_squared_quantile(0.025L, int(keys.size())) /
                    std::max(0.5L, misses(s));
      } else {
        weight[s] = std::max(0.001L, misses(s) / n);
        all += weight[s];
      }
    }
    if (!confident) {
      for (auto& [s, w] : weight) w = -std::log(w / all);
    }
    std::map<Key, Real> next;
    for (const auto& [item, keys] : claims.values_of_item) {
      Real sum = 0;
      for (const Key& key : keys) {
        for (const auto& s : claims.sources_of.at(key)) next[key] += weight[s];
        sum += next[key];
      }
      for (const Key& key : keys) {
        next[key] = sum > 0 ? next[key] / sum : slow_claim_shares(claims)[key];
      }
    }
    score = next;
  }
  SlowScores scores;
  scores.value = score;
  for (const auto& [s, keys] : claims.values_of) {
    scores.source[s] = 1 - misses(s) / Real(keys.size());
  }
  return scores;
}

}  // namespace crosscheck::testing

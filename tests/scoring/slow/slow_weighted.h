#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

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

/// A world of numbers alone, and how many claims each has.
struct SlowNumbers {
  const SlowClaims& claims;

  explicit SlowNumbers(const SlowClaims& all) : claims(all) {}

  static bool is_number(const Key& key) {
    return key.second.find_first_not_of("0123456789") == std::string::npos;
  }
  static Real of(const Key& key) { return std::stold(key.second); }

  Real mean(const std::string& item) const {
    Real sum = 0, n = 0;
    for (const Key& key : claims.values_of_item.at(item)) {
      for (std::size_t k = 0; k < claims.sources_of.at(key).size(); ++k) {
        sum += of(key);
        n += 1;
      }
    }
    return sum / n;
  }
  Real deviation(const std::string& item) const {
    Real sum = 0, n = 0;
    for (const Key& key : claims.values_of_item.at(item)) {
      for (std::size_t k = 0; k < claims.sources_of.at(key).size(); ++k) {
        sum += (of(key) - mean(item)) * (of(key) - mean(item));
        n += 1;
      }
    }
    return std::sqrt(sum / n);
  }
};

/// CRH (confident = false) and CATD (confident = true).
class SlowWeighted {
 public:
  SlowWeighted(const SmallWorld& world, bool confident)
      : claims_(world), numbers_(claims_), confident_(confident) {}

  SlowScores run(unsigned rounds) {
    std::map<std::string, Real> weight;
    for (const auto& [s, keys] : claims_.values_of) weight[s] = 1;
    find_scores(weight);
    for (unsigned round = 0; round < rounds; ++round) {
      Real all = 0;
      for (const auto& [s, keys] : claims_.values_of) {
        const int n = int(keys.size());
        Real loss = 0;
        for (const Key& key : keys) {
          loss += confident_ ? miss(key) * miss(key) : miss(key) / n;
        }
        weight[s] = confident_ ? slow_chi_squared_quantile(0.025L, n) /
                                     std::max(0.5L, loss)
                               : std::max(0.001L, loss);
        all += weight[s];
      }
      if (!confident_) {
        for (auto& [s, w] : weight) w = -std::log(w / all);
      }
      find_scores(weight);
    }
    SlowScores scores;
    scores.value = score_;
    for (const auto& [s, keys] : claims_.values_of) {
      Real mean = 0;
      for (const Key& key : keys) mean += miss(key) / Real(keys.size());
      scores.source[s] = 1 / (1 + mean);
    }
    return scores;
  }

 private:
  void find_scores(std::map<std::string, Real>& weight) {
    std::map<Key, Real> next;
    for (const auto& [item, keys] : claims_.values_of_item) {
      Real sum = 0;
      for (const Key& key : keys) {
        for (const auto& s : claims_.sources_of.at(key)) sum += weight[s];
      }
      const auto of = [&](const Key& key) {
        if (sum <= 0) return slow_claim_shares(claims_)[key];
        Real part = 0;
        for (const auto& s : claims_.sources_of.at(key)) {
          part += weight[s] / sum;
        }
        return part;
      };
      for (const Key& key : keys) {
        if (!SlowNumbers::is_number(key)) {
          next[key] = of(key);
          continue;
        }
        Real below = 0, above = 0;
        for (const Key& k : keys) {
          if (SlowNumbers::of(k) <= SlowNumbers::of(key)) below += of(k);
          if (SlowNumbers::of(k) >= SlowNumbers::of(key)) above += of(k);
        }
        next[key] = std::min(below, above);
      }
    }
    score_ = next;
  }

  Real miss(const Key& key) {
    const auto& keys = claims_.values_of_item.at(key.first);
    Real most = 0, best = 0, median = 0;
    for (const Key& k : keys) most = std::max(most, score_[k]);
    for (const Key& k : keys) {
      if (score_[k] < most - 1e-9L) continue;
      best += 1;
      if (SlowNumbers::is_number(k)) median += SlowNumbers::of(k);
    }
    if (SlowNumbers::is_number(key)) {
      const Real off = std::abs(SlowNumbers::of(key) - median / best);
      return off > 0 ? off / numbers_.deviation(key.first) : 0;
    }
    return score_[key] >= most - 1e-9L ? 1 - 1 / best : 1;
  }

  SlowClaims claims_;
  SlowNumbers numbers_;
  bool confident_;
  std::map<Key, Real> score_;
};

}  // namespace crosscheck::testing

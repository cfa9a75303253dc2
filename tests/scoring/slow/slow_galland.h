#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "tests/scoring/slow/slow_scores.h"

// Galland's methods over a written-out table of votes: +1 for a value that the
// source gives, -1 for each other value of the items it speaks of.

namespace crosscheck::testing {

using SlowVotes = std::map<std::pair<std::string, Key>, int>;

inline SlowVotes slow_votes(const SlowClaims& claims) {
  SlowVotes votes;
  for (const auto& [item, sources] : claims.sources_of_item) {
    for (const auto& s : sources) {
      for (const Key& key : claims.values_of_item.at(item)) {
        votes[{s, key}] = claims.sources_of.at(key).count(s) ? 1 : -1;
      }
    }
  }
  return votes;
}

inline SlowScores slow_cosine(const SmallWorld& world, unsigned rounds) {
  const SlowClaims claims(world);
  const SlowVotes votes = slow_votes(claims);
  std::map<Key, Real> truth;
  std::map<std::string, Real> trust;
  for (const auto& [key, sources] : claims.sources_of) truth[key] = 1;
  const auto cosine = [&](const std::string& s) {
    Real dot = 0, length = 0, n = 0;
    for (const auto& [who_what, sign] : votes) {
      if (who_what.first != s) continue;
      const Real t = truth[who_what.second];
      dot += sign * t;
      length += t * t;
      n += 1;
    }
    return n * length > 0 ? dot / std::sqrt(n * length) : 0;
  };
  for (const auto& [s, keys] : claims.values_of) trust[s] = cosine(s);
  for (unsigned round = 0; round < rounds; ++round) {
    for (auto& [s, c] : trust) c = 0.8L * c + 0.2L * cosine(s);
    for (auto& [key, t] : truth) {
      Real above = 0, below = 0;
      for (const auto& [who_what, sign] : votes) {
        if (who_what.second != key) continue;
        const Real c = trust[who_what.first];
        above += sign * c * c * c;
        below += c * c * c;
      }
      t = std::abs(below) < 1e-9L ? 0 : above / below;
    }
  }
  SlowScores scores;
  for (const auto& [key, t] : truth) {
    Real reach = 1;
    for (const Key& k : claims.values_of_item.at(key.first)) {
      reach = std::max(reach, std::abs(truth[k]));
    }
    scores.value[key] = (1 + t / reach) / 2;
  }
  for (const auto& [s, c] : trust) scores.source[s] = (1 + c) / 2;
  return scores;
}

template <typename Name>
void slow_spread(std::map<Name, Real>& numbers) {
  Real least = numbers.begin()->second, most = least;
  for (const auto& [name, x] : numbers) {
    least = std::min(least, x);
    most = std::max(most, x);
  }
  for (auto& [name, x] : numbers) {
    const Real held = std::min<Real>(1, std::max<Real>(0, x));
    const Real place =
        most - least > 1e-9L ? (x - least) / (most - least) : held;
    x = (place + (held > 0.5L - 1e-9L ? 1 : 0)) / 2;
    if (x < 1e-9L) x = 0;
  }
}

/// 2-Estimates (hardness = false) and 3-Estimates (hardness = true).
inline SlowScores slow_estimates(const SmallWorld& world, bool hardness,
                                 unsigned rounds) {
  const SlowClaims claims(world);
  const SlowVotes votes = slow_votes(claims);
  std::map<Key, Real> t, d;
  std::map<std::string, Real> e;
  for (const auto& [key, sources] : claims.sources_of) t[key] = 0, d[key] = 1;
  for (const auto& [s, keys] : claims.values_of) e[s] = 0;
  // The mean over votes of what `of` makes of each, by value or by source.
  const auto mean = [&](auto& into, auto name_of, auto of) {
    for (auto& [name, x] : into) {
      Real sum = 0, n = 0;
      for (const auto& [who_what, sign] : votes) {
        if (name_of(who_what) != name) continue;
        const auto [amount, counts] = of(who_what.first, who_what.second, sign);
        if (!counts) continue;
        sum += amount;
        n += 1;
      }
      x = n > 0 ? sum / n : 0;
    }
    slow_spread(into);
  };
  using Answer = std::pair<Real, bool>;
  const auto source = [](const auto& vote) { return vote.first; };
  const auto value = [](const auto& vote) { return vote.second; };
  const auto share = [&](const Key& key, int sign, Real by) {
    if (by <= 1e-9L) return Answer{0, false};
    return Answer{(sign > 0 ? 1 - t[key] : t[key]) / by, true};
  };
  for (unsigned round = 0; round < rounds; ++round) {
    mean(t, value, [&](const auto& s, const Key& key, int sign) {
      return Answer{sign > 0 ? 1 - d[key] * e[s] : d[key] * e[s], true};
    });
    mean(e, source, [&](const auto&, const Key& key, int sign) {
      return share(key, sign, d[key]);
    });
    if (!hardness) continue;
    mean(d, value, [&](const auto& s, const Key& key, int sign) {
      return share(key, sign, e[s]);
    });
  }
  SlowScores scores;
  scores.value = t;
  for (const auto& [s, x] : e) scores.source[s] = 1 - x;
  return scores;
}

}  // namespace crosscheck::testing

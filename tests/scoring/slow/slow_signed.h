#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "tests/scoring/slow/slow_scores.h"

namespace crosscheck::testing {

/// `signed` by the definition in its header: hypotheses are weighed one by one.
/// Rounding to steps of 2^-32 is part of the definition.
class SlowSigned {
 public:
  explicit SlowSigned(const SmallWorld& world)
      : claims_(world), relations_(world), exclusive_(is_record(world)) {
    for (const Said& s : world.said) {
      const std::string own = "source " + s.source;
      const std::string origin =
          s.origin >= 0 ? "origin " + std::to_string(s.origin) : own;
      // Of several origins of one source the lowest number stays; an own
      // origin is numbered above all shared ones.
      auto& kept = origin_of_[{s.item, s.value}][s.source];
      if (kept.empty() || rank(origin) < rank(kept)) kept = origin;
    }
    for (const auto& [source, keys] : claims_.values_of) r_[source] = 0.8L;
  }

  SlowScores run(unsigned rounds) {
    std::map<Key, Real> score = all_scores();
    if (exclusive_) {
      for (auto& [key, x] : score) {
        Real n = 0;
        for (const Key& other : claims_.values_of_item.at(key.first)) {
          n += Real(claims_.sources_of.at(other).size());
        }
        x = Real(claims_.sources_of.at(key).size()) / (n + 0.5L);
      }
    }
    learn(score);
    for (unsigned i = 0; i < rounds; ++i) learn(all_scores());
    return {all_scores(), r_};
  }

 private:
  static bool is_record(const SmallWorld& world) {
    return world.kind == SlotKind::record;
  }
  static std::pair<bool, std::string> rank(const std::string& origin) {
    return {origin[0] == 's', origin};
  }
  static Real grid(Real x) { return std::round(x * 0x1p32L) / 0x1p32L; }

  // What the origin's best carrier weighs for this value.
  [[nodiscard]] Real word(const Key& key, const std::string& origin) const {
    std::optional<Real> best;
    for (const auto& [source, its] : origin_of_.at(key)) {
      if (its != origin) continue;
      const Real r =
          exclusive_ ? r_.at(source) : std::max<Real>(r_.at(source), 0.55);
      const Real w = grid(std::log(r / (1 - r)));
      best = best ? std::max(*best, w) : w;
    }
    return *best;
  }
  [[nodiscard]] std::set<std::string> origins(const Key& key) const {
    std::set<std::string> all;
    for (const auto& [source, its] : origin_of_.at(key)) all.insert(its);
    return all;
  }

  // prior 0 + coincidence + support
  [[nodiscard]] Real exponent(const Key& key) const {
    std::set<std::string> counted;
    Real sum = 0;
    for (const std::string& origin : origins(key)) {
      sum += word(key, origin);
      counted.insert(origin);
    }
    // Agreeing values by weight, descending, then by name.
    std::vector<std::pair<Real, Key>> agreeing;
    for (const auto& [pair, w] : relations_.agree) {
      if (pair.first == key) agreeing.push_back({-w, pair.second});
    }
    std::sort(agreeing.begin(), agreeing.end());
    for (const auto& [minus_w, other] : agreeing) {
      for (const std::string& origin : origins(other)) {
        if (!counted.insert(origin).second) continue;
        const Real own = word(other, origin);
        sum += minus_w == -1 ? own : grid(-minus_w * own);
      }
    }
    return sum + (exclusive_ ? coincidence(key) : 0);
  }
  // ln of the chance of meeting when true over that when false, spread 10.
  [[nodiscard]] Real coincidence(const Key& key) const {
    Real n = 0;
    for (const Key& other : claims_.values_of_item.at(key.first)) {
      n += Real(origins(other).size());
    }
    const Real c = Real(origins(key).size());
    return std::lgamma(10 + n) - std::lgamma(10 + n - c) - std::lgamma(c) -
           std::log(10.0L);
  }

  // Values joined to `from` by agree edges, however far.
  [[nodiscard]] std::set<Key> side(const Key& from) const {
    std::set<Key> reached{from};
    for (std::size_t before = 0; before != reached.size();) {
      before = reached.size();
      for (const auto& [pair, w] : relations_.agree) {
        if (reached.count(pair.first)) reached.insert(pair.second);
      }
    }
    return reached;
  }

  [[nodiscard]] Real odds_against(const Key& key) const {
    Real sum = 1;
    if (exclusive_) {
      for (const Key& other : claims_.values_of_item.at(key.first)) {
        if (other != key) sum += std::exp(exponent(other));
      }
      return sum;
    }
    std::map<std::set<Key>, Real> strongest;
    for (const auto& [pair, w] : relations_.conflict) {
      if (pair.first != key) continue;
      Real& most = strongest[side(pair.second)];
      most = std::max(most, w * std::exp(exponent(pair.second)));
    }
    for (const auto& [members, x] : strongest) sum += x;
    return sum;
  }

  [[nodiscard]] std::map<Key, Real> all_scores() const {
    std::map<Key, Real> score;
    for (const auto& [key, sources] : claims_.sources_of) {
      const Real x = std::exp(exponent(key));
      score[key] = std::min<Real>(x / (x + odds_against(key)), 1 - 1e-6);
    }
    return score;
  }

  void learn(const std::map<Key, Real>& score) {
    Real total = 0;
    Real count = 0;
    for (const auto& [source, keys] : claims_.values_of) {
      for (const Key& key : keys) total += grid(score.at(key));
      count += Real(keys.size());
    }
    const Real mean = (total + 8) / (count + 10);
    for (const auto& [source, keys] : claims_.values_of) {
      Real sum = 10 * mean;
      for (const Key& key : keys) sum += grid(score.at(key));
      const Real learnt = sum / (Real(keys.size()) + 10);
      r_[source] = std::clamp<Real>(learnt, 0.2, 0.99);
    }
  }

  SlowClaims claims_;
  SlowRelations relations_;
  bool exclusive_;
  std::map<Key, std::map<std::string, std::string>> origin_of_;
  std::map<std::string, Real> r_;
};

}  // namespace crosscheck::testing

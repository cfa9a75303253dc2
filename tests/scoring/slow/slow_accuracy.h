#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tests/scoring/slow/slow_scores.h"

// Dong's methods, product by product as in the papers, without logarithms of
// sums and without shortcuts for pairs.

namespace crosscheck::testing {

class SlowAccuracy {
 public:
  enum class Kind { accu, pop_accu, accu_sim, depen, accu_copy };

  SlowAccuracy(const SmallWorld& world, Kind kind)
      : claims_(world), relations_(world), kind_(kind) {}

  SlowScores run(unsigned rounds) {
    for (const auto& [key, sources] : claims_.sources_of) {
      Real all = 0;
      for (const Key& k : values(key))
        all += Real(claims_.sources_of[k].size());
      p_[key] = Real(sources.size()) / all;
    }
    for (const auto& [s, keys] : claims_.values_of) a_[s] = 0.8L;
    const Real least = kind_ == Kind::pop_accu ? 0.5L : 0.01L;
    for (unsigned round = 0; round < rounds; ++round) {
      find_chances();
      for (auto& [s, a] : a_) {
        Real sum = 0;
        for (const Key& key : claims_.values_of[s]) sum += p_[key];
        a = sum / Real(claims_.values_of[s].size());
        a = std::min<Real>(0.99L, std::max(least, a));
      }
    }
    return {p_, a_};
  }

 private:
  const std::set<Key>& values(const Key& key) {
    return claims_.values_of_item[key.first];
  }

  Real accuracy(const std::string& s) {
    return kind_ == Kind::depen ? 0.8L : a_[s];
  }

  void find_chances() {
    const bool copies = kind_ == Kind::depen || kind_ == Kind::accu_copy;
    if (copies) find_dependence();
    std::map<Key, Real> odds;  // e^x, as a product
    for (const auto& [key, sources] : claims_.sources_of) {
      Real product = 1;
      const auto independent =
          copies ? independence(sources) : std::map<std::string, Real>();
      for (const auto& s : sources) {
        const Real a = accuracy(s);
        const Real n = kind_ == Kind::pop_accu ? 1 : 100;
        const Real i = copies ? independent.at(s) : 1;
        product *= std::pow(n * a / (1 - a), i);
      }
      odds[key] = product;
    }
    if (kind_ == Kind::accu_sim) support_neighbours(odds);
    for (auto& [key, p] : p_) {
      Real sum = 0;
      for (const Key& k : values(key)) sum += odds[k] * popularity(k);
      if (kind_ != Kind::pop_accu) sum += 101 - Real(values(key).size());
      p = odds[key] * popularity(key) / sum;
    }
  }

  void support_neighbours(std::map<Key, Real>& odds) {
    std::map<Key, Real> alone = odds;
    for (auto& [key, product] : odds) {
      for (const Key& k : values(key)) {
        if (k != key) product *= std::pow(alone[k], 0.5L * likeness(key, k));
      }
    }
  }

  // Of texts by edges, else of records by distance or spelling.
  Real likeness(const Key& a, const Key& b) {
    const auto edge = relations_.agree.find({a, b});
    if (edge != relations_.agree.end()) return edge->second;
    return slow_likeness(a, b);
  }

  // How likely the item's other claims fall as they do where key is true.
  Real popularity(const Key& key) {
    if (kind_ != Kind::pop_accu) return 1;
    Real others = 0;
    for (const Key& k : values(key)) {
      if (k != key) others += Real(claims_.sources_of[k].size());
    }
    Real product = 1;
    for (const Key& k : values(key)) {
      if (k == key) continue;
      const Real n = Real(claims_.sources_of[k].size());
      for (int i = 0; i < int(n); ++i) product *= n / others;
    }
    return product;
  }

  Real truth(const Key& key) {
    Real most = 0, tied = 0;
    for (const Key& k : values(key)) most = std::max(most, p_[k]);
    for (const Key& k : values(key)) tied += p_[k] >= most - 1e-9L;
    return p_[key] >= most - 1e-9L ? 1 / tied : 0;
  }

  void find_dependence() {
    for (const auto& [s, of_s] : claims_.values_of) {
      for (const auto& [r, of_r] : claims_.values_of) {
        if (s != r) depends_[{s, r}] = dependence(s, r, of_s, of_r);
      }
    }
  }

  Real dependence(const std::string& s, const std::string& r,
                  const std::set<Key>& of_s, const std::set<Key>& of_r) {
    Real kt = 0, kf = 0, kd = 0;
    bool met = false;
    for (const auto& [item, sources] : claims_.sources_of_item) {
      if (!sources.count(s) || !sources.count(r)) continue;
      met = true;
      bool share = false;
      for (const Key& key : claims_.values_of_item[item]) {
        if (!of_s.count(key) || !of_r.count(key)) continue;
        share = true;
        kt += truth(key);
        kf += 1 - truth(key);
      }
      if (!share) kd += 1;
    }
    if (!met) return 0;
    const Real a = accuracy(s), b = accuracy(r), c = 0.8L;
    const Real t = a * b, f = (1 - a) * (1 - b) / 100, d = 1 - t - f;
    const auto likelihood = [&](Real same_true, Real same_false, Real differ) {
      return std::pow(same_true, kt) * std::pow(same_false, kf) *
             std::pow(differ, kd);
    };
    const auto copying = [&](Real original) {
      return likelihood(original * c + t * (1 - c),
                        (1 - original) * c + f * (1 - c), d * (1 - c));
    };
    const Real dependent = 0.1L * copying(a) + 0.1L * copying(b);
    return dependent / (dependent + 0.8L * likelihood(t, f, d));
  }

  std::map<std::string, Real> independence(const std::set<std::string>& all) {
    std::map<std::string, Real> independent;
    std::vector<std::string> taken;
    std::set<std::string> left = all;
    while (!left.empty()) {
      std::string next;
      Real nearest = -1;
      for (const auto& s : left) {
        Real most = 0;
        if (taken.empty()) {
          for (const auto& r : left) {
            if (r != s) most = std::max(most, depends_[{s, r}]);
          }
        }
        for (const auto& r : taken) most = std::max(most, depends_[{s, r}]);
        if (most > nearest + 1e-9L) {
          nearest = most;
          next = s;
        }
      }
      independent[next] = 1;
      for (const auto& r : taken) {
        independent[next] *= 1 - 0.8L * depends_[{next, r}];
      }
      taken.push_back(next);
      left.erase(next);
    }
    return independent;
  }

  SlowClaims claims_;
  SlowRelations relations_;
  Kind kind_;
  std::map<Key, Real> p_;
  std::map<std::string, Real> a_;
  std::map<std::pair<std::string, std::string>, Real> depends_;
};

}  // namespace crosscheck::testing

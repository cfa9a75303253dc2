#pragma once

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "tests/scoring/slow/slow_scores.h"
#include "tests/scoring/slow/slow_weighted.h"

// Dawid-Skene, GLAD and MACE over tables of items and all their labels: what a
// claim says of each label is a chance, and chances are multiplied.

namespace crosscheck::testing {

class SlowLabels {
 public:
  explicit SlowLabels(const SmallWorld& world)
      : claims_(world), closed_(world.kind == SlotKind::record) {
    std::set<std::string> all;
    for (const auto& [key, sources] : claims_.sources_of)
      all.insert(key.second);
    for (const auto& [item, keys] : claims_.values_of_item) {
      for (const Key& key : keys) labels_[item].insert(key.second);
      if (closed_) labels_[item] = all;
      if (labels_[item].size() < 2) labels_[item].insert("?");
    }
    if (closed_ && all.size() < 2) all.insert("?");
    for (const auto& l : all) prior_[l] = 1 / Real(all.size());
    start_ = slow_claim_shares(claims_);
  }

  SlowScores dawid_skene(unsigned rounds) {
    p_ = start_;
    for (unsigned round = 0; round < rounds; ++round) {
      learn_priors();
      // Counts by source, true label and given label.
      std::map<std::string, std::map<std::string, std::map<std::string, Real>>>
          n;
      std::map<std::string, Real> right, open;
      for (const auto& [key, sources] : claims_.sources_of) {
        for (const auto& s : sources) {
          right[s] += p_[key];
          open[s] += 1;
          for (const auto& t : labels_[key.first]) {
            n[s][t][key.second] += p_[{key.first, t}];
          }
        }
      }
      find_chances(
          [&](const auto& s, const auto& item, const auto& t, const auto& l) {
            const auto& labels = labels_[item];
            if (!closed_) {
              const Real a = std::clamp<Real>(right[s] / open[s], 0.01L, 0.99L);
              return t == l ? a : (1 - a) / Real(labels.size() - 1);
            }
            Real row = 0;
            for (const auto& k : labels) row += 0.01L + n[s][t][k];
            return (0.01L + n[s][t][l]) / row;
          });
    }
    return scores(means());
  }

  SlowScores one_coin(unsigned rounds) {
    p_ = start_;
    std::map<std::string, Real> skill;
    for (unsigned round = 0; round < rounds; ++round) {
      skill = means();
      for (auto& [s, a] : skill) a = std::clamp<Real>(a, 0.01L, 0.99L);
      learn_priors();
      find_chances(
          [&](const auto& s, const auto& item, const auto& t, const auto& l) {
            const Real others = Real(labels_[item].size() - 1);
            return t == l ? skill[s] : (1 - skill[s]) / others;
          });
    }
    return scores(skill);
  }

  SlowScores glad(unsigned rounds) {
    std::map<std::string, Real> a, log_b;
    for (const auto& [s, keys] : claims_.values_of) a[s] = 1;
    for (const auto& [item, keys] : claims_.values_of_item) log_b[item] = 1;
    const auto right = [&](const auto& s, const auto& item) {
      return 1 / (1 + std::exp(-a[s] * std::exp(log_b[item])));
    };
    const auto find = [&] {
      find_chances(
          [&](const auto& s, const auto& item, const auto& t, const auto& l) {
            const Real others = Real(labels_[item].size() - 1);
            return t == l ? right(s, item) : (1 - right(s, item)) / others;
          });
    };
    const auto step = [](Real rise, Real bend, Real at) {
      return std::clamp<Real>((rise - (at - 1)) / (1 + bend), -1, 1);
    };
    for (unsigned round = 0; round < rounds; ++round) {
      find();
      for (const auto& [item, keys] : claims_.values_of_item) {
        Real rise = 0, bend = 0;
        for (const Key& key : keys) {
          for (const auto& s : claims_.sources_of[key]) {
            const Real x = a[s] * std::exp(log_b[item]);
            const Real q = right(s, item);
            rise += (p_[key] - q) * x;
            bend += q * (1 - q) * x * x;
          }
        }
        log_b[item] += step(rise, bend + std::max<Real>(0, -rise), log_b[item]);
      }
      for (const auto& [s, keys] : claims_.values_of) {
        Real rise = 0, bend = 0;
        for (const Key& key : keys) {
          const Real b = std::exp(log_b[key.first]);
          const Real q = right(s, key.first);
          rise += (p_[key] - q) * b;
          bend += q * (1 - q) * b * b;
        }
        a[s] += step(rise, bend, a[s]);
      }
    }
    for (auto& [s, x] : a) x = 1 / (1 + std::exp(-x));
    return scores(a);
  }

  SlowScores mace(unsigned rounds) {
    std::map<std::string, Real> know, spam, knew;
    std::map<std::pair<std::string, std::string>, Real> habit;
    for (const auto& [s, keys] : claims_.values_of) know[s] = spam[s] = 0.5L;
    const auto draws = [&](const auto& s, const auto& item, const auto& l) {
      const auto at = habit.find({s, l});
      return at == habit.end() ? 1 / Real(labels_[item].size()) : at->second;
    };
    const auto find = [&] {
      find_chances(
          [&](const auto& s, const auto& item, const auto& t, const auto& l) {
            return (t == l ? know[s] : 0) + spam[s] * draws(s, item, l);
          });
    };
    find();
    for (unsigned round = 0; round < rounds; ++round) {
      std::map<std::pair<std::string, std::string>, Real> next;
      for (const auto& [s, keys] : claims_.values_of) {
        std::map<std::string, Real> spammed;
        Real r = 0;
        for (const Key& key : keys) {
          const Real m = spam[s] * draws(s, key.first, key.second);
          const Real knows = p_[key] * know[s] / (know[s] + m);
          r += knows;
          spammed[key.second] += 1 - knows;
        }
        const Real n = Real(keys.size());
        if (closed_) {
          for (const auto& [l, q] : prior_) {
            next[{s, l}] = std::exp(psi(10 + spammed[l]) -
                                    psi(10 * Real(prior_.size()) + n - r));
          }
        }
        know[s] = std::exp(psi(0.5L + r) - psi(1 + n));
        spam[s] = std::exp(psi(0.5L + n - r) - psi(1 + n));
        knew[s] = r / n;
      }
      habit = next;
      find();
    }
    return scores(knew);
  }

  // By raising far before the two first terms of the series.
  static Real psi(Real x) {
    Real sum = 0;
    for (; x < 2000; x += 1) sum -= 1 / x;
    return sum + std::log(x) - 1 / (2 * x) - 1 / (12 * x * x);
  }

 private:
  template <typename Chance>
  void find_chances(Chance chance) {
    for (const auto& [item, labels] : labels_) {
      std::map<std::string, Real> product;
      Real sum = 0;
      for (const auto& t : labels) {
        Real& x = product[t];
        x = closed_ ? prior_[t] : 1;
        for (const Key& key : claims_.values_of_item[item]) {
          for (const auto& s : claims_.sources_of[key]) {
            x *= chance(s, item, t, key.second);
          }
        }
        sum += x;
      }
      for (const auto& [t, x] : product) p_[{item, t}] = x / sum;
    }
  }

  void learn_priors() {
    if (!closed_) return;
    for (auto& [l, q] : prior_) {
      q = 0;
      for (const auto& [item, labels] : labels_) {
        q += p_[{item, l}] / Real(labels_.size());
      }
    }
  }

  std::map<std::string, Real> means() {
    std::map<std::string, Real> mean;
    for (const auto& [s, keys] : claims_.values_of) {
      for (const Key& key : keys) mean[s] += p_[key] / Real(keys.size());
    }
    return mean;
  }

  SlowScores scores(const std::map<std::string, Real>& source) {
    SlowScores result;
    for (const auto& [key, sources] : claims_.sources_of) {
      result.value[key] = p_[key];
    }
    result.source = source;
    return result;
  }

  SlowClaims claims_;
  bool closed_;
  std::map<std::string, std::set<std::string>> labels_;
  std::map<std::string, Real> prior_;
  std::map<Key, Real> start_, p_;
};

}  // namespace crosscheck::testing

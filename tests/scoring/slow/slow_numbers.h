#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "scoring/number_scale.h"
#include "tests/scoring/small_world.h"

// The models of numbers over lists of claims of one attribute, written from
// their descriptions. The scale of the attribute is given.

namespace crosscheck::testing {

struct SlowNumber {
  std::string source, item;
  long double x;  // on the scale

  bool operator<(const SlowNumber& other) const {
    return std::tie(item, x, source) <
           std::tie(other.item, other.x, other.source);
  }
};

/// What is told of a source: accuracy and weight.
using SlowTold = std::map<std::string, std::pair<long double, long double>>;
using SlowClasses = std::array<long double, 8>;

struct SlowNumbers {
  NumberScale scale;
  std::vector<SlowNumber> claims;  // each once
  std::map<std::string, std::vector<SlowNumber>> of_item;

  SlowNumbers(const SmallWorld& world, const NumberScale& own) : scale(own) {
    std::set<SlowNumber> once;
    for (const Said& s : world.said) {
      const long double x = std::stold(s.value);
      once.insert({s.source, s.item, own.logarithmic ? std::log(x) : x});
    }
    claims.assign(once.begin(), once.end());
    for (const SlowNumber& c : claims) of_item[c.item].push_back(c);
  }

  [[nodiscard]] std::set<long double> numbers_of(
      const std::string& item) const {
    std::set<long double> numbers;
    for (const SlowNumber& c : of_item.at(item)) numbers.insert(c.x);
    return numbers;
  }
};

/// number_select.h: ln densities by source, and the correlation.
class SlowSelect {
 public:
  SlowSelect(const SlowNumbers& numbers, bool pooled, long double reach,
             SlowTold told)
      : numbers_(numbers), told_(std::move(told)) {
    set_widths(pooled, reach);
    for (const SlowNumber& c : numbers.claims) {
      density[c.source] = {1.5L, 1, 1, 0.5L, 0, -0.5L, -0.5L, -0.5L};
    }
    for (int step = 0; step < 15; ++step) learn();
    find_correlation();
  }

  std::map<std::string, SlowClasses> density;
  long double correlation = -1;

 private:
  [[nodiscard]] std::size_t class_of(long double off) const {
    off = std::abs(off);
    if (off < 1e-9L) return 0;
    const long double edges[] = {0.25L, 0.5L, 1, 2, 4, 8};
    std::size_t b = 1;
    for (const long double e : edges) b += off > e * numbers_.scale.error;
    return b;
  }

  void set_widths(bool pooled, long double reach) {
    const long double edge[] = {0, 0.25L, 0.5L, 1, 2, 4, 8};
    const long double error = pooled ? 1 : numbers_.scale.error;
    const long double least = pooled ? 0.1L : numbers_.scale.resolution;
    width_[0] = least;
    width_[7] = pooled ? 100 : numbers_.scale.range;
    part_ = {1, 0, 0, 0, 0, 0, 0, 0};
    for (int b = 1; b < 7; ++b) {
      width_[b] = 2 * std::max((edge[b] - edge[b - 1]) * error, least);
      const long double low = edge[b - 1] * numbers_.scale.error;
      const long double high = edge[b] * numbers_.scale.error;
      part_[b] = reach <= low    ? 0
                 : reach >= high ? 1
                                 : (reach - low) / (high - low);
    }
  }

  // How likely each number is the truth as all claims but one have it.
  [[nodiscard]] std::map<long double, long double> without(
      const SlowNumber& out, long double over) const {
    std::map<long double, long double> p;
    long double all = 0;
    for (const long double t : numbers_.numbers_of(out.item)) {
      long double sum = 0;
      for (const SlowNumber& c : numbers_.of_item.at(out.item)) {
        if (c.source == out.source && c.x == out.x) continue;
        sum += density.at(c.source)[class_of(c.x - t)];
      }
      all += p[t] = std::exp(sum / over);
    }
    for (auto& [t, share] : p) share /= all;
    return p;
  }

  void learn() {
    std::map<std::string, SlowClasses> count;
    SlowClasses common{};
    long double n = 0;
    for (const SlowNumber& c : numbers_.claims) {
      count[c.source];
      if (numbers_.of_item.at(c.item).size() < 2) continue;
      for (const auto& [t, p] : without(c, 1)) {
        count[c.source][class_of(c.x - t)] += p;
        common[class_of(c.x - t)] += p;
      }
      n += 1;
    }
    SlowClasses mass{};
    SlowClasses group{};
    for (int b = 0; b < 8; ++b) mass[b] = (common[b] + 1) / (n + 8);
    for (int b = 0; b < 8; ++b) group[b] = (common[b] + 5 * mass[b]) / (n + 5);
    for (const auto& [source, own] : count) {
      learn_source(source, own, mass, group);
    }
  }

  void learn_source(const std::string& source, const SlowClasses& own,
                    const SlowClasses& mass, const SlowClasses& group) {
    long double n = 0;
    for (const long double x : own) n += x;
    SlowClasses base{};
    long double all = 0;
    for (int b = 0; b < 8; ++b) {
      const long double ratio = (own[b] + 10 * mass[b]) / (n + 10) / mass[b];
      all += base[b] = group[b] * ratio;
    }
    for (long double& x : base) x /= all;
    long double strength = 20;
    if (told_.count(source) != 0) {
      const auto [accuracy, weight] = told_.at(source);
      strength = weight;
      long double within = 0;
      for (int b = 0; b < 8; ++b) within += part_[b] * base[b];
      for (int b = 0; b < 8; ++b) {
        base[b] *= part_[b] * accuracy / within +
                   (1 - part_[b]) * (1 - accuracy) / (1 - within);
      }
    }
    for (int b = 0; b < 8; ++b) {
      density[source][b] =
          std::log((own[b] + strength * base[b]) / (n + strength) / width_[b]);
    }
  }

  void find_correlation() {
    const long double steps[] = {1.0L, 0.9L, 0.8L,  0.7L, 0.6L,  0.5L,  0.4L,
                                 0.3L, 0.2L, 0.15L, 0.1L, 0.05L, 0.02L, 0.0L};
    std::vector<long double> sums;
    for (const long double r : steps) {
      sums.push_back(0);
      for (const SlowNumber& c : numbers_.claims) sums.back() += foretold(c, r);
    }
    const long double best = *std::max_element(sums.begin(), sums.end());
    for (std::size_t e = sums.size(); e-- > 0;) {
      if (sums[e] >= best - 1e-9L * std::abs(best)) correlation = steps[e];
    }
  }

  [[nodiscard]] long double foretold(const SlowNumber& c, long double r) const {
    const auto& item = numbers_.of_item.at(c.item);
    if (item.size() < 3 || numbers_.numbers_of(c.item).size() < 2) return 0;
    const auto given = std::count_if(item.begin(), item.end(),
                                     [&](const auto& o) { return o.x == c.x; });
    long double told = 0;
    long double all = 0;
    for (const auto& [t, p] : without(c, 1 + (item.size() - 2) * r)) {
      if (given == 1 && t == c.x) continue;
      all += p;
      told += p * std::exp(density.at(c.source)[class_of(c.x - t)]);
    }
    return std::log(told / all);
  }

  const SlowNumbers& numbers_;
  SlowTold told_;
  SlowClasses width_{}, part_{};
};

/// number_average.h: truths and variances by item.
class SlowAverage {
 public:
  SlowAverage(const SlowNumbers& numbers, long double reach, SlowTold told)
      : numbers_(numbers), reach_(reach), told_(std::move(told)) {
    const long double start = 1.5L * numbers.scale.error;
    common_ = start * start;
    for (const SlowNumber& c : numbers.claims) of_source[c.source] = common_;
    for (const auto& [item, claims] : numbers.of_item) {
      const std::size_t n = claims.size();  // ascending
      truth[item] = (claims[n / 2].x + claims[(n - 1) / 2].x) / 2;
    }
    weigh();
    for (int step = 1; step <= 20; ++step) {
      learn(step);
      weigh();
    }
    for (auto& [item, v] : variance) {
      v += common_ / 2;
      if (!numbers.scale.logarithmic) continue;
      truth[item] = std::exp(truth[item]);
      v *= truth[item] * truth[item];
    }
  }

  std::map<std::string, long double> truth, variance, of_source;

 private:
  [[nodiscard]] long double reads(const SlowNumber& c) const {
    const long double v = of_source.at(c.source);
    const long double r = c.x - truth.at(c.item);
    const long double normal =
        std::exp(-r * r / (2 * v)) / std::sqrt(2 * std::acos(-1.0L) * v);
    const long double yes = (1 - stray_) * normal;
    return std::max(yes / (yes + stray_ / (2 * numbers_.scale.range)), 1e-6L);
  }

  void weigh() {
    for (const auto& [item, claims] : numbers_.of_item) {
      long double weight = 0;
      long double sum = 0;
      for (const SlowNumber& c : claims) {
        const long double w = reads(c) / of_source.at(c.source);
        weight += w;
        sum += w * c.x;
      }
      truth[item] = sum / weight;
      variance[item] = 1 / weight;
    }
  }

  void learn(int step) {
    std::map<std::string, long double> squares, heard;
    long double all = 0;
    long double sum = 0;
    for (const SlowNumber& c : numbers_.claims) {
      const long double h = reads(c);
      const long double r = c.x - truth.at(c.item);
      squares[c.source] += h * (r * r + variance.at(c.item));
      sum += h * (r * r + variance.at(c.item));
      heard[c.source] += h;
      all += h;
    }
    common_ = sum / all;
    for (auto& [source, v] : of_source) {
      long double strength = 30;
      long double toward = common_;
      if (told_.count(source) != 0) {
        const auto [a, weight] = told_.at(source);
        const long double d = 1.702L * reach_ / std::log((1 + a) / (1 - a));
        strength = weight;
        toward = std::max(d * d, common_ / std::pow(2.0L, step - 1));
      }
      v = (squares[source] + strength * toward) / (heard[source] + strength);
    }
    const auto n = static_cast<long double>(numbers_.claims.size());
    stray_ = (n - all + 1) / (n + 20);
  }

  const SlowNumbers& numbers_;
  long double reach_;
  SlowTold told_;
  long double common_ = 0;
  long double stray_ = 0.05L;
};

}  // namespace crosscheck::testing

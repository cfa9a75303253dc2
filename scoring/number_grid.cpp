#include "scoring/number_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <vector>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr std::array kPowers = {1e9,  1e8,  1e7,  1e6,  1e5,  1e4,
                                1e3,  1e2,  1e1,  1.0,  1e-1, 1e-2,
                                1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8};
constexpr double kFinest = 1e-9;

bool is_multiple(double number, double step) {
  constexpr double kRounding = 1e-6;
  const double steps = std::abs(number) / step;
  const double whole = std::round(steps);
  return whole > 0 && std::abs(steps - whole) < kRounding;
}

// The largest step of which nearly all of some numbers are multiples. Zeros
// are multiples of all steps and show none.
double step_of(const std::vector<double>& numbers) {
  constexpr double kNearlyAll = 0.95;
  const double enough = kNearlyAll * static_cast<double>(numbers.size());
  for (const double power : kPowers) {
    for (const double step : {5 * power, 2 * power, power}) {
      const auto multiples =
          std::count_if(numbers.begin(), numbers.end(),
                        [&](double x) { return is_multiple(x, step); });
      if (static_cast<double>(multiples) >= enough) return step;
    }
  }
  return kFinest;
}

class Comparing {
 public:
  Comparing(const NumberSheet& sheet, std::span<const std::uint32_t> items,
            std::uint32_t source_count)
      : sheet_(sheet), items_(items) {
    find_steps(source_count);
  }

  bool run() {
    for (const std::uint32_t k : items_) compare(k);
    double equal = 0;
    double next = 0;
    double expected = 0;
    for (const auto& [step, pairs] : pairs_) {
      constexpr double kFallingOff = 0.4;
      const double n1 = 1 + pairs[1] / 2;
      const double n2 = 1 + pairs[2] / 2;
      const double n0 = 1 + pairs[0];
      equal += n0;
      next += n1;
      expected +=
          std::min(n0, n1 * exponential(kFallingOff * natural_log(n1 / n2)));
    }
    const double chance = 0.05 + 3 * std::sqrt(1 / equal + 1 / (2 * next));
    return equal > expected * exponential(chance);
  }

 private:
  template <typename Take>
  void each_claim(std::uint32_t k, Take take) const {
    for (std::uint32_t v = sheet_.value_begin[k]; v < sheet_.value_begin[k + 1];
         ++v) {
      for (std::uint32_t c = sheet_.claim_begin[v];
           c < sheet_.claim_begin[v + 1]; ++c) {
        take(sheet_.number[v], c);
      }
    }
  }

  void find_steps(std::uint32_t source_count) {
    constexpr std::size_t kNumbersNeeded = 5;
    std::vector<std::vector<double>> said(source_count);
    std::vector<double> all;
    for (const std::uint32_t k : items_) {
      each_claim(k, [&](double x, std::uint32_t c) {
        if (x == 0) return;
        said[sheet_.source[c]].push_back(x);
        all.push_back(x);
      });
    }
    const double common = step_of(all);
    for (const std::vector<double>& own : said) {
      step_.push_back(own.size() < kNumbersNeeded ? common : step_of(own));
    }
  }

  void compare(std::uint32_t k) {
    constexpr std::uint32_t kCompared = 100;
    const std::uint32_t stride = 1 + sheet_.claims_of(k) / kCompared;
    const std::uint32_t first = sheet_.claim_begin[sheet_.value_begin[k]];
    numbers_.clear();
    steps_.clear();
    each_claim(k, [&](double x, std::uint32_t c) {
      if ((c - first) % stride != 0) return;
      numbers_.push_back(x);
      steps_.push_back(step_[sheet_.source[c]]);
    });
    for (std::size_t a = 0; a < numbers_.size(); ++a) {
      for (std::size_t b = 0; b < a; ++b) {
        const double step = std::max(steps_[a], steps_[b]);
        const double d = std::round((numbers_[a] - numbers_[b]) / step);
        if (d < 3) ++pairs_[step][static_cast<std::size_t>(d)];
      }
    }
  }

  const NumberSheet& sheet_;
  std::span<const std::uint32_t> items_;
  std::vector<double> step_;             // by source
  std::vector<double> numbers_, steps_;  // of the item's claims, ascending
  // By step: how many pairs are 0, 1 and 2 of it apart.
  std::map<double, std::array<double, 3>> pairs_;
};

double pairs_of(double n) { return n * (n - 1) / 2; }

}  // namespace

double coincidence_over_chance(const NumberSheet& sheet,
                               std::span<const std::uint32_t> items) {
  std::map<double, double> popular;
  double equal = 0;
  double pairs = 0;
  double claims = 0;
  for (const std::uint32_t k : items) {
    claims += sheet.claims_of(k);
    pairs += pairs_of(sheet.claims_of(k));
    for (std::uint32_t v = sheet.value_begin[k]; v < sheet.value_begin[k + 1];
         ++v) {
      const double n = sheet.claim_begin[v + 1] - sheet.claim_begin[v];
      equal += pairs_of(n);
      popular[sheet.number[v]] += n;
    }
  }
  if (pairs == 0) return 0;
  double chance = 0;
  for (const auto& [number, n] : popular) chance += n * n / (claims * claims);
  return equal / pairs / chance;
}

bool numbers_coincide(const NumberSheet& sheet,
                      std::span<const std::uint32_t> items,
                      std::uint32_t source_count) {
  return Comparing(sheet, items, source_count).run();
}

}  // namespace crosscheck

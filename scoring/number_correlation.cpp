#include "scoring/number_correlation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "scoring/log_odds.h"
#include "scoring/select_item.h"

namespace crosscheck {
namespace {

constexpr std::array kCorrelations = {1.0, 0.9, 0.8,  0.7, 0.6,  0.5,  0.4,
                                      0.3, 0.2, 0.15, 0.1, 0.05, 0.02, 0.0};
constexpr double kEqual = 1e-9;

class Correlating {
 public:
  Correlating(const NumberSheet& sheet, const ScaledNumbers& scaled,
              const SelectFit& fit)
      : sheet_(sheet), fit_(fit), item_(sheet, scaled) {}

  double run() {
    for (std::size_t k = 0; k < sheet_.item_count(); ++k) {
      if (sheet_.claims_of(k) < 3 || SelectFit::is_too_large(sheet_, k)) {
        continue;
      }
      item_.read(fit_, k);
      if (item_.values() > 1) foretell_item(k);
    }
    const double best = *std::max_element(sum_.begin(), sum_.end());
    std::size_t e = 0;
    while (sum_[e] < best - kEqual * std::abs(best)) ++e;
    return kCorrelations[e];
  }

 private:
  using Masses = std::array<double, SelectFit::kClasses>;

  void foretell_item(std::size_t k) {
    const std::uint32_t first = sheet_.value_begin[k];
    const double others = sheet_.claims_of(k) - 1.0;
    for (std::uint32_t v = first; v < sheet_.value_begin[k + 1]; ++v) {
      const bool alone = sheet_.claim_begin[v + 1] - sheet_.claim_begin[v] == 1;
      for (std::uint32_t c = sheet_.claim_begin[v];
           c < sheet_.claim_begin[v + 1]; ++c) {
        leave_out(fit_.log_density[fit_.cell[c]], v - first, alone);
        foretell(others);
      }
    }
  }

  // The candidates without one claim on number `v`: what the others say for
  // each, and the ln density of the claim.
  void leave_out(const Masses& own, std::size_t v, bool alone) {
    const std::uint8_t* row = item_.classes(v);
    rest_.clear();
    for (std::size_t t = 0; t < item_.values(); ++t) {
      if (alone && t == v) continue;
      rest_.emplace_back(item_.score(t) - own[row[t]], own[row[t]]);
    }
  }

  void foretell(double others) {
    for (std::size_t e = 0; e < kCorrelations.size(); ++e) {
      const double over = 1 + (others - 1) * kCorrelations[e];
      double highest = rest_[0].first / over;
      for (const auto& r : rest_) highest = std::max(highest, r.first / over);
      double all = 0;
      double told = 0;
      for (const auto& [score, density] : rest_) {
        const double p = exponential(score / over - highest);
        all += p;
        told += p * exponential(density);
      }
      sum_[e] += natural_log(told / all);
    }
  }

  const NumberSheet& sheet_;
  const SelectFit& fit_;
  SelectItem item_;
  std::array<double, kCorrelations.size()> sum_{};
  std::vector<std::pair<double, double>> rest_;  // by candidate
};

}  // namespace

double choose_correlation(const NumberSheet& sheet, const ScaledNumbers& scaled,
                          const SelectFit& fit) {
  return Correlating(sheet, scaled, fit).run();
}

}  // namespace crosscheck

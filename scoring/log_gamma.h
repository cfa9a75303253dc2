#pragma once

#include <cstdint>
#include <vector>

namespace crosscheck {

/// ln Gamma(x) to 1e-12 of its value or absolute, by Stirling's series above 8
/// and the recurrence below. Requires: x > 0. Complexity: O(1), two logarithms.
/// Source: Abramowitz, Stegun: Handbook of Mathematical Functions, 6.1.41.
[[nodiscard]] double log_gamma(double x);

/// ln Gamma(offset + k) for whole k, by table up to a limit. `least` is put in
/// the place of arguments that are smaller.
class LogGammaTable {
 public:
  explicit LogGammaTable(double offset, double least = 0);

  [[nodiscard]] double operator()(std::uint32_t k) const {
    return k < table_.size() ? table_[k] : log_gamma(offset_ + k);
  }
  /// For any k >= 0, by table where k is whole.
  [[nodiscard]] double of(double k) const {
    if (k < static_cast<double>(table_.size())) {
      const auto whole = static_cast<std::uint32_t>(k);
      if (static_cast<double>(whole) == k) return table_[whole];
    }
    return at(k);
  }

 private:
  [[nodiscard]] double at(double k) const;

  double offset_, least_;
  std::vector<double> table_;
};

}  // namespace crosscheck

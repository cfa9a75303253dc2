#pragma once

#include <vector>

#include "scoring/evidence.h"
#include "scoring/voters.h"

namespace crosscheck {

/// The sums of 2-Estimates and 3-Estimates. A source votes yes on the values it
/// gives and no on the other values of its items. With e(s) its error, d(v) how
/// hard a value is (1 throughout in 2-Estimates), and the mean over votes:
///
///     truth(v) = mean of 1 - d(v) e(s) over its yes, d(v) e(s) over its no
///     error(s) = mean of (1 - t(v)) / d(v) over its yes, t(v) / d(v) over its
///     no hard(v)  = mean of (1 - t(v)) / e(s) over its yes, t(v) / e(s) over
///     its no
///
/// Votes with a divisor of 0 are left out. Each is O(claims).
class Estimates {
 public:
  explicit Estimates(const Evidence& evidence);

  [[nodiscard]] std::vector<double> truth(
      const std::vector<double>& error, const std::vector<double>& hard) const;
  [[nodiscard]] std::vector<double> error(
      const std::vector<double>& truth, const std::vector<double>& hard) const;
  [[nodiscard]] std::vector<double> hard(
      const std::vector<double>& truth, const std::vector<double>& error) const;

 private:
  const Evidence& evidence_;
  std::vector<std::uint32_t> item_of_;
  Voters voters_;
};

/// The paper's normalization: half of each number is its place between the
/// smallest and the largest, half is itself rounded to 0 or 1. Where all are
/// equal the first half is the number itself. Numbers are first held to [0,1];
/// for the first half they are not.
void spread_out(std::vector<double>& numbers);

}  // namespace crosscheck

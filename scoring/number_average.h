#pragma once

#include <cstdint>
#include <vector>

#include "scoring/number_sheet.h"

namespace crosscheck {

/// The model under which every claim is a noisy reading of the truth.
struct AverageFit {
  std::vector<double> truth;  ///< by item of the sheet; 0 where not asked for
  /// Of the truth about the mean, with the part that all claims err together.
  std::vector<double> variance;
};

/// Averages weighted by the precision of sources, for the items of the
/// attributes asked for (`averaged`, by attribute).
///
///     t_i  = sum of h x / v_s over the claims / sum of h / v_s
///     v_s  = (sum of h (r^2 + var_i) + 30 v) / (n_s + 30),   r = x - t_i
///     h    = min(1, 2 / |r / sqrt(v_s)|),   var_i = 1 / sum of h / v_s
///
/// and in the end var_i + v / 2: half of a claim's variance is taken to be
/// common to all claims of its item, as claims alone cannot show it.
/// v: the mean of h (r^2 + var_i) over all claims; from plain means, 20 steps,
/// each attribute by itself.
/// Complexity: O(steps x claims).
/// Source:     GTM without a prior on truths (Zhao, Han: A Probabilistic Model
///             for Estimating Real-valued Truth, QDB 2012), with the weights of
///             Huber (1964).
[[nodiscard]] AverageFit fit_average(const NumberSheet& sheet,
                                     const std::vector<bool>& averaged,
                                     std::uint32_t source_count);

}  // namespace crosscheck

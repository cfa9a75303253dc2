#pragma once

#include <cstdint>
#include <vector>

#include "scoring/number_prior.h"
#include "scoring/number_scale.h"
#include "scoring/number_sheet.h"

namespace crosscheck {

/// How the claims of one attribute stray.
struct StrayClaims {
  double share = 0;  ///< of claims that say nothing of the truth
  double range = 1;  ///< over which those lie, on the attribute's scale
};

/// The model under which every claim is a noisy reading of the truth.
struct AverageFit {
  std::vector<double> truth;  ///< by item of the sheet
  /// Of the truth about the mean, with the part that all claims err together.
  std::vector<double> variance;
  std::vector<double> claim_variance;  ///< by claim: of its source, scaled
  std::vector<StrayClaims> stray;      ///< by attribute

  /// The chance that a claim of such variance that is `off` by so much reads
  /// the truth, over its variance: what it counts in a mean.
  [[nodiscard]] static double precision(double off, double variance,
                                        const StrayClaims& stray);
};

/// Averages weighted by the precision of sources, each attribute by itself, on
/// its scale (ScaledNumbers).
///
///     t_i  = sum of h x / v_s over the claims / sum of h / v_s
///     v_s  = (sum of h (r^2 + var_i) + 30 v) / (sum of h + 30),  r = x - t_i
///     h    = (1 - e) N(r; 0, v_s) / ((1 - e) N(r; 0, v_s) + e / (2 range))
///     e    = (sum of 1 - h + 1) / (n + 20),      var_i = 1 / sum of h / v_s
///
/// and in the end var_i + v / 2: half of a claim's variance is taken to be
/// common to all claims of its item, as claims alone cannot show it.
/// v: the mean of h (r^2 + var_i) over all claims. Of a source that something
/// was told of, the variance and the weight told stand for v and 30; in step k
/// that variance is at least v / 2^(k-1), so that it can draw the mean along.
/// From medians, v the square of 1.5 errors, 20 steps. Of logarithmic scales
/// truth and variance are given for the numbers themselves.
/// Complexity: O(steps x claims).
/// Source:     GTM without a prior on truths (Zhao, Han: A Probabilistic Model
///             for Estimating Real-valued Truth, QDB 2012), with claims that
///             say nothing as in Hogg, Bovy, Lang: Data analysis recipes, 2010.
[[nodiscard]] AverageFit fit_average(const NumberSheet& sheet,
                                     const ScaledNumbers& scaled,
                                     std::uint32_t source_count,
                                     const NumberPriors& priors);

}  // namespace crosscheck

#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "scoring/number_prior.h"
#include "scoring/number_scale.h"
#include "scoring/number_sheet.h"

namespace crosscheck {

/// The model under which one of the claimed numbers is the truth.
struct SelectFit {
  static constexpr std::size_t kClasses = 8;

  std::vector<std::uint32_t> group;  ///< by attribute: with whom it is pooled
  std::vector<std::uint32_t> cell;   ///< by claim: its source within its group
  /// By cell and class of error: ln of the density of such an error.
  std::vector<std::array<double, kClasses>> log_density;
  /// By group and class: ln of its width, in the group's scale (that of errors
  /// of size 1 where attributes are pooled).
  std::vector<std::array<double, kClasses>> log_width;
  /// How much claims of one item err together: n of them say as much as
  /// n / (1 + (n - 1) correlation) that err by themselves.
  double correlation = 0;

  /// What the sum of the ln densities of so many claims is multiplied by.
  [[nodiscard]] double temperature(std::uint32_t claims) const {
    return claims < 2 ? 1.0 : 1 / (1 + (claims - 1) * correlation);
  }

  /// Which class an error of a number on a scale has; 0 is none at all.
  [[nodiscard]] static std::size_t class_of(double number, double truth,
                                            const NumberScale& scale);
  /// The largest error of a class; of the last half the range.
  [[nodiscard]] static double reach_of_class(std::size_t b,
                                             const NumberScale& scale);
  /// Whether an item of the sheet has too many claims and values to compare.
  [[nodiscard]] static bool is_too_large(const NumberSheet& sheet,
                                         std::size_t k);
};

/// Learns how far sources are off, and from it where the truth lies.
///
/// Errors |x - t| fall into classes: exact, up to 1/4, 1/2, 1, 2, 4, 8 times
/// the scale's error, more. A class's density is its mass over its width: the
/// resolution for exact ones, the range for the last. Masses are learnt by EM
/// from posteriors with r = 0 that leave the claim itself out, so that no claim
/// confirms itself, over items of two claims or more:
///
///     mass(b) = (count(b) + 1) / (count + 8)
///     mass(g, b) = (count(g, b) + 5 mass(b)) / (count(g) + 5)
///     base(s, g, b) ~ mass(g, b) * ratio(s, b),
///     ratio = (count(s, b) + 10 mass(b)) / (count(s) + 10) / mass(b)
///     mass(s, g, b) = (count(s, g, b) + 20 base) / (count(s, g) + 20)
///
/// and of a source that something was told of, with its weight for the 20 and
/// base drawn to its accuracy (with_accuracy() in select_masses.h);
/// with g the attribute; attributes with less than 300 claims on disputed items
/// are pooled. 15 steps from ln densities 1.5 (exact), 1, 1, 0.5, 0, -0.5, ...
/// A posterior is the softmax of the sum of ln densities over 1 + (n - 1) r,
/// with n the claims of the item: errors of sources go together more than the
/// model knows. r is choose_correlation().
/// Complexity: O(steps x sum of claims x values over items); items where that
///             product passes 2^20 are judged by the vote.
/// Source:     ours; the leaving out as in closed_fit.h, the discount the
///             design effect of Kish: Survey Sampling, 1965.
[[nodiscard]] SelectFit fit_select(const NumberSheet& sheet,
                                   const ScaledNumbers& scaled,
                                   std::uint32_t source_count,
                                   const NumberPriors& priors);

}  // namespace crosscheck

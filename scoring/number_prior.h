#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/number_scale.h"

namespace crosscheck {

/// What was told of sources, for the models of numbers. A number is right where
/// it is within reach of the truth: its attribute's tolerance, or half the
/// resolution where none is told.
struct NumberPriors {
  std::vector<SourcePrior> source;  ///< by place in canonical order, or empty
  std::vector<double> reach;        ///< by attribute, on its scale

  /// 0 where nothing is told of the source.
  [[nodiscard]] double weight(std::uint32_t source_place) const {
    return source.empty() ? 0.0 : source[source_place].weight;
  }
  /// The accuracy told, within 0.01 .. 0.99.
  [[nodiscard]] double accuracy(std::uint32_t source_place) const;
  /// The variance of normal errors that are within reach as often as told:
  ///
  ///     (1.702 reach / ln((1 + a) / (1 - a)))^2
  ///
  /// with the normal's distribution function as in number_score.h.
  [[nodiscard]] double variance(std::uint32_t source_place,
                                std::uint32_t attribute) const;
};

/// Tolerances that are relative on a plain scale, or amounts on a logarithmic
/// one, are taken at the median size of the attribute's items.
/// Complexity: O(items log items).
[[nodiscard]] NumberPriors number_priors(const Evidence& evidence,
                                         const NumberSheet& sheet,
                                         const ScaledNumbers& scaled,
                                         std::vector<SourcePrior> told);

}  // namespace crosscheck

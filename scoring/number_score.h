#pragma once

#include <cstdint>
#include <vector>

#include "scoring/posterior_fit.h"

namespace crosscheck {

/// What the claims of one number item say for each of its values and for the
/// truth being none of them, as sums over the claims.
///
/// For `select`: exponents of a softmax, temperature * sum of ln densities; the
/// last one is for "elsewhere", where every claim is off by more than 8 errors.
[[nodiscard]] std::vector<double> select_exponents(const PosteriorFit& fit,
                                                   std::uint32_t k);

/// How far from a number the truth may lie, for the number to be right: the
/// tolerance, or half the resolution of the attribute where none is told.
[[nodiscard]] double reach_of(const PosteriorFit& fit, const Evidence& evidence,
                              std::uint32_t attribute, double number);

/// Whether value `t` of the number sheet, as the truth, would make `v` right.
[[nodiscard]] bool is_near(const PosteriorFit& fit, const Evidence& evidence,
                           std::uint32_t attribute, std::uint32_t v,
                           std::uint32_t t);

/// The mass that the distribution about the estimate of an averaged item has
/// within reach of a number.
[[nodiscard]] double average_score(const PosteriorFit& fit,
                                   const Evidence& evidence, std::uint32_t k,
                                   double number);
/// The mass that a normal distribution about `truth` has within reach of a
/// number of that attribute.
[[nodiscard]] double average_score(const PosteriorFit& fit,
                                   const Evidence& evidence,
                                   std::uint32_t attribute, double number,
                                   double truth, double deviation);

/// Scores the values of item `k` of the number sheet by the probability that
/// the truth lies within reach of them.
///
/// select: 1 - kErrAlike of the share of the softmax on values within reach,
/// against the others
/// and "elsewhere". average: the mass that a normal distribution about the
/// estimate has within reach, with the normal's distribution function taken as
/// the logistic of 1.702 z (off by less than 0.01).
/// Complexity: O(claims x values + values^2).
void score_numbers(const PosteriorFit& fit, const Evidence& evidence,
                   std::uint32_t k, std::vector<double>& score);

}  // namespace crosscheck

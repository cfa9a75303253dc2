#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scoring/scores.h"

namespace crosscheck {

/// Bounds of a reported probability: below, so that its log-odds are finite;
/// above, so that they survive rounding to 1e-9.
inline constexpr double kLowestScore = 1e-300;
inline constexpr double kHighestScore = 1 - 1e-6;

[[nodiscard]] Contribution account_row(
    ContributionKind kind, std::string what, double amount,
    std::uint32_t index = Contribution::kNoIndex,
    std::uint32_t source = Contribution::kNoIndex);

/// What the word of a source for the value, or against it, amounts to.
[[nodiscard]] Contribution source_row(std::uint32_t source, double amount);

/// A value that speaks against another: with what weight e^exponent.
struct Opponent {
  std::uint32_t value;  ///< index into Evidence
  double exponent;      ///< -infinity: counted within another
};

/// Adds a row for each opponent: -ln(1 + sum of e^exponent), shared out by
/// e^exponent.
void add_conflicts(const std::vector<Opponent>& against,
                   std::vector<Contribution>& account);

/// Adds what a bound took away or gave, where the reported score is a bound.
void add_limit(double reported, std::vector<Contribution>& account);

}  // namespace crosscheck

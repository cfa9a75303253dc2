#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "scoring/claim_cells.h"
#include "scoring/evidence.h"
#include "scoring/log_gamma.h"
#include "scoring/log_odds.h"

namespace crosscheck {

/// One pass of the open-domain model over the items: accuracies in, posteriors
/// of values and the sources' sums out.
///
/// A claim is the truth with its cell's accuracy A. The wrong claims of an item
/// fall like guests in a Chinese restaurant of concentration a, the spread of
/// the attribute's errors: large, and wrong sources seldom meet in one value;
/// small, and errors go where errors are. With w the weight of a claim (1, or
/// less for a copy), c the weighted claims of value t and n those of the item:
///
///     x(t)    = sum of w logit A over the claims of t
///               - lnGamma(a + n - c) - lnGamma(max(c, 0.05))
///     x(none) = ln a - lnGamma(a + n)
///     p       = softmax of x over the item's values and none
///
/// An item with one claim has p = A. Sums of words are whole numbers of 2^-32,
/// so equal support ties exactly.
/// Complexity: O(claims + values) a step; memory 8 bytes a cell, and 8 more for
///             each thread.
/// Source:  the errors are Blackwell's and MacQueen's urn (1973), which takes
///          in ACCU (Dong et al., VLDB 2009; large a) and POPACCU (Dong, Saha,
///          Srivastava, VLDB 2013; small a).
class OpenPass {
 public:
  /// How far posteriors went in a step.
  struct Move {
    double furthest = 0;
    std::size_t movers = 0;  ///< items that moved by more than kStill
  };
  static constexpr double kStill = 1e-3;

  /// Looks into both, which must outlive the pass.
  OpenPass(const Evidence& evidence, const ClaimCells& cells);
  /// The same with spreads that were chosen before.
  OpenPass(const Evidence& evidence, const ClaimCells& cells,
           std::vector<std::uint8_t> spreads);

  /// Accuracies by cell, in (0,1).
  void weigh(std::span<const double> cell_accuracy);
  /// Weights by claim slot in (0,1]; an empty span: all 1. Looked into.
  void discount(std::span<const float> claim_weight) { weight_ = claim_weight; }
  /// For each attribute the spread under which its items are likeliest, over at
  /// most about 20,000 of its items, evenly taken: at first of all spreads,
  /// then of the last one chosen and its neighbours.
  void choose_spreads();

  /// The share of each value's weighted claims, out of all and half a claim
  /// more.
  void vote(std::vector<double>& p) const;
  /// p <- keep * p + (1 - keep) * new posterior, for the items that take part;
  /// `right`: the sum of p over the claims of each cell. On several threads
  /// where there are several.
  Move step(double keep, std::vector<double>& p, std::vector<Fixed>& right);
  /// `right` of posteriors that are known.
  void collect(const std::vector<double>& p, std::vector<Fixed>& right);

  /// The exponents x of an item's values, in `x`; gives back x(none).
  double exponents(std::uint32_t item, std::vector<double>& x) const;
  /// ln of the likelihood of all claims, each as often as it weighs: the sum
  /// over items of what choose_spreads() compares and of w ln(1 - A).
  [[nodiscard]] double log_likelihood(
      std::span<const double> cell_accuracy) const;
  /// What the claims' words say for a value, as summed in exponents().
  [[nodiscard]] Fixed word(std::uint32_t slot) const;
  [[nodiscard]] double weight(std::uint32_t slot) const {
    return weight_.empty() ? 1.0 : static_cast<double>(weight_[slot]);
  }
  /// By attribute: the index of its spread in kSpreads.
  [[nodiscard]] const std::vector<std::uint8_t>& spreads() const {
    return spread_;
  }
  /// The weighted claims of a value.
  [[nodiscard]] double weighted_count(std::uint32_t value) const;

  static constexpr std::array<double, 9> kSpreads = {0.03, 0.1, 0.3, 1,  3,
                                                     10,   30,  100, 2.0};
  static constexpr std::size_t kChoices = 8;  ///< the last one is a start
  static constexpr std::uint8_t kFirstSpread = 8;

 private:
  double judge(std::uint32_t item, double keep, std::vector<double>& p,
               std::vector<double>& x) const;
  void add_right(std::uint32_t item, const std::vector<double>& p,
                 std::vector<Fixed>& right) const;
  void add_up(std::vector<Fixed>& right);
  double plain_exponents(std::uint8_t spread, std::uint32_t item,
                         std::vector<double>& x) const;
  double exponents_with(std::uint8_t spread, std::uint32_t item,
                        std::vector<double>& x) const;
  [[nodiscard]] double log_evidence(std::uint8_t spread, std::uint32_t item,
                                    std::vector<double>& x) const;

  const Evidence& evidence_;
  const ClaimCells& cells_;
  std::span<const float> weight_;
  std::span<const std::uint32_t> cell_;    // by claim slot
  std::vector<Fixed> word_;                // by cell
  std::vector<std::vector<Fixed>> right_;  // by lane and cell
  std::vector<std::uint8_t> spread_;       // by attribute: index in kSpreads
  std::vector<LogGammaTable> errors_;      // by spread
  std::vector<double> log_spread_;         // by spread
  LogGammaTable crowd_;
};

}  // namespace crosscheck

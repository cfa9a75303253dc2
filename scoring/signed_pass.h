#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/backing.h"
#include "scoring/evidence.h"
#include "scoring/log_odds.h"
#include "scoring/signed_propagation.h"

namespace crosscheck {

/// One pass of `signed` over the items: reliabilities in, value scores and
/// source sums out. Shared by the scorer and by its accounts, so that an
/// account repeats the very numbers of the score.
///
/// Plain records need no terms: each claim is its own origin and the loop runs
/// over the arrays of Evidence alone. Origins or edges build Backing and
/// Rivals.
class SignedPass {
 public:
  /// Looks into `evidence`, which must outlive the pass.
  SignedPass(const Evidence& evidence, const SignedOptions& options);

  /// Sets what each source's word weighs, from its reliability in (0,1), and
  /// with it the exponent of each value.
  void weigh(std::span<const double> reliability);
  /// Scores every value by the exponents.
  void score_values(std::vector<double>& value_score) const;

  [[nodiscard]] bool has_terms() const { return !backing_.begin.empty(); }
  [[nodiscard]] const Backing& backing() const { return backing_; }
  [[nodiscard]] const Rivals& rivals() const { return rivals_; }

  /// The most reliable carrier of a term; of equals the first.
  [[nodiscard]] std::uint32_t best_carrier(std::uint32_t term) const;
  [[nodiscard]] Fixed word_for(std::uint32_t value, std::uint32_t source) const;
  /// What a term adds to its value: its weight times its carrier's word, which
  /// is never below the floor where the value's item is open.
  [[nodiscard]] Fixed term(std::uint32_t value, std::uint32_t term) const;
  /// What meeting in one value says for it; see coincidences().
  [[nodiscard]] double coincidence(std::uint32_t value) const {
    return coincidence_[value];
  }
  /// prior + coincidence + support of a value.
  [[nodiscard]] double exponent(std::uint32_t value) const {
    return exponent_[value];
  }
  /// ln(1 + sum over rivals) of a value outside an exclusive item.
  [[nodiscard]] double pressure(std::uint32_t value) const;
  /// For each rival of `value`: ln(weight) + exponent, or -infinity where a
  /// stronger value of its side is counted.
  [[nodiscard]] std::vector<double> rival_exponents(std::uint32_t value) const;

 private:
  [[nodiscard]] Fixed support(std::uint32_t value) const;
  void score_exclusive(std::uint32_t first, std::uint32_t last,
                       std::vector<double>& value_score) const;
  void score_open(std::uint32_t first, std::uint32_t last,
                  std::vector<double>& value_score) const;

  const Evidence& evidence_;
  double prior_;
  Fixed floor_;                      // of words in open items
  std::vector<std::uint8_t> open_;   // by value; empty: none is
  std::vector<double> coincidence_;  // by value
  Backing backing_;                  // empty for plain records
  Rivals rivals_;
  std::vector<Fixed> word_;       // by source
  std::vector<double> exponent_;  // by value
};

}  // namespace crosscheck

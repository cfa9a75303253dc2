#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/accuracy_model.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"
#include "scoring/voters.h"

namespace crosscheck {

struct CopyOptions {
  AccuracyOptions accuracy;
  double prior = 0.2;   ///< alpha: chance that a pair is dependent
  double copied = 0.8;  ///< c: part of a copier's values that it copies
  /// Items with more sources say nothing of copying: all pairs of them would
  /// have to be compared, and what so many say is no sign of any one.
  std::uint32_t most_sources = 1000;
};

/// The chance of copying between sources, from true and false values they share
/// and items on which they differ, kt, kf and kd of them. With accuracies A, B:
///
///     chance of          independent            A copies B
///     a true value       t = A B                c B + (1 - c) t
///     a false value      f = (1-A)(1-B) / n     c (1 - B) + (1 - c) f
///     different values   d = 1 - t - f          (1 - c) d
///
/// each to the power of its count; half the prior for each direction. Shared
/// errors tell most, since independent sources seldom meet in one.
///
/// The sources of a value are taken in turn, the next being that which depends
/// most on one already taken, and
///
///     I(s, v) = product of 1 - c P(s ~ r) over the sources r taken before s
///
/// where P counts both directions.
///
/// Ties: of equally believed values each counts as true in part; of equally
/// dependent sources the first in canonical order is taken.
/// Complexity: O(sum over items of (sources of the item)^2), once a call;
/// memory 12 bytes for each pair of sources with an item in common.
class Copying {
 public:
  Copying(const Evidence& evidence, const CopyOptions& options);

  /// Finds P for all pairs.
  void detect(const std::vector<double>& accuracy,
              const std::vector<double>& chance);

  /// The chance that one of two sources copies the other; 0 if never compared.
  [[nodiscard]] double dependence(std::uint32_t a, std::uint32_t b) const;

  /// I by claim slot.
  [[nodiscard]] std::vector<double> independence() const;

  [[nodiscard]] const Evidence& evidence() const { return evidence_; }

 private:
  struct Shared;
  void list_claims_by_source();
  void compare_with_later(std::uint32_t place, Shared& shared) const;
  void take_in_turn(std::span<const std::uint32_t> sources,
                    std::span<double> independent) const;

  const Evidence& evidence_;
  CopyOptions options_;
  Voters voters_;
  std::vector<std::uint32_t> item_of_;
  std::vector<std::uint32_t> place_;  // of a source in canonical order
  std::vector<std::vector<std::uint32_t>> items_;   // that a source votes on
  std::vector<std::vector<std::uint32_t>> values_;  // that a source gives
  std::vector<double> truth_;               // by value: part of it that is true
  std::vector<std::uint32_t> pairs_begin_;  // by place of the earlier source
  std::vector<std::uint32_t> later_;        // place of the later, ascending
  std::vector<double> dependence_;
};

/// By claim slot: I(s, v) ln(n A / (1 - A)).
[[nodiscard]] std::vector<double> independent_weights(
    Copying& copying, const CopyOptions& options,
    const std::vector<double>& accuracy, const std::vector<double>& chance);

/// The iteration of DEPEN and ACCUCOPY; `believed(accuracies found)` are those
/// that a round goes by.
template <typename Believed>
Scores score_without_copies(const Evidence& evidence,
                            const CopyOptions& options, Believed believed) {
  Copying copying(evidence, options);
  return learn_accuracies(
      evidence, options.accuracy,
      [&](const std::vector<double>& found, const std::vector<double>& chance) {
        const std::vector<double> weight =
            independent_weights(copying, options, believed(found), chance);
        return chances(evidence, sum_over_slots(evidence, weight),
                       options.accuracy.false_values);
      });
}

}  // namespace crosscheck

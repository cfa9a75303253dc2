#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/result.h"
#include "scoring/evidence.h"
#include "scoring/intervals.h"
#include "scoring/scores.h"

namespace crosscheck {

/// A way to turn evidence into scores. Implementations are stateless: the same
/// evidence gives the same bits.
class Scorer {
 public:
  virtual ~Scorer() = default;
  [[nodiscard]] virtual Scores score(const Evidence& evidence) const = 0;

  /// The account of one value: summands that add up to `account_total` of its
  /// score. `posterior` and `signed` give log-odds; the others give shares of
  /// their own sums.
  [[nodiscard]] virtual std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const = 0;

  /// The accounts of several values, for less than one call of `account` each.
  [[nodiscard]] virtual std::vector<std::vector<Contribution>> accounts(
      const Evidence& evidence, const Scores& scores,
      std::span<const std::uint32_t> values) const;

  [[nodiscard]] virtual bool accounts_are_log_odds() const { return false; }
  /// What an account adds up to, for a score in (0,1).
  [[nodiscard]] double account_total(double score) const;

  /// Intervals of 0.9 about the scores; empty where the method has none.
  /// Computed when asked, so that large runs need not keep them.
  [[nodiscard]] virtual Intervals intervals(const Evidence& evidence,
                                            const Scores& scores) const;

  /// Whether Evidence::source_prior has a say.
  [[nodiscard]] virtual bool uses_priors() const { return false; }
  /// Whether Evidence::like_texts has a say.
  [[nodiscard]] virtual bool uses_text_likeness() const { return false; }
};

/// A row of the table of scorers.
struct ScorerEntry {
  std::string_view name;     ///< "truth_finder"
  std::string_view summary;  ///< one line for --help
  std::unique_ptr<Scorer> (*make)();
};

/// Every scorer by its published name; the first is the default for records.
[[nodiscard]] std::span<const ScorerEntry> scorer_registry();

/// The scorer of that name with the paper's defaults, or invalid_option with
/// the nearest name as a hint.
[[nodiscard]] Result<std::unique_ptr<Scorer>> make_scorer(
    std::string_view name);

}  // namespace crosscheck

#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/result.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// A way to turn evidence into scores. Implementations are stateless: the same
/// evidence gives the same bits.
class Scorer {
 public:
  virtual ~Scorer() = default;
  [[nodiscard]] virtual Scores score(const Evidence& evidence) const = 0;

  /// The account of one value: summands that add up to `account_total`.
  /// `posterior` and `signed` give log-odds; the others give shares of their
  /// own sums.
  [[nodiscard]] virtual std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const = 0;

  /// The accounts of several values, for less than one call of `account` each.
  [[nodiscard]] virtual std::vector<std::vector<Contribution>> accounts(
      const Evidence& evidence, const Scores& scores,
      std::span<const std::uint32_t> values) const;
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

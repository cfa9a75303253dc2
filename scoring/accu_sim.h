#pragma once

#include "scoring/accuracy_model.h"
#include "scoring/sharing_scorer.h"

namespace crosscheck {

struct AccuSimOptions {
  AccuracyOptions accuracy;
  double influence = 0.5;  ///< rho: how far values speak for those like them
};

/// `accu` in which values that are nearly alike support one another.
///
///     x(v)  = sum of ln(n A(s) / (1 - A(s))) over S(v)
///     x*(v) = x(v) + rho * sum of like(u, v) x(u) over the item's other values
///     p(v)  = e^x*(v) / (sum of e^x* over the item's n + 1 possible values)
///     A(s)  = mean of p(v) over V(s)
///
/// like(u, v) is that of likeness.h: edges between text claims, distance
/// between numbers and times, words shared by lists of names, edits between
/// other texts. Without any this is `accu`.
///
/// Units:      scores and source scores are chances in [0,1].
/// Defaults:   rho 0.5; the rest as for `accu`.
/// Stops:      when no score changes by more than 1e-6, or after 100 rounds.
/// Account:    each source of the value by ln(n A / (1 - A)).
/// Complexity: O(rounds x (claims + pairs alike)).
/// Source:     Dong, Berti-Equille, Srivastava: Integrating Conflicting Data:
///             The Role of Source Dependence, VLDB 2009, section 4.3; named
///             ACCUSIM in Li et al., Truth Finding on the Deep Web, VLDB 2013.
/// Differs:    the bounds of A; texts that are less than nearly the same are
/// not
///             alike at all, nor are those whose digits differ.
class AccuSim final : public SharingScorer {
 public:
  AccuSim() = default;
  explicit AccuSim(const AccuSimOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;
  [[nodiscard]] bool uses_text_likeness() const override { return true; }

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  AccuSimOptions options_;
};

}  // namespace crosscheck

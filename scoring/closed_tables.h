#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/answer_sheet.h"
#include "scoring/closed_fit.h"
#include "scoring/evidence.h"
#include "scoring/log_odds.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {

/// Learns the classes and tables of a ClosedFit from counts: class, G, d and M
/// of closed_fit.h.
class ClosedTables {
 public:
  /// `stride`: of the ClosedFit. Keeps a view of the priors (by place, or
  /// empty).
  ClosedTables(const AnswerSheet& sheet, std::uint32_t source_count,
               std::uint32_t stride, std::span<const SourcePrior> priors);

  /// `answers`: sums of p as ClosedFit::seen is laid out; `classes`: by t.
  /// Sets log_class, seen and all of `fit`, which has its sizes.
  /// Complexity: O(sources x labels^2).
  void learn(const std::vector<Fixed>& answers,
             const std::vector<Fixed>& classes, ClosedFit& fit);

 private:
  [[nodiscard]] Fixed in_table(std::uint32_t label, std::uint32_t t) const;
  double fill_common();
  void name_row(std::uint32_t t, double share);
  [[nodiscard]] std::vector<double> shifts(const std::vector<Fixed>& count,
                                           const std::vector<Fixed>& totals,
                                           double share) const;
  [[nodiscard]] AccuracyPrior prior_of(std::uint32_t source,
                                       const AccuracyPrior& common) const;
  void fill_rows(std::uint32_t source, double shift,
                 const std::vector<Fixed>& count,
                 const std::vector<Fixed>& totals, ClosedFit& fit) const;

  std::span<const SourcePrior> priors_;
  std::uint32_t sources_, labels_, stride_;
  double questions_;
  std::vector<std::uint32_t> answers_;  // by source
  std::vector<Fixed> table_;            // of all sources, by label and t
  std::vector<double> common_;          // G, by label and t, without a stride
};

}  // namespace crosscheck

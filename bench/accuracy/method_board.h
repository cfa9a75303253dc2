#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "bench/harness.h"

namespace crosscheck {

/// Results of the cases `accuracy/SET/METHOD` by set and method.
class MethodBoard {
 public:
  /// Looks into the results, which must outlive the board. Cases of other
  /// names are passed over.
  explicit MethodBoard(const std::vector<CaseResult>& results);

  [[nodiscard]] const std::vector<std::string>& sets() const { return sets_; }
  [[nodiscard]] const std::vector<std::string>& methods() const {
    return methods_;
  }
  /// Null where the case was not run.
  [[nodiscard]] const CaseResult* at(std::size_t set,
                                     std::size_t method) const {
    return cells_[set * methods_.size() + method];
  }
  [[nodiscard]] std::optional<double> figure(std::size_t set,
                                             std::size_t method,
                                             std::string_view name) const;
  /// By what a method is judged on a set: accuracy (of numbers: the share
  /// within their tolerance), F1 of sets and names, the mean of both where a
  /// set has both.
  [[nodiscard]] std::optional<double> main_figure(std::size_t set,
                                                  std::size_t method) const;
  [[nodiscard]] bool is_numeric(std::size_t set) const;

  /// Rank of a method on a set, from 1: by the main figure, and on numeric sets
  /// the mean of that and the rank by MAE. Equal figures share the mean of
  /// their places; a method without an answer has the last of all.
  [[nodiscard]] double rank(std::size_t set, std::size_t method) const;
  /// Over the sets.
  [[nodiscard]] double mean_rank(std::size_t method) const;
  /// Methods by mean rank, the best first; of equal ones in their order.
  [[nodiscard]] std::vector<std::size_t> by_rank() const;

 private:
  std::vector<std::string> sets_, methods_;
  std::vector<const CaseResult*> cells_;  // by set, then method
};

}  // namespace crosscheck

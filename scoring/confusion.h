#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/label_space.h"

namespace crosscheck {

/// Chances of all labels of every item, and the error matrices of every source:
/// the two halves of Dawid-Skene.
///
/// Chances of item i are label_chance[label_begin[i] + t]. A source has one
/// square matrix for each closed set that it speaks of, and one accuracy for
/// all open items.
class Confusion {
 public:
  Confusion(const Evidence& evidence, double smoothing);

  /// Chances that fall on claimed values alone.
  void start_from(const std::vector<double>& value_chance);
  /// Matrices, accuracies and how common labels are, from the chances.
  void learn();
  void find_chances();

  /// By value: the chance of its label.
  [[nodiscard]] std::vector<double> value_chances() const;

 private:
  void learn_priors();
  void count_claims();

  const Evidence& evidence_;
  double smoothing_;
  LabelSpace space_;
  SourceSets sets_;  // of one matrix each
  LabelPriors priors_;
  std::vector<std::uint32_t> label_begin_;  // items + 1
  std::vector<double> label_chance_;
  std::vector<std::uint32_t> matrix_begin_;  // by matrix, and the end
  std::vector<double> cells_;                // counts, then logs of chances
  std::vector<double> accuracy_;             // by source, on open items
};

}  // namespace crosscheck

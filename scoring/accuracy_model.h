#pragma once

#include <vector>

#include "scoring/accounts.h"
#include "scoring/claim_sums.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"
#include "scoring/stopping.h"

namespace crosscheck {

// What Dong's methods share: a source gives the one true value of an item with
// a chance, its accuracy, and else one of n false values, all alike.

struct AccuracyOptions {
  double initial_accuracy = 0.8;
  double false_values = 100;  ///< n: false values that an item could take
  /// Accuracies are held within these bounds, so that weights stay finite.
  double least_accuracy = 0.01;
  double most_accuracy = 0.99;
  StoppingRule stopping{100, 1e-6};
};

/// By source: ln(n A / (1 - A)), what its word adds to a value's log-odds.
[[nodiscard]] std::vector<double> accuracy_weights(
    const std::vector<double>& accuracy, double false_values);

/// By value: e^x over the sum of e^x of its item's values and of one e^0 for
/// each of the n + 1 values that nobody claims.
[[nodiscard]] std::vector<double> chances(const Evidence& evidence,
                                          const std::vector<double>& support,
                                          double false_values);

/// The same where one of the claimed values is true.
[[nodiscard]] std::vector<double> chances_among_claimed(
    const Evidence& evidence, const std::vector<double>& support);

/// Each source's mean chance of its values, held within the bounds.
[[nodiscard]] std::vector<double> accuracies(const Evidence& evidence,
                                             const Scores& scores,
                                             const AccuracyOptions& options);

/// The iteration: `find_chances(accuracies, chances before)` gives the chances
/// of all values. The chances before the first round are shares of claims.
template <typename FindChances>
Scores learn_accuracies(const Evidence& evidence,
                        const AccuracyOptions& options,
                        FindChances find_chances) {
  Scores scores;
  scores.value = claim_shares(evidence);
  scores.source.assign(evidence.source_count, options.initial_accuracy);
  iterate(options.stopping, scores, [&] {
    scores.value = find_chances(scores.source, scores.value);
    scores.source = accuracies(evidence, scores, options);
  });
  return scores;
}

}  // namespace crosscheck

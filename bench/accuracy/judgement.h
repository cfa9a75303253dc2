#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "bench/accuracy/answers.h"
#include "bench/figures.h"
#include "scoring/attributes.h"
#include "scoring/evaluation.h"

namespace crosscheck {

/// What is known to be true of a set, and how its attributes are compared.
struct GoldTable {
  std::map<AnswerKey, std::set<std::string>> truths;
  std::map<std::string, AttributeSpec> attributes;  ///< others: categorical
};

[[nodiscard]] GoldTable gold_table(const std::vector<Truth>& truths,
                                   const std::vector<AttributeSpec>& specs);

/// How good answers are. The answer to an item is its row of the highest score,
/// of equal ones the first. An item without a row is wrong; rows of items whose
/// truth is not known do not count. Of several true values of an item the
/// nearest counts. By kind:
///
///     categorical  the answer is a true value
///     time         or lies within the tolerance in minutes (YYYY-MM-DDThh:mm)
///     numeric      within the tolerance, absolute or a share of the truth
///     set          values of score >= 0.5 (of none: the answer) against all
///                  true values; precision, recall and F1 over values
///     names        the people of the answer against those of all true values
///
/// Figures: gold_items, answered, tied (items whose best score several rows
/// have); accuracy where there are items of the first three kinds; mae and rmse
/// over numbers that were answered with a number, within_1pct of all numbers
/// and other items of the first three kinds; precision, recall, f1, exact_sets
/// for the last two. Where the best scores are more than two different numbers:
/// brier, log_loss (of "the answer is right", scores held 1e-6 off 0 and 1) and
/// ece, the expected calibration error in ten bins of equal width.
/// Complexity: O(rows log rows).
[[nodiscard]] Figures judge(const GoldTable& gold, const Answers& answers);

/// Minutes from the first day of year 0 for "2011-12-08T13:55"; NaN for
/// anything else.
[[nodiscard]] double minutes_in(const std::string& text);

}  // namespace crosscheck

#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares two counts of one thing in one event.
///
/// Agrees when      the figures are equal, or each lies within the other's
///                  tolerance ("10 killed", "ten people were killed").
/// Compatible when  they meet only through an open bound ("at least three",
///                  "10") or a loose word or wide range ("dozens", "40").
/// Updates when     the later document has the higher figure of a count that
///                  grows with time (killed, injured, missing, arrested) and
///                  the two documents are of different days.
/// Conflicts when   the intervals do not meet ("50 injured", "80 injured").
/// Silent when      modality differs, or either is a plan; a count that grows
/// is
///                  of one person, or more than 3.5 times the other, and no
///                  date tells which is the later; a word as loose as "dozens"
///                  would be contradicted.
[[nodiscard]] Verdict compare_counts(const Statement& a, const Statement& b);

/// Compares two measures of one property: sums, magnitudes, distances, ages.
///
/// Agrees when      the intervals meet and the units are the same; tolerance
///                  is half a unit of the last digit that counts.
/// Conflicts when   they do not meet ("$5,120", "$5,210").
/// Silent when      units differ; ages of one person can both be right: more
///                  than a week lies between the documents and enough years, or
///                  one has no date and they differ by three or less.
[[nodiscard]] Verdict compare_measures(const Statement& a, const Statement& b);

/// The name under which edges of a slot are accounted for: "age", "distance";
/// `rule` for a slot that has none of its own.
[[nodiscard]] std::string_view measure_name(std::string_view slot,
                                            std::string_view rule);

}  // namespace crosscheck

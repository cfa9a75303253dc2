#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "scoring/answer_sheet.h"
#include "scoring/closed_fit.h"

namespace crosscheck {

inline constexpr std::size_t kMostClosedLabels = 256;  // labels are bytes

/// P(v | t, s) without the source's own question is the first over the second,
/// once the first is within bounds.
inline double bounded_seen(double seen, double all) {
  constexpr double kLeastChance = 1e-3;
  return std::min(std::max(seen, kLeastChance * all), all);
}

/// Support of every label of question `q`, ClosedFit::support, from what is
/// believed of it and from the tables of its sources (closed_fit.h).
/// Complexity: O(answers of the question x labels).
void judge_closed(const AnswerSheet& sheet, std::uint32_t q, ClosedFit& fit);

}  // namespace crosscheck

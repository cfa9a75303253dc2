#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/report/run_view.h"
#include "scoring/intervals.h"
#include "scoring/scores.h"

namespace crosscheck {

/// One summand of a score in words. Texts are as in the input: not yet safe to
/// print.
struct WhyRow {
  Contribution part;   ///< kind, amount, source and index as the method says
  std::string what;    ///< "north says so", "conflicts with B4"
  std::string reason;  ///< of the rule that joined two claims; may be empty
  bool own = false;    ///< of a source or origin: it says this very value
};

/// The account of one claim's value.
struct WhyReport {
  std::uint32_t value = 0;  ///< index into Evidence
  std::vector<WhyRow> rows;
  double sum = 0;         ///< of the rows
  double total = 0;       ///< what they must add up to
  bool log_odds = false;  ///< whether `total` is the log-odds of the score
  std::optional<Interval> interval;
  std::vector<ClaimId> claims;        ///< that give the value, ascending
  std::vector<std::uint32_t> rivals;  ///< other values of its item, by rank
};

/// Complexity: that of the method's account and intervals; O(claims).
[[nodiscard]] WhyReport explain(const RunView& view, ClaimId claim);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/report/findings.h"
#include "engine/report/text_page.h"

namespace crosscheck {

// Pieces of the text report, made from a result. All of them are safe to print.

/// "5 articles, 5 outlets (4 independent origins), 74 claims, 3 conflicts",
/// and how they were scored.
void write_head(const Findings& found, TextPage& page);

/// The quotes of a claim with what stands around them, the words that carry the
/// value marked; quotes that stand near each other in one text. `neighbours`: 0
/// for the sentence alone, 1 for all that the result has.
[[nodiscard]] std::vector<std::string> marked_quotes(const FoundClaim& claim,
                                                     int neighbours);

/// "path:line:column" of a claim; a record has no column.
[[nodiscard]] std::string place_text(const Findings& found,
                                     const FoundClaim& claim);

/// Outlet, date, place and, where there is one, the speaker of a claim.
[[nodiscard]] std::string who_says(const Findings& found,
                                   const FoundClaim& claim);

/// The account of a claim as signed amounts with two digits, which add up to
/// the last figure as they stand; at most `most` of them by themselves.
/// `log_odds`: the sum is the log-odds of the score. "" where there is none.
[[nodiscard]] std::string account_text(const FoundClaim& claim, bool log_odds,
                                       std::size_t most);

/// The disputes of a result with their sides, quotes and reasons.
void write_contradictions(const Findings& found, TextPage& page);

/// Pairs of claims that differ by rules that may not contradict; nothing where
/// the result has none.
void write_differences(const Findings& found, TextPage& page);

/// The values by rank, each with the first quote that it has.
void write_ranking(const Findings& found, TextPage& page);

}  // namespace crosscheck

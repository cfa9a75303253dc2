#pragma once

#include "engine/report/findings.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// Ranked values of a result as CSV: the bytes of CsvWriter for the run that
/// the result was made of. A score in a result has six decimals: where a mean
/// that nobody claims (Findings::numbers) is apart from a value by less, it
/// may stand before it and not behind it.
/// Complexity: O(claims log claims + bytes written).
[[nodiscard]] Status write_found_csv(const Findings& findings,
                                     const ReportOptions& options,
                                     ByteSink& sink);

/// Ranked values of a result as JSON lines: the bytes of JsonlWriter, as above.
[[nodiscard]] Status write_found_jsonl(const Findings& findings,
                                       ByteSink& sink);

}  // namespace crosscheck

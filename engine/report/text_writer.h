#pragma once

#include "engine/report/writer.h"

namespace crosscheck {

/// A report to read in a terminal, in one of three views (ReportOptions::view).
///
/// ranking: each value with rank, score, origins and outlets, item and slot
/// and, from articles, a quote with its place. contradictions: each dispute
/// with its sides (best first), their quotes in context, and the reason of
/// the rule. methods: a table of Run::methods. Evidence stands between ‹ and ›.
/// Nothing from the input reaches the terminal as a control character
/// (terminal_text.h). Complexity: O(bytes written + claims).
class TextWriter : public Writer {
 public:
  Status write(const Run& run, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck

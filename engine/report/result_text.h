#pragma once

#include <string_view>

#include "engine/report/findings.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// Writes a result as `text`, `jsonl` or `csv`: the bytes that the writer of
/// that name writes for the run that the result was made of. Of ReportOptions
/// the view is `ranking` or `contradictions`.
[[nodiscard]] Status write_result_text(const Findings& found,
                                       std::string_view format,
                                       const ReportOptions& options,
                                       ByteSink& sink);

}  // namespace crosscheck

#pragma once

#include "engine/report/json_output.h"
#include "engine/report/run_view.h"
#include "engine/report/writer.h"

namespace crosscheck {

// The arrays of the JSON result, one function each (docs/DATA_FORMATS.md).

void write_documents(const RunView& view, JsonOutput& json);
void write_sources(const RunView& view, const Intervals& intervals,
                   JsonOutput& json);
void write_claims(const RunView& view, const Intervals& intervals,
                  const ReportOptions& options, JsonOutput& json);
void write_numbers(const RunView& view, JsonOutput& json);
void write_edges(const RunView& view, JsonOutput& json);
void write_disputes(const RunView& view, JsonOutput& json);
void write_copies(const RunView& view, JsonOutput& json);
void write_diagnostics(const RunView& view, JsonOutput& json);

/// What is in crosscheck.sources/1 beside the head.
void write_source_report(const RunView& view, std::size_t show,
                         JsonOutput& json);
/// What is in crosscheck.why/1 beside the head.
void write_why_report(const RunView& view, const ReportOptions& options,
                      JsonOutput& json);

}  // namespace crosscheck

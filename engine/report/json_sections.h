#pragma once

#include "engine/report/json_output.h"
#include "engine/report/run_view.h"
#include "engine/report/source_report.h"
#include "engine/report/writer.h"

namespace crosscheck {

// The arrays of the JSON result, one function each (docs/DATA_FORMATS.md).

void write_documents(const RunView& view, JsonOutput& json);
void write_sources(const RunView& view, const SourceReport& report,
                   JsonOutput& json);
void write_claims(const RunView& view, const Intervals& intervals,
                  const ReportOptions& options, JsonOutput& json);
/// The array `evidence` of a claim; empty where `detail` is null.
void write_evidence(const RunView& view, const ClaimDetail* detail,
                    JsonOutput& json);
void write_origins(const RunView& view, JsonOutput& json);
void write_numbers(const RunView& view, JsonOutput& json);
void write_edges(const RunView& view, JsonOutput& json);
void write_disputes(const RunView& view, JsonOutput& json);
void write_copies(const RunView& view, JsonOutput& json);
void write_dependences(const RunView& view, const SourceReport& report,
                       JsonOutput& json);
void write_diagnostics(const RunView& view, JsonOutput& json);
/// What a person decided, and whether the run has that dispute.
void write_decisions(const RunView& view, const ReportOptions& options,
                     JsonOutput& json);
void write_decision(const FoundDecision& decision, JsonOutput& json);

/// What is in crosscheck.sources/1 beside the head.
void write_source_report(const RunView& view, std::size_t show,
                         JsonOutput& json);
/// What is in crosscheck.why/1 beside the head.
void write_why_report(const RunView& view, const ReportOptions& options,
                      JsonOutput& json);

}  // namespace crosscheck

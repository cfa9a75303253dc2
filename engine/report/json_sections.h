#pragma once

#include "engine/report/json_output.h"
#include "engine/report/run_view.h"
#include "engine/report/writer.h"

namespace crosscheck {

// The arrays of the JSON result, one function each (docs/DATA_FORMATS.md).

void write_documents(const RunView& view, JsonOutput& json);
void write_sources(const RunView& view, JsonOutput& json);
void write_claims(const RunView& view, const ReportOptions& options,
                  JsonOutput& json);
void write_numbers(const RunView& view, JsonOutput& json);
void write_edges(const RunView& view, JsonOutput& json);
void write_disputes(const RunView& view, JsonOutput& json);
void write_copies(const RunView& view, JsonOutput& json);
void write_diagnostics(const RunView& view, JsonOutput& json);

}  // namespace crosscheck

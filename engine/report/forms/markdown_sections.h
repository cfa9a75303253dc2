#pragma once

#include "engine/report/findings.h"
#include "engine/report/report_buffer.h"

namespace crosscheck {

/// The sections of the Markdown form, each with its heading; nothing where
/// there is nothing to tell.
void write_markdown_disputes(const Findings& findings, ReportBuffer& buffer);
void write_markdown_ranking(const Findings& findings, std::size_t top,
                            ReportBuffer& buffer);
void write_markdown_sources(const Findings& findings, ReportBuffer& buffer);
void write_markdown_copies(const Findings& findings, ReportBuffer& buffer);
void write_markdown_notices(const Findings& findings, ReportBuffer& buffer);

}  // namespace crosscheck

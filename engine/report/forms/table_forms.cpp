#include "engine/report/forms/table_forms.h"

#include "engine/report/csv_writer.h"
#include "engine/report/forms/ranked_findings.h"
#include "engine/report/jsonl_writer.h"
#include "engine/report/report_buffer.h"

namespace crosscheck {
namespace {

/// The first place of evidence of each of the claims; nothing of records.
void append_found_quotes(std::string& out, const Findings& findings,
                         std::span<const std::uint32_t> claims) {
  bool first = true;
  for (std::uint32_t place : claims) {
    const FoundClaim& claim = findings.claims[place];
    if (claim.evidence.empty()) continue;
    const FoundQuote& quote = claim.evidence.front();
    out += first ? R"(,"quotes":[)" : ",";
    first = false;
    append_jsonl_quote(out, {findings.sources[claim.source].name,
                             findings.documents[quote.document].path,
                             quote.exact, quote.line, quote.column});
  }
  if (!first) out += ']';
}

}  // namespace

Status write_found_csv(const Findings& findings, const ReportOptions& options,
                       ByteSink& sink) {
  ReportBuffer buffer(sink);
  buffer.text() += kCsvHeader;
  const FoundRanking ranking(findings);
  for (const FoundRanking::Row& row : ranking.rows()) {
    append_csv_row(buffer.text(), row.row, options.raw_csv);
    if (!buffer.flow()) break;
  }
  return buffer.finish();
}

Status write_found_jsonl(const Findings& findings, ByteSink& sink) {
  ReportBuffer buffer(sink);
  const FoundRanking ranking(findings);
  for (const FoundRanking::Row& row : ranking.rows()) {
    append_jsonl_row(buffer.text(), row.row, row.claims);
    append_found_quotes(buffer.text(), findings, ranking.claims_of(row));
    buffer.text() += "}\n";
    if (!buffer.flow()) break;
  }
  return buffer.finish();
}

}  // namespace crosscheck

#include "engine/report/result_text.h"

#include <fmt/format.h>

#include "engine/report/csv_writer.h"
#include "engine/report/found_rows.h"
#include "engine/report/found_text.h"
#include "engine/report/jsonl_writer.h"
#include "engine/report/report_buffer.h"

namespace crosscheck {
namespace {

void write_text(const Findings& found, const ReportOptions& options,
                ReportBuffer& buffer) {
  TextPage page(options, buffer);
  write_head(found, page);
  if (options.view == ReportOptions::View::contradictions) {
    write_contradictions(found, page);
    write_differences(found, page);
  } else {
    write_ranking(found, page);
  }
}

void write_csv(const Findings& found, const ReportOptions& options,
               ReportBuffer& buffer) {
  buffer.text() += kCsvHead;
  const FoundRows rows(found);
  for (const RankedRow& row : rows.rows()) {
    append_csv_row(buffer.text(), row, options.raw_csv);
    if (!buffer.flow()) return;
  }
}

void append_found_quotes(const Findings& found,
                         std::span<const std::uint32_t> claims,
                         std::string& out) {
  bool first = true;
  for (const std::uint32_t index : claims) {
    const FoundClaim& claim = found.claim(index);
    if (claim.evidence.empty()) continue;
    out += first ? R"(,"quotes":[)" : ",";
    first = false;
    const FoundQuote& quote = claim.evidence.front();
    append_jsonl_quote(out, {found.sources[claim.source].name,
                             found.documents[quote.document].path, quote.line,
                             quote.column, quote.exact});
  }
  if (!first) out += ']';
}

void write_jsonl(const Findings& found, ReportBuffer& buffer) {
  const FoundRows rows(found);
  for (const RankedRow& row : rows.rows()) {
    const auto claims = rows.claims(row);
    append_jsonl_row(buffer.text(), row,
                     static_cast<std::uint32_t>(claims.size()));
    append_found_quotes(found, claims, buffer.text());
    buffer.text() += "}\n";
    if (!buffer.flow()) return;
  }
}

}  // namespace

Status write_result_text(const Findings& found, std::string_view format,
                         const ReportOptions& options, ByteSink& sink) {
  ReportBuffer buffer(sink);
  if (format == "text") {
    write_text(found, options, buffer);
  } else if (format == "csv") {
    write_csv(found, options, buffer);
  } else if (format == "jsonl") {
    write_jsonl(found, buffer);
  } else {
    return Error{ErrorCode::unsupported,
                 fmt::format("no stored result is shown as {}", format),
                 "--format"};
  }
  return buffer.finish();
}

}  // namespace crosscheck

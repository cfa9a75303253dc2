#include "engine/report/jsonl_writer.h"

#include "engine/report/json_text.h"
#include "engine/report/number_text.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/report_buffer.h"
#include "engine/report/run_view.h"

namespace crosscheck {

void append_jsonl_row(std::string& out, const RankedRow& row,
                      std::uint32_t claims) {
  out += R"({"schema":"crosscheck.claim/1","object":)";
  append_json_string(out, row.object);
  out += R"(,"attribute":)";
  append_json_string(out, row.attribute);
  out += R"(,"value":)";
  append_json_string(out, row.value);
  out += R"(,"score":)";
  append_score(out, row.score);
  out += R"(,"rank":)";
  append_integer(out, row.rank);
  out += R"(,"origins":)";
  append_integer(out, row.origins);
  out += R"(,"outlets":)";
  append_integer(out, row.outlets);
  out += row.tied ? R"(,"tied":true,"claims":)" : R"(,"tied":false,"claims":)";
  append_integer(out, claims);
  if (row.number == nullptr) return;
  out += R"(,"truth_low":)";
  append_number(out, row.number->low);
  out += R"(,"truth_high":)";
  append_number(out, row.number->high);
  out += row.estimate ? R"(,"estimate":true)" : R"(,"estimate":false)";
}

void append_jsonl_quote(std::string& out, const JsonlQuote& quote) {
  out += R"({"source":)";
  append_json_string(out, quote.source);
  out += R"(,"path":)";
  append_json_string(out, quote.path);
  out += R"(,"line":)";
  append_integer(out, quote.line);
  out += R"(,"column":)";
  append_integer(out, quote.column);
  out += R"(,"exact":)";
  append_json_string(out, quote.exact);
  out += '}';
}

namespace {

void append_quote(std::string& out, const RunView& view, ClaimId claim,
                  const Span& span) {
  const Quote quote = view.quote(span);
  append_jsonl_quote(
      out, {view.source_name(view.claims().source[claim.index()]),
            view.document(quote.document).path, quote.exact, quote.place.line,
            quote.place.column});
}

/// The quotes of the claims from text among `claims`; nothing for records.
void append_quotes(std::string& out, const RunView& view,
                   std::span<const ClaimId> claims) {
  bool first = true;
  for (ClaimId claim : claims) {
    const ClaimDetail* detail = view.claims().detail(claim);
    if (detail == nullptr || detail->evidence.empty()) continue;
    out += first ? R"(,"quotes":[)" : ",";
    first = false;
    append_quote(out, view, claim, detail->evidence.front());
  }
  if (!first) out += ']';
}

}  // namespace

Status JsonlWriter::write(const Run& run, const ReportOptions& /*options*/,
                          ByteSink& sink) const {
  const RunView view(run);
  const bool quotes = !run.corpus.claims.details.empty();
  const RunView::ClaimsByValue by_value = view.claims_by_value(quotes);
  ReportBuffer buffer(sink);
  append_rows(run, buffer, [&](std::string& out, const RankedRow& row) {
    append_jsonl_row(out, row, by_value.count(row.value_index));
    if (quotes) append_quotes(out, view, by_value.of(row.value_index));
    out += "}\n";
  });
  return buffer.finish();
}

}  // namespace crosscheck

#include "engine/report/result_text.h"

#include <fmt/format.h>

#include "engine/report/forms/table_forms.h"
#include "engine/report/found_text.h"
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

}  // namespace

Status write_result_text(const Findings& found, std::string_view format,
                         const ReportOptions& options, ByteSink& sink) {
  if (format == "csv") return write_found_csv(found, options, sink);
  if (format == "jsonl") return write_found_jsonl(found, sink);
  if (format != "text") {
    return Error{ErrorCode::unsupported,
                 fmt::format("no stored result is shown as {}", format),
                 "--format"};
  }
  ReportBuffer buffer(sink);
  write_text(found, options, buffer);
  return buffer.finish();
}

}  // namespace crosscheck

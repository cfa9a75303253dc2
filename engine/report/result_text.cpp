#include "engine/report/result_text.h"

#include <fmt/format.h>

#include "engine/report/forms/table_forms.h"

namespace crosscheck {

Status write_result_text(const Findings& found, std::string_view format,
                         const ReportOptions& options, ByteSink& sink) {
  if (format == "csv") return write_found_csv(found, options, sink);
  if (format == "jsonl") return write_found_jsonl(found, sink);
  return Error{ErrorCode::unsupported,
               fmt::format("a stored result is not shown as {} yet", format),
               "--format"};
}

}  // namespace crosscheck

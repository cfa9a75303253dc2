#include "engine/cli/report_writing.h"

#include <ostream>
#include <utility>

#include "engine/cli/report_formats.h"
#include "engine/cli/report_output.h"
#include "engine/report/result_text.h"
#include "engine/report/stored_result.h"

namespace crosscheck {
namespace {

/// The options for one of several outputs: only what is written to `out` has
/// its width and may have its colours.
ReportOptions options_for(const Output& output, const Arguments& a,
                          const ReportOptions& options) {
  ReportOptions own = options;
  if (output.path.empty()) return own;
  own.colour = a.colour == When::always;
  if (a.width == 0) own.width = ReportOptions().width;
  return own;
}

Status write_one(const StoredResult& result, const Output& output,
                 const ReportOptions& options, ByteSink& sink) {
  if (output.format == "json") return sink.write(result.json);
  if (const FormEntry* form = form_of(output.format)) {
    return form->make()->write(result, options, sink);
  }
  return write_result_text(result.findings, output.format, options, sink);
}

}  // namespace

bool is_made_of_result(const Output& output, const Arguments& /*a*/) {
  return form_of(output.format) != nullptr;
}

Result<bool> write_run(const Run& run, const Arguments& a,
                       const ReportOptions& options, std::ostream& out,
                       std::ostream& /*err*/) {
  std::optional<StoredResult> result;
  for (const Output& output : a.outputs) {
    const ReportOptions own = options_for(output, a, options);
    Status status = std::monostate{};
    if (is_made_of_result(output, a)) {
      if (!result.has_value()) {
        Result<StoredResult> made = result_of(run, options);
        if (!made.ok()) return made.error();
        result = std::move(made).value();
      }
      status = write_output(output, a.threads, out, [&](ByteSink& sink) {
        return write_one(*result, output, own, sink);
      });
    } else {
      Result<std::unique_ptr<Writer>> writer = make_writer(output.format);
      if (!writer.ok()) return writer.error();
      status = write_output(output, a.threads, out, [&](ByteSink& sink) {
        return writer.value()->write(run, own, sink);
      });
    }
    if (!status.ok()) return status.error();
  }
  return a.fail_on != FailOn::nothing && !run.disputes.empty();
}

Result<bool> write_stored(const StoredResult& result, const Arguments& a,
                          const ReportOptions& options, std::ostream& out,
                          std::ostream& /*err*/) {
  for (const Output& output : a.outputs) {
    const ReportOptions own = options_for(output, a, options);
    const Status status = write_output(
        output, a.threads, out,
        [&](ByteSink& sink) { return write_one(result, output, own, sink); });
    if (!status.ok()) return status.error();
  }
  return a.fail_on != FailOn::nothing && !result.findings.disputes.empty();
}

}  // namespace crosscheck

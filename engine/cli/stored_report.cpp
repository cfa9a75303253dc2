#include "engine/cli/stored_report.h"

#include <fmt/format.h>

#include <ostream>

#include "engine/cli/command_text.h"
#include "engine/cli/exit_codes.h"
#include "engine/cli/messages.h"
#include "engine/cli/report_formats.h"
#include "engine/cli/report_output.h"
#include "engine/report/output_file.h"
#include "engine/report/result_text.h"

namespace crosscheck {
namespace {

int failed(const Error& error, std::ostream& err) {
  print_error(error, err);
  return kExitUsage;
}

/// Options that would ask for another result than the one that is stored.
Status check_options(const StoredResult& result, const Arguments& a) {
  for (const auto& [name, value] : result_options(a)) {
    if (name == "verbose") continue;
    const std::string& command = result.findings.command;
    return Error{
        ErrorCode::invalid_option,
        fmt::format("needs the inputs, and {} is a stored result; leave it "
                    "out, or run '{}' with it",
                    a.inputs.front(),
                    command.empty() ? "crosscheck score INPUT..." : command),
        "--" + name};
  }
  return std::monostate{};
}

Status write(const StoredResult& result, const Arguments& a,
             const ReportOptions& options, ByteSink& sink) {
  if (const FormEntry* form = form_of(a.format)) {
    return form->make()->write(result, options, sink);
  }
  if (a.format == "json") return sink.write(result.json);
  return write_result_text(result.findings, a.format, options, sink);
}

}  // namespace

int report_stored(const StoredResult& result, const Arguments& a,
                  const ReportOptions& options, std::ostream& out,
                  std::ostream& err) {
  Status status = check_options(result, a);
  if (status.ok() && !a.output.empty()) {
    status = check_not_an_input(a.output, a.inputs);
    if (status.ok()) status = check_writable(a.output);
  }
  if (status.ok()) {
    status = write_output(a, out, [&](ByteSink& sink) {
      return write(result, a, options, sink);
    });
  }
  if (!status.ok()) return failed(status.error(), err);
  const bool conflict = !result.findings.disputes.empty();
  return a.fail_on_conflict && conflict ? kExitFindings : kExitDone;
}

}  // namespace crosscheck

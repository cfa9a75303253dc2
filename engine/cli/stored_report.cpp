#include "engine/cli/stored_report.h"

#include <fmt/format.h>

#include <ostream>

#include "engine/cli/exit_codes.h"
#include "engine/cli/messages.h"
#include "engine/cli/report_writing.h"

namespace crosscheck {
namespace {

int failed(const Error& error, std::ostream& err) {
  print_error(error, err);
  return kExitUsage;
}

/// Options that would ask for another result than the one that is stored.
Status check_options(const StoredResult& result, const Arguments& a) {
  for (const auto& [name, value] : a.result_options) {
    if (name == "verbose" || name == "decisions") continue;
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

}  // namespace

int report_stored(const StoredResult& result, const Arguments& a,
                  const ReportOptions& options, std::ostream& out,
                  std::ostream& err) {
  const Status status = check_options(result, a);
  if (!status.ok()) return failed(status.error(), err);
  const Result<bool> disputed = write_stored(result, a, options, out, err);
  if (!disputed.ok()) return failed(disputed.error(), err);
  return disputed.value() ? kExitFindings : kExitDone;
}

}  // namespace crosscheck

#include "engine/cli/diff_command.h"

#include <optional>
#include <ostream>
#include <utility>

#include "engine/cli/arguments.h"
#include "engine/cli/exit_codes.h"
#include "engine/cli/messages.h"
#include "engine/cli/report_output.h"
#include "engine/cli/terminal.h"
#include "engine/report/diff_forms.h"
#include "engine/report/stored_result.h"

namespace crosscheck {
namespace {

int usage(const Error& error, std::ostream& err) {
  print_error(error, err);
  return kExitUsage;
}

Result<Findings> result_at(const std::string& path) {
  Result<std::optional<StoredResult>> stored = read_stored_result(path);
  if (!stored.ok()) return stored.error();
  if (!stored.value().has_value()) {
    return Error{ErrorCode::malformed,
                 "is no JSON result that can be read; make one with: "
                 "crosscheck score INPUT... -o result.json",
                 path};
  }
  return std::move(stored.value()->findings);
}

ReportOptions text_options(const Arguments& a, const std::ostream& out) {
  const bool to_file = !a.outputs.front().path.empty();
  ReportOptions options;
  options.top = a.top;
  options.colour =
      to_file ? a.colour == When::always : use_colour(a.colour, out);
  if (a.width > 0) {
    options.width = a.width;
  } else if (!to_file) {
    options.width = text_width(out);
  }
  return options;
}

Status write(const ComparedResults& compared, const Arguments& a,
             std::ostream& out) {
  const Output& output = a.outputs.front();
  return write_output(output, 1, out, [&](ByteSink& sink) {
    if (output.format == "json") return write_diff_json(compared, sink);
    return write_diff_text(compared, text_options(a, out), sink);
  });
}

}  // namespace

int diff_command(const std::vector<std::string>& arguments, std::ostream& out,
                 std::ostream& err) {
  const Parsed parsed = parse_arguments("diff", arguments);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  const Arguments& a = parsed.arguments;
  const Status output = check_outputs(a, a.inputs);
  if (!output.ok()) return usage(output.error(), err);
  const Result<Findings> before = result_at(a.inputs[0]);
  if (!before.ok()) return usage(before.error(), err);
  const Result<Findings> after = result_at(a.inputs[1]);
  if (!after.ok()) return usage(after.error(), err);
  const DiffOptions options;
  const ResultDiff diff =
      compare_results(before.value(), after.value(), options);
  const Status written = write(
      {a.inputs[0], a.inputs[1], before.value(), after.value(), diff, options},
      a, out);
  if (!written.ok()) return usage(written.error(), err);
  const bool worse = !diff.new_disputes.empty() || !diff.grown.empty();
  return a.fail_on != FailOn::nothing && worse ? kExitFindings : kExitDone;
}

}  // namespace crosscheck

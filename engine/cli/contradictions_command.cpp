#include "engine/cli/contradictions_command.h"

#include <ostream>

#include "engine/cli/arguments.h"
#include "engine/cli/report_formats.h"
#include "engine/cli/report_run.h"

namespace crosscheck {
namespace {

constexpr std::string_view kExamples =
    "Examples:\n"
    "  crosscheck contradictions articles/            who says what, and why\n"
    "  crosscheck contradictions articles/ --top 3    the most important\n"
    "  crosscheck contradictions claims.csv           records that differ\n"
    "  crosscheck contradictions articles/ -q --fail-on conflict || echo "
    "disputed";

}  // namespace

int contradictions_command(const std::vector<std::string>& arguments,
                           std::ostream& out, std::ostream& err) {
  const CommandLine command = {
      "contradictions",
      "Show what sources dispute: the sides, their quotes, and why.", kExamples,
      with_forms({"text", "json", "jsonl", "csv"})};
  const Parsed parsed = parse_arguments(command, arguments);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  return report_run(parsed.arguments, ReportOptions::View::contradictions, out,
                    err);
}

}  // namespace crosscheck

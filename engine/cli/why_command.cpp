#include "engine/cli/why_command.h"

#include <ostream>

#include "engine/cli/arguments.h"
#include "engine/cli/report_run.h"

namespace crosscheck {
namespace {

constexpr std::string_view kExamples =
    "Examples:\n"
    "  crosscheck why c12 claims.csv              by its id in the JSON "
    "result\n"
    "  crosscheck why 'Tin Museum opens 10:00' claims.csv   by its words\n"
    "  crosscheck why 'Tin Museum opens' claims.csv         the best answer\n"
    "  crosscheck why c3 articles/ -f json        as data";

}  // namespace

int why_command(const std::vector<std::string>& arguments, std::ostream& out,
                std::ostream& err) {
  CommandLine command = {"why",
                         "Show what makes up the score of a claim.",
                         kExamples,
                         {"text", "json"}};
  command.takes_claim = true;
  const Parsed parsed = parse_arguments(command, arguments);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  return report_run(parsed.arguments, ReportOptions::View::why, out, err);
}

}  // namespace crosscheck

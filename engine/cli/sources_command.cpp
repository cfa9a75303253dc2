#include "engine/cli/sources_command.h"

#include <ostream>

#include "engine/cli/arguments.h"
#include "engine/cli/report_run.h"

namespace crosscheck {
namespace {

constexpr std::string_view kExamples =
    "Examples:\n"
    "  crosscheck sources claims.csv               whom to trust, who copies\n"
    "  crosscheck sources claims.csv --show 10     more of what shows it\n"
    "  crosscheck sources claims.csv --prior known.csv   with what you know\n"
    "  crosscheck sources articles/ -f json        as data";

}  // namespace

int sources_command(const std::vector<std::string>& arguments,
                    std::ostream& out, std::ostream& err) {
  CommandLine command = {
      "sources",
      "Show how reliable each source is, and who depends on whom.",
      kExamples,
      {"text", "json"}};
  command.shows_values = true;
  const Parsed parsed = parse_arguments(command, arguments);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  return report_run(parsed.arguments, ReportOptions::View::sources, out, err);
}

}  // namespace crosscheck

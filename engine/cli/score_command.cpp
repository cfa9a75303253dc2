#include "engine/cli/score_command.h"

#include <ostream>

#include "engine/cli/arguments.h"
#include "engine/cli/report_formats.h"
#include "engine/cli/report_run.h"

namespace crosscheck {
namespace {

constexpr std::string_view kExamples =
    "Examples:\n"
    "  crosscheck score articles/                     a folder of articles\n"
    "  crosscheck score articles/ -o result.json      everything, as data\n"
    "  crosscheck score claims.csv --top 20           source,object,attribute,"
    "value\n"
    "  crosscheck score labels.csv --map source=worker,object=task,value=label "
    "\\\n"
    "      --truth gold.csv --method truth_finder     and how often it is "
    "right\n"
    "  crosscheck score labels.csv --method all --truth gold.csv   methods "
    "compared\n"
    "  cat claims.jsonl | crosscheck score - -f jsonl";

}  // namespace

int score_command(const std::vector<std::string>& arguments, std::ostream& out,
                  std::ostream& err) {
  const CommandLine command = {
      "score", "Rank claims by how well independent sources corroborate them.",
      kExamples, with_forms({"text", "json", "jsonl", "csv"})};
  const Parsed parsed = parse_arguments(command, arguments);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  return report_run(parsed.arguments, ReportOptions::View::ranking, out, err);
}

}  // namespace crosscheck

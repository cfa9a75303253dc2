#include "engine/cli/contradictions_command.h"

#include "engine/cli/report_run.h"

namespace crosscheck {

int contradictions_command(const std::vector<std::string>& arguments,
                           std::ostream& out, std::ostream& err) {
  return report_command("contradictions", arguments,
                        ReportOptions::View::contradictions, out, err);
}

}  // namespace crosscheck

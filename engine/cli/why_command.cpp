#include "engine/cli/why_command.h"

#include "engine/cli/report_run.h"

namespace crosscheck {

int why_command(const std::vector<std::string>& arguments, std::ostream& out,
                std::ostream& err) {
  return report_command("why", arguments, ReportOptions::View::why, out, err);
}

}  // namespace crosscheck

#include "engine/cli/sources_command.h"

#include "engine/cli/report_run.h"

namespace crosscheck {

int sources_command(const std::vector<std::string>& arguments,
                    std::ostream& out, std::ostream& err) {
  return report_command("sources", arguments, ReportOptions::View::sources, out,
                        err);
}

}  // namespace crosscheck

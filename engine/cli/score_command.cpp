#include "engine/cli/score_command.h"

#include "engine/cli/report_run.h"

namespace crosscheck {

int score_command(const std::vector<std::string>& arguments, std::ostream& out,
                  std::ostream& err) {
  return report_command("score", arguments, ReportOptions::View::ranking, out,
                        err);
}

}  // namespace crosscheck

#include <array>

#include "bench/bench_command.h"
#include "engine/cli/command_table.h"
#include "engine/cli/completion_command.h"
#include "engine/cli/config_command.h"
#include "engine/cli/contradictions_command.h"
#include "engine/cli/diff_command.h"
#include "engine/cli/man_command.h"
#include "engine/cli/schema_command.h"
#include "engine/cli/score_command.h"
#include "engine/cli/sources_command.h"
#include "engine/cli/why_command.h"

namespace {

constexpr std::array kCommands = {
    crosscheck::Command{"score", &crosscheck::score_command},
    crosscheck::Command{"contradictions", &crosscheck::contradictions_command},
    crosscheck::Command{"why", &crosscheck::why_command},
    crosscheck::Command{"sources", &crosscheck::sources_command},
    crosscheck::Command{"diff", &crosscheck::diff_command},
    crosscheck::Command{"bench", &crosscheck::bench_command},
    crosscheck::Command{"schema", &crosscheck::schema_command},
    crosscheck::Command{"config", &crosscheck::config_command},
    crosscheck::Command{"completion", &crosscheck::completion_command},
    crosscheck::Command{"man", &crosscheck::man_command},
};

}  // namespace

int main(int argc, char** argv) {
  return crosscheck::run_program(kCommands, argc, argv);
}

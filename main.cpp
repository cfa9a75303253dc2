#include <array>

#include "bench/bench_command.h"
#include "engine/cli/command_table.h"
#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"

namespace {

constexpr std::array<crosscheck::Command, 3> kCommands = {{
    {"score", "rank claims by independent corroboration",
     &crosscheck::score_command},
    {"contradictions", "show disputes, their sides and why",
     &crosscheck::contradictions_command},
    {"bench", "measure accuracy and speed", &crosscheck::bench_command},
}};

}  // namespace

int main(int argc, char** argv) {
  return crosscheck::run_program(kCommands, argc, argv);
}

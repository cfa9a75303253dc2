#include <array>

#include "bench/bench_command.h"
#include "engine/cli/command_table.h"
#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"
#include "engine/cli/sources_command.h"
#include "engine/cli/why_command.h"

namespace {

constexpr std::array<crosscheck::Command, 5> kCommands = {{
    {"score", "rank claims by independent corroboration",
     &crosscheck::score_command},
    {"contradictions", "show disputes, their sides and why",
     &crosscheck::contradictions_command},
    {"sources", "show whom to rely on and who depends on whom",
     &crosscheck::sources_command},
    {"why", "show what makes up the score of a claim",
     &crosscheck::why_command},
    {"bench", "measure accuracy and speed", &crosscheck::bench_command},
}};

}  // namespace

int main(int argc, char** argv) {
  return crosscheck::run_program(kCommands, argc, argv);
}

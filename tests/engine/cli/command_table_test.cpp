#include "engine/cli/command_table.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "engine/cli/command_spec.h"

namespace crosscheck {
namespace {

int echo(const std::vector<std::string>& arguments, std::ostream& out,
         std::ostream& /*err*/) {
  for (const std::string& word : arguments) out << '[' << word << ']';
  return 5;
}

int explode(const std::vector<std::string>& /*arguments*/,
            std::ostream& /*out*/, std::ostream& /*err*/) {
  throw std::runtime_error("a fault");
}

constexpr std::array<Command, 2> kCommands = {
    {{"echo", &echo}, {"explode", &explode}}};

struct Outcome {
  int status;
  std::string out, err;
};

Outcome run(const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = run_command(kCommands, words, out, err);
  return {status, out.str(), err.str()};
}

}  // namespace

TEST_SUITE("engine/cli/command_table") {
  TEST_CASE("a command gets the words behind its name") {
    const Outcome outcome = run({"echo", "a", "--b"});
    CHECK(outcome.status == 5);
    CHECK(outcome.out == "[a][--b]");
  }

  TEST_CASE("no words and --help give an overview of ten lines") {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{}, {"--help"}, {"-h"}}) {
      const Outcome outcome = run(words);
      CHECK(outcome.status == 0);
      CHECK(std::count(outcome.out.begin(), outcome.out.end(), '\n') == 10);
      CHECK(outcome.err.empty());
      for (const CommandSpec& spec : command_specs()) {
        CHECK_MESSAGE(outcome.out.find(spec.name) != std::string::npos,
                      spec.name);
      }
    }
  }

  TEST_CASE("help says what each command does") {
    const Outcome outcome = run({"help"});
    CHECK(outcome.status == 0);
    for (const CommandSpec& spec : command_specs()) {
      CHECK_MESSAGE(outcome.out.find(spec.summary) != std::string::npos,
                    spec.name);
    }
  }

  TEST_CASE("help of a command is its own help") {
    CHECK(run({"help", "echo"}).out == "[--help]");
  }

  TEST_CASE("the version names program and schema") {
    const Outcome outcome = run({"--version"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.starts_with("crosscheck "));
    CHECK(outcome.out.find("crosscheck.result/1") != std::string::npos);
  }

  TEST_CASE("a mistyped command gets a suggestion and status 2") {
    const Outcome outcome = run({"ehco"});
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err ==
          "error: there is no command 'ehco'\n"
          "hint: did you mean 'crosscheck echo'?\n");
    CHECK(run({"frobnicate"}).err.find("there are echo, explode") !=
          std::string::npos);
    CHECK(run({"help", "ehco"}).status == 2);
  }

  TEST_CASE("a fault of the program is told and has its own status") {
    const Outcome outcome = run({"explode"});
    CHECK(outcome.status == 70);
    CHECK(outcome.err == "error: internal: a fault\n");
  }
}

}  // namespace crosscheck

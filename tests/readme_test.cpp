// The examples of README.md, run and compared.
#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include "engine/cli/man_page.h"
#include "tests/support/command_runs.h"

namespace crosscheck {
namespace {

struct Example {
  std::string arguments;  ///< after "$ crosscheck "
  std::string output;     ///< up to the next "$ " or the end of the block
};

// Examples stand in blocks marked `console`; a command is a line that begins
// with "$ crosscheck ", and what follows is its standard output.
std::vector<Example> examples_of(const std::string& markdown) {
  const std::string prompt = "$ crosscheck ";
  std::istringstream lines(markdown);
  std::vector<Example> examples;
  bool inside = false, recording = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) {
      inside = !inside && line == "```console";
      recording = false;
    } else if (inside && line.starts_with("$ ")) {
      recording = line.starts_with(prompt);
      if (recording) examples.push_back({line.substr(prompt.size()), ""});
    } else if (recording) {
      examples.back().output += line + "\n";
    }
  }
  return examples;
}

}  // namespace

TEST_SUITE("readme") {
  TEST_CASE("examples are commands of console blocks with their output") {
    const std::vector<Example> found = examples_of(
        "```console\n$ crosscheck score a\none\ntwo\n$ ls\nthree\n```\n"
        "$ crosscheck score b\n```text\n$ crosscheck score c\n```\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].arguments == "score a");
    CHECK(found[0].output == "one\ntwo\n");
  }

  TEST_CASE("every example of README.md prints what it says") {
    const std::vector<Example> examples = examples_of(source_file("README.md"));
    CHECK(examples.size() >= 2);
    for (const Example& example : examples) {
      CAPTURE(example.arguments);
      CHECK(crosscheck_run(words_of(example.arguments)).out == example.output);
    }
  }

  TEST_CASE("docs/COMMANDS.md is what the option table makes") {
    CHECK_MESSAGE(source_file("docs/COMMANDS.md") == commands_markdown(),
                  "fixtures/update_expected.sh renews it");
  }
}

}  // namespace crosscheck

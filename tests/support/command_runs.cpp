#include "tests/support/command_runs.h"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "engine/cli/command_table.h"
#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"
#include "engine/cli/sources_command.h"
#include "engine/cli/why_command.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

constexpr std::array<Command, 4> kCommands = {{
    {"score", &score_command},
    {"contradictions", &contradictions_command},
    {"sources", &sources_command},
    {"why", &why_command},
}};

fs::path in_sources(const std::string& path) {
  return fs::path(CROSSCHECK_SOURCE_DIR) / path;
}

}  // namespace

Outcome crosscheck_run(const std::vector<std::string>& words) {
  fs::current_path(CROSSCHECK_SOURCE_DIR);
  std::ostringstream out, err;
  Outcome outcome;
  outcome.code = run_command(kCommands, words, out, err);
  outcome.out = out.str();
  outcome.err = err.str();
  return outcome;
}

std::vector<std::string> words_of(std::string_view line) {
  std::istringstream stream{std::string(line)};
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string source_file(const std::string& path) {
  std::ifstream in(in_sources(path), std::ios::binary);
  REQUIRE_MESSAGE(in, path);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

bool has_source_file(const std::string& path) {
  return fs::exists(in_sources(path));
}

}  // namespace crosscheck

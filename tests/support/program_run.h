#pragma once

#include <string>
#include <string_view>

namespace crosscheck::testing {

/// What a program of the system printed, and how it ended.
struct ProgramRun {
  int code = 0;
  std::string out;
};

/// Runs a shell command with these bytes as its standard input.
[[nodiscard]] ProgramRun program_run(const std::string& command,
                                     std::string_view input);

}  // namespace crosscheck::testing

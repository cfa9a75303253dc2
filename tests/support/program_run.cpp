#include "tests/support/program_run.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace crosscheck::testing {

ProgramRun program_run(const std::string& command, std::string_view input) {
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() /
      ("crosscheck_program_run." + std::to_string(getpid()));
  std::ofstream(path, std::ios::binary) << input;
  ProgramRun run;
  FILE* pipe = popen((command + " < " + path.string()).c_str(), "r");
  if (pipe == nullptr) return {-1, {}};
  std::array<char, 4096> bytes{};
  while (const std::size_t got = fread(bytes.data(), 1, bytes.size(), pipe)) {
    run.out.append(bytes.data(), got);
  }
  const int status = pclose(pipe);
  run.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  std::filesystem::remove(path);
  return run;
}

}  // namespace crosscheck::testing

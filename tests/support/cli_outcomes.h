#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"

namespace crosscheck::testing {

// Commands over files of a test, by their functions and not as a process.

/// Three records, of which two agree.
inline constexpr const char* kGates =
    "source,object,attribute,value\n"
    "a,KX12,gate,B4\n"
    "b,KX12,gate,B4\n"
    "c,KX12,gate,C1\n";

/// A folder with files for one test, gone afterwards.
class TestFolder {
 public:
  TestFolder() {
    std::string name =
        (std::filesystem::temp_directory_path() / "crosscheck-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  ~TestFolder() { std::filesystem::remove_all(path_); }
  std::string put(const std::string& name, const std::string& text) const {
    std::ofstream(file(name)) << text;
    return file(name);
  }
  [[nodiscard]] std::string file(const std::string& name) const {
    return (path_ / name).string();
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

inline std::string get(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Outcome {
  int status = 0;
  std::string out, err;
};

inline Outcome score(const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = score_command(words, out, err);
  return {status, out.str(), err.str()};
}

inline Outcome contradictions(const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = contradictions_command(words, out, err);
  return {status, out.str(), err.str()};
}

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace crosscheck::testing

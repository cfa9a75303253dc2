// What is left when the program is interrupted while it reads and writes.
#include <doctest/doctest.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

#include "tests/program/process.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;
using testing::Ended;
using testing::Process;

class Folder {
 public:
  Folder() {
    std::string name =
        (fs::temp_directory_path() / "crosscheck-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::string path() const { return path_.string(); }
  void put(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name) << text;
  }
  [[nodiscard]] std::string get(const std::string& name) const {
    std::ifstream file(path_ / name);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  /// The name of a temporary file with something in it, or "".
  [[nodiscard]] std::string temporary() const {
    for (const auto& entry : fs::directory_iterator(path_)) {
      const std::string name = entry.path().filename().string();
      std::error_code gone;
      if (name.starts_with(".crosscheck-") && entry.file_size(gone) > 0 &&
          !gone) {
        return name;
      }
    }
    return {};
  }
  [[nodiscard]] std::size_t entries() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(path_), {}));
  }

 private:
  fs::path path_;
};

/// A table that takes far longer to write than a signal takes to arrive.
std::string large_table() {
  std::string table = "source,object,attribute,value\n";
  for (int i = 0; i < 300'000; ++i) {
    table += "s" + std::to_string(i % 7) + ",thing " + std::to_string(i / 3) +
             ",size," + std::to_string(i % 5) + "\n";
  }
  return table;
}

}  // namespace

TEST_SUITE("program/interruption") {
  TEST_CASE("while it reads") {
    for (const int signal : {SIGINT, SIGTERM}) {
      const Folder folder;
      folder.put("out.json", "old");
      Process process({testing::program(), "score", "-", "-o", "out.json",
                       "--no-config", "--progress", "always"},
                      folder.path());
      process.write("source,object,attribute,value\na,b,c,d\n");
      process.wait_until_said("reading");
      process.send(signal);
      // The input is still open: it would wait for more of it.
      process.wait_for_end();
      const Ended ended = process.end();
      CHECK(ended.signal == signal);
      CHECK(folder.get("out.json") == "old");
      CHECK(folder.entries() == 1);
    }
  }

  TEST_CASE("while it writes") {
    for (const int signal : {SIGINT, SIGTERM}) {
      const Folder folder;
      folder.put("in.csv", large_table());
      folder.put("out.json", "old");
      Process process({testing::program(), "score", "in.csv", "-o", "out.json",
                       "--no-config", "--method", "vote"},
                      folder.path());
      while (folder.temporary().empty()) {
        REQUIRE_FALSE(process.has_ended());
        std::this_thread::yield();
      }
      process.send(signal);
      const Ended ended = process.end();
      CHECK(ended.signal == signal);
      CHECK(folder.get("out.json") == "old");
      CHECK(folder.entries() == 2);
    }
  }

  TEST_CASE("a shell sees 130 and 143") {
    for (const auto& [signal, status] :
         {std::pair{SIGINT, 130}, {SIGTERM, 143}}) {
      const Folder folder;
      Process shell({"bash", "-c",
                     "(echo $BASHPID > pid; exec \"$1\" score - --no-config "
                     "--progress always); echo $?",
                     "bash", testing::program()},
                    folder.path());
      shell.wait_until_said("reading");
      REQUIRE(::kill(std::stoi(folder.get("pid")), signal) == 0);
      shell.wait_for_end();
      CHECK(shell.end().out == std::to_string(status) + "\n");
    }
  }

  TEST_CASE("a signal that is ignored stays ignored") {
    const Folder folder;
    Process process({"sh", "-c",
                     "trap '' INT; exec \"$1\" score - --no-config -f csv "
                     "--progress always",
                     "sh", testing::program()},
                    folder.path());
    process.wait_until_said("reading");
    process.send(SIGINT);
    process.write("source,object,attribute,value\na,b,c,d\n");
    const Ended ended = process.end();
    CHECK(ended.status == 0);
    CHECK(ended.out.find("b,c,d") != std::string::npos);
  }
}

}  // namespace crosscheck

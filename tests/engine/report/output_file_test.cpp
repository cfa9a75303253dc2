#include "engine/report/output_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for a test, gone afterwards.
class Folder {
 public:
  Folder() {
    std::string name =
        (fs::temp_directory_path() / "crosscheck-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] std::string file(const std::string& name) const {
    return (path_ / name).string();
  }
  [[nodiscard]] std::size_t entries() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
  }

 private:
  fs::path path_;
};

void put(const std::string& path, const std::string& text) {
  std::ofstream(path) << text;
}

std::string get(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}

}  // namespace

TEST_SUITE("engine/report/output_file") {
  TEST_CASE("a committed file is whole and alone in its folder") {
    const Folder folder;
    OutputFile file;
    REQUIRE(file.open(folder.file("out")).ok());
    REQUIRE(file.write("one ").ok());
    REQUIRE(file.write("two").ok());
    CHECK_FALSE(fs::exists(folder.file("out")));
    REQUIRE(file.commit().ok());
    CHECK(get(folder.file("out")) == "one two");
    CHECK(folder.entries() == 1);
  }

  TEST_CASE("without commit the old file stays and the temporary goes") {
    const Folder folder;
    put(folder.file("out"), "old");
    {
      OutputFile file;
      REQUIRE(file.open(folder.file("out")).ok());
      REQUIRE(file.write("half").ok());
      CHECK(folder.entries() == 2);
    }
    CHECK(get(folder.file("out")) == "old");
    CHECK(folder.entries() == 1);
  }

  TEST_CASE("the mode of an existing file is kept") {
    const Folder folder;
    put(folder.file("out"), "old");
    REQUIRE(::chmod(folder.file("out").c_str(), 0640) == 0);
    OutputFile file;
    REQUIRE(file.open(folder.file("out")).ok());
    REQUIRE(file.commit().ok());
    CHECK(mode_of(folder.file("out")) == 0640);
  }

  TEST_CASE("a new file has the mode that the umask leaves") {
    const Folder folder;
    const mode_t before = ::umask(027);
    OutputFile file;
    const bool opened = file.open(folder.file("out")).ok();
    ::umask(before);
    REQUIRE(opened);
    REQUIRE(file.commit().ok());
    CHECK(mode_of(folder.file("out")) == 0640);
  }

  TEST_CASE("a symbolic link stays one and its target is replaced") {
    const Folder folder;
    put(folder.file("target"), "old");
    fs::create_symlink("target", folder.file("link"));
    OutputFile file;
    REQUIRE(file.open(folder.file("link")).ok());
    REQUIRE(file.write("new").ok());
    REQUIRE(file.commit().ok());
    CHECK(fs::is_symlink(folder.file("link")));
    CHECK(get(folder.file("target")) == "new");
  }

  TEST_CASE("a folder or a missing folder cannot be written") {
    const Folder folder;
    OutputFile file;
    const Status as_folder = file.open(folder.file("."));
    REQUIRE_FALSE(as_folder.ok());
    CHECK(as_folder.error().code == ErrorCode::unwritable);
    CHECK_FALSE(file.open(folder.file("no/such/out")).ok());
    CHECK_FALSE(check_writable(folder.file(".")).ok());
    CHECK_FALSE(check_writable(folder.file("no/such/out")).ok());
    CHECK(check_writable(folder.file("fresh")).ok());
    CHECK(folder.entries() == 0);
  }

  TEST_CASE("a full device is an error and no crash") {
    if (!fs::exists("/dev/full")) return;
    OutputFile file;
    REQUIRE(file.open("/dev/full").ok());
    const Status written = file.write("x");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::unwritable);
    CHECK_FALSE(file.reader_gone());
  }

  TEST_CASE("a special file is written directly and not replaced") {
    OutputFile file;
    REQUIRE(file.open("/dev/null").ok());
    CHECK(file.write("x").ok());
    CHECK(file.commit().ok());
    CHECK(fs::is_character_file("/dev/null"));
  }

  TEST_CASE("a reader that goes away is told apart from a failure") {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[0]);
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    DescriptorSink sink(ends[1], "pipe");
    CHECK_FALSE(sink.write("x").ok());
    CHECK(sink.reader_gone());
    std::signal(SIGPIPE, before);
    ::close(ends[1]);
  }

  TEST_CASE("a signal removes the temporary and still ends the process") {
    const Folder folder;
    const std::string path = folder.file("out");
    put(path, "old");
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      std::signal(SIGTERM, SIG_DFL);
      OutputFile file;
      if (!file.open(path).ok() || !file.write("half").ok()) ::_exit(1);
      ::raise(SIGTERM);
      ::_exit(2);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGTERM);
    CHECK(get(path) == "old");
    CHECK(folder.entries() == 1);
  }

  TEST_CASE("an input is recognised under another name") {
    const Folder folder;
    put(folder.file("in"), "data");
    fs::create_symlink("in", folder.file("alias"));
    fs::create_hard_link(folder.file("in"), folder.file("hard"));
    const std::vector<std::string> inputs = {folder.file("in")};
    CHECK_FALSE(check_not_an_input(folder.file("in"), inputs).ok());
    CHECK_FALSE(check_not_an_input(folder.file("alias"), inputs).ok());
    CHECK_FALSE(check_not_an_input(folder.file("hard"), inputs).ok());
    CHECK(check_not_an_input(folder.file("new"), inputs).ok());
    CHECK(check_not_an_input("/dev/null", {"/dev/null"}).ok());
  }
}

}  // namespace crosscheck

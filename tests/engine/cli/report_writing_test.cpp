#include "engine/cli/report_writing.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

constexpr const char* kGates =
    "source,object,attribute,value\n"
    "a,KX12,gate,B4\n"
    "b,KX12,gate,B4\n"
    "c,KX12,gate,C1\n";

/// A folder with files for one test, gone afterwards.
class Folder {
 public:
  Folder() {
    std::string name =
        (fs::temp_directory_path() / "crosscheck-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  std::string put(const std::string& name, const std::string& text) const {
    std::ofstream(file(name)) << text;
    return file(name);
  }
  [[nodiscard]] std::string file(const std::string& name) const {
    return (path_ / name).string();
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

std::string get(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Outcome {
  int status;
  std::string out, err;
};

Outcome score(const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = score_command(words, out, err);
  return {status, out.str(), err.str()};
}

Outcome contradictions(const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = contradictions_command(words, out, err);
  return {status, out.str(), err.str()};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("engine/cli/report_writing") {
  TEST_CASE("several outputs are written by one run, each in its form") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done =
        score({in, "-o", folder.file("a.json"), "-o", folder.file("b.csv"),
               "-o", folder.file("c.md"), "-o", "-", "-f", "jsonl"});
    CHECK(done.status == 0);
    CHECK(done.out == score({in, "-f", "jsonl"}).out);
    CHECK(get(folder.file("a.json")) == score({in, "-f", "json"}).out);
    CHECK(get(folder.file("b.csv")) == score({in, "-f", "csv"}).out);
    CHECK(get(folder.file("c.md")) == score({in, "-f", "markdown"}).out);
  }

  TEST_CASE("no two outputs are one") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const std::string out = folder.file("a.csv");
    const Outcome twice = score({in, "-o", out, "-o", out});
    CHECK(twice.status == 2);
    CHECK(has(twice.err, "is named twice"));
    CHECK(get(out).empty());
  }

  TEST_CASE("a selection is shown by text and forms, and noted for JSON") {
    const Folder folder;
    const std::string in = folder.put(
        "r.csv", std::string(kGates) + "a,LX9,seats,180\nd,LX9,seats,200\n");
    const Outcome all = score({in, "-f", "csv"});
    const Outcome some = score({in, "-f", "csv", "--about", "lx9"});
    CHECK(some.status == 0);
    CHECK(has(all.out, "KX12"));
    CHECK_FALSE(has(some.out, "KX12"));
    CHECK(has(some.out, "LX9,seats,180,"));
    CHECK(has(some.out, "LX9,seats,200,"));
    CHECK_FALSE(has(some.err, "note: "));
    CHECK_FALSE(has(score({in, "--slot", "SEATS"}).out, "KX12"));
    // c says C1 only; of the dispute all sides stay.
    CHECK(has(score({in, "--source", "c"}).out, "B4"));
    CHECK_FALSE(has(score({in, "--source", "c"}).out, "LX9"));
    const Outcome json = score({in, "-f", "json", "--about", "lx9"});
    CHECK(json.out == score({in, "-f", "json"}).out);
    CHECK(has(json.err, "note: json holds the whole result"));
    CHECK_FALSE(has(score({in, "-f", "json", "--about", "lx9", "-q"}).err,
                    "note: json"));
  }

  TEST_CASE("--top cuts forms as it cuts the text") {
    const Folder folder;
    const std::string in = folder.put(
        "r.csv", std::string(kGates) + "a,LX9,seats,180\nd,LX9,seats,200\n");
    const std::string rows = score({in, "-f", "csv", "--top", "1"}).out;
    CHECK(std::count(rows.begin(), rows.end(), '\n') == 2);
    CHECK(score({in, "-f", "json", "--top", "1"}).out ==
          score({in, "-f", "json"}).out);
  }

  TEST_CASE("--fail-on asks for disputes in what is selected") {
    const Folder folder;
    const std::string in = folder.put(
        "r.csv", std::string(kGates) + "a,LX9,meal,soup\nd,LX9,meal,soup\n");
    for (const char* what : {"disputed", "conflict"}) {
      CHECK(score({in, "-f", "csv", "--fail-on", what}).status == 1);
      CHECK(score({in, "-f", "csv", "--fail-on", what, "--about", "KX12"})
                .status == 1);
      CHECK(score({in, "-f", "csv", "--fail-on", what, "--about", "LX9"})
                .status == 0);
    }
  }

  TEST_CASE("the result names the command that makes it again") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done = contradictions(
        {in, "-f", "json", "--method", "vote", "-j", "2", "--top", "3"});
    CHECK(has(done.out, "\"command\": \"crosscheck score " + in +
                            " --method vote --format json\""));
    CHECK(score({in, "--method", "vote", "--format", "json"}).out == done.out);
  }
}

}  // namespace crosscheck

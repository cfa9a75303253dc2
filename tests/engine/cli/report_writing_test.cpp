#include "engine/cli/report_writing.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "tests/support/cli_outcomes.h"

namespace crosscheck {
namespace {

using testing::contradictions;
using testing::get;
using testing::has;
using testing::kGates;
using testing::Outcome;
using testing::score;
using testing::TestFolder;

}  // namespace

TEST_SUITE("engine/cli/report_writing") {
  TEST_CASE("several outputs are written by one run, each in its form") {
    const TestFolder folder;
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
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    const std::string out = folder.file("a.csv");
    const Outcome twice = score({in, "-o", out, "-o", out});
    CHECK(twice.status == 2);
    CHECK(has(twice.err, "is named twice"));
    CHECK(get(out).empty());
  }

  TEST_CASE("a selection is shown by text and forms, and noted for JSON") {
    const TestFolder folder;
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
    const TestFolder folder;
    const std::string in = folder.put(
        "r.csv", std::string(kGates) + "a,LX9,seats,180\nd,LX9,seats,200\n");
    const std::string rows = score({in, "-f", "csv", "--top", "1"}).out;
    CHECK(std::count(rows.begin(), rows.end(), '\n') == 2);
    CHECK(score({in, "-f", "json", "--top", "1"}).out ==
          score({in, "-f", "json"}).out);
  }

  TEST_CASE("--fail-on asks for disputes in what is selected") {
    const TestFolder folder;
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
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done = contradictions(
        {in, "-f", "json", "--method", "vote", "-j", "2", "--top", "3"});
    CHECK(has(done.out, "\"command\": \"crosscheck score " + in +
                            " --method vote --format json\""));
    CHECK(score({in, "--method", "vote", "--format", "json"}).out == done.out);
  }
}

}  // namespace crosscheck

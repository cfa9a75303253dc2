#include "bench/bench_command.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "bench/suite.h"
#include "engine/cli/option_table.h"

namespace crosscheck {
namespace {

struct Outcome {
  int code;
  std::string out, err;
};

Outcome bench(const std::vector<std::string>& arguments) {
  std::ostringstream out, err;
  const int code = bench_command(arguments, out, err);
  return {code, out.str(), err.str()};
}

// A fixtures folder with no corpus in it, so that only records are run.
class NoCorpora {
 public:
  NoCorpora() : scratch_(ScratchFolder::create().value()) {
    std::filesystem::create_directory(scratch_.path() / "corpora");
  }
  [[nodiscard]] std::string path() const { return scratch_.path().string(); }

 private:
  ScratchFolder scratch_;
};

}  // namespace

TEST_SUITE("bench/bench_command") {
  TEST_CASE("sizes grow tenfold up to the number asked for") {
    using Sizes = std::vector<std::size_t>;
    CHECK(record_sizes(0) == Sizes{});
    CHECK(record_sizes(500) == Sizes{500});
    CHECK(record_sizes(10'000) == Sizes{10'000});
    CHECK(record_sizes(1'000'000) == Sizes{10'000, 100'000, 1'000'000});
    CHECK(record_sizes(20'000) == Sizes{10'000, 20'000});
  }

  TEST_CASE("help names the options and is no error") {
    const Outcome outcome = bench({"--help"});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.find("--fixtures") != std::string::npos);
    CHECK(outcome.out.find("--records") != std::string::npos);
  }

  TEST_CASE("an unknown option or a number out of range is usage") {
    CHECK(bench({"--no-such-option"}).code == 2);
    CHECK(bench({"--runs", "0"}).code == 2);
    CHECK(bench({"--format", "xml"}).code == 2);
    CHECK_FALSE(bench({"--runs", "0"}).err.empty());
  }

  TEST_CASE("a folder without corpora is named in the error") {
    const Outcome outcome = bench({"--fixtures", "no/such/folder"});
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.find("no/such/folder") != std::string::npos);
    CHECK(outcome.err.find("--fixtures DIR") != std::string::npos);
  }

  TEST_CASE("the list names the corpora and the tables, and runs none") {
    const Outcome outcome = bench({"--list", "--records", "100"});
    CHECK(outcome.code == 0);
    CHECK(outcome.out.find("text/") == 0);
    CHECK(outcome.out.find("records/100/posterior\n") != std::string::npos);
    CHECK(outcome.err.empty());
  }

  TEST_CASE("a filter that fits no case is an error") {
    const Outcome outcome = bench({"--filter", "no such case"});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find("--filter") != std::string::npos);
  }

  TEST_CASE("generated records are scored and verified") {
    const NoCorpora fixtures;
    const Outcome outcome = bench(
        {"--fixtures", fixtures.path(), "--records", "2000", "--runs", "1"});
    CHECK_MESSAGE(outcome.code == 0, outcome.out);
    CHECK(outcome.out.find("records/2000/posterior") != std::string::npos);
    CHECK(outcome.out.find("records-csv/2000/posterior") != std::string::npos);
    CHECK(outcome.err ==
          "running records/2000/posterior\n"
          "running records-csv/2000/posterior\n");
  }

  TEST_CASE("a run that fails is a wrong answer, not a time") {
    const Outcome outcome =
        bench({"--filter", "text/lido_vote", "--records", "0", "--runs", "1",
               "--model", "no such model", "--format", "json"});
    CHECK(outcome.code == 1);
    CHECK(outcome.out.find("\"wrong\": ") != std::string::npos);
    CHECK(outcome.out.find("\"seconds\"") == std::string::npos);
  }

  TEST_CASE("an unknown method is a mistake that is told before any run") {
    const Outcome outcome = bench({"--method", "voet", "--records", "0"});
    CHECK(outcome.code == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.find("did you mean 'vote'?") != std::string::npos);
  }

  TEST_CASE("the option table knows every suite") {
    const OptionRow* row = find_option("bench", "suite");
    REQUIRE(row != nullptr);
    std::vector<std::string_view> names;
    for (const SuiteEntry& entry : suite_registry()) {
      names.push_back(entry.name);
    }
    CHECK(choices_of(*row, "bench") == names);
  }

  TEST_CASE("the output file is written whole, or an error says so") {
    const NoCorpora fixtures;
    const std::string file = fixtures.path() + "/figures.json";
    const std::vector<std::string> arguments = {
        "--fixtures", fixtures.path(), "--records", "100", "--list", "-o"};
    std::vector<std::string> good = arguments;
    good.push_back(file);
    CHECK(bench(good).code == 0);
    std::ifstream written(file);
    std::string line;
    CHECK(std::getline(written, line));
    CHECK(line == "records/100/posterior");
    std::vector<std::string> bad = arguments;
    bad.push_back(fixtures.path() + "/absent/figures.json");
    CHECK(bench(bad).code == 2);
  }

  TEST_CASE("suites are named, several at once, and unknown ones refused") {
    const Outcome two = bench({"--suite", "copying", "--suite", "scaling",
                               "--records", "400", "--list"});
    CHECK(two.code == 0);
    CHECK(two.out.find("copying/400/cliques\n") != std::string::npos);
    CHECK(two.out.find("scaling/400/vote\n") != std::string::npos);
    CHECK(two.out.find("text/") == std::string::npos);
    const Outcome none = bench({"--suite", "beauty"});
    CHECK(none.code == 2);
    CHECK(none.err.find("beauty") != std::string::npos);
    CHECK(none.err.find("accuracy") != std::string::npos);
  }

  TEST_CASE("a folder without data sets is named in the error") {
    const NoCorpora empty;
    const Outcome outcome =
        bench({"--suite", "accuracy", "--data", empty.path()});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find(empty.path()) != std::string::npos);
    CHECK(outcome.err.find("claims.csv and truth.csv") != std::string::npos);
  }

  TEST_CASE("a method that does not end in time is told, not dropped") {
    const Outcome outcome =
        bench({"--suite", "accuracy", "--filter", "members/vote", "--limit",
               "0.001", "--format", "csv"});
    CHECK(outcome.code == 1);
    CHECK(outcome.out ==
          "suite,case,figure,value,spread\n"
          "accuracy,accuracy/members/vote,wrong,the run had not ended after "
          "0.001 s,0\n");
  }

  TEST_CASE("a run is compared with the file of an earlier one, and drawn") {
    const NoCorpora folder;
    const std::string json = folder.path() + "/before.json";
    const std::string plot = folder.path() + "/plot.svg";
    std::vector<std::string> arguments = {"--suite", "accuracy", "--filter",
                                          "members/vote"};
    std::vector<std::string> first = arguments;
    first.insert(first.end(), {"--format", "json", "-o", json});
    CHECK(bench(first).code == 0);
    arguments.insert(arguments.end(), {"--baseline", json, "--plot", plot});
    const Outcome second = bench(arguments);
    CHECK(second.code == 0);
    CHECK(second.out.find("Compared with the baseline") != std::string::npos);
    CHECK(second.out.find("0 cases are new") != std::string::npos);
    std::ifstream drawn(plot);
    std::string line;
    CHECK(std::getline(drawn, line));
    CHECK(line.starts_with("<svg "));
  }

  TEST_CASE("a baseline that is none ends the run before it begins") {
    const NoCorpora folder;
    const std::string file = folder.path() + "/not.json";
    std::ofstream(file) << "{\"schema\": \"other\"}";
    const Outcome outcome = bench({"--suite", "accuracy", "--filter",
                                   "members/vote", "--baseline", file});
    CHECK(outcome.code == 2);
    CHECK(outcome.err.find(file) != std::string::npos);
    CHECK(outcome.err.find("running") == std::string::npos);
    CHECK(bench({"--suite", "accuracy", "--filter", "members/vote",
                 "--baseline", "no/such.json"})
              .code == 2);
  }
}

}  // namespace crosscheck

#include "engine/cli/settings.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "engine/cli/arguments.h"
#include "engine/cli/config_command.h"
#include "engine/cli/config_file.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

/// A new working folder, without settings of the person who runs the tests.
class WorkingFolder {
 public:
  WorkingFolder() : before_(fs::current_path()) {
    std::string name =
        (fs::temp_directory_path() / "crosscheck-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
    fs::current_path(path_);
    ::setenv("XDG_CONFIG_HOME", (path_ / "home").c_str(), 1);
  }
  ~WorkingFolder() {
    ::unsetenv("XDG_CONFIG_HOME");
    ::unsetenv("CROSSCHECK_TOP");
    fs::current_path(before_);
    fs::remove_all(path_);
  }
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;

  void put(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
  }

 private:
  fs::path before_, path_;
};

/// The error of a file of settings for score, as "place: message".
std::string fault_of_file(const std::string& text) {
  const WorkingFolder folder;
  folder.put("crosscheck.toml", text);
  Settings settings("score");
  const Status read = add_config_file("crosscheck.toml", settings);
  return read.ok() ? "" : read.error().where + ": " + read.error().message;
}

struct Outcome {
  int status;
  std::string out, err;
};

Outcome config(const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = config_command(words, out, err);
  return {status, out.str(), err.str()};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("engine/cli/settings") {
  TEST_CASE("the file is weakest, then the environment, then the flags") {
    const WorkingFolder folder;
    CHECK(parse_arguments("score", {"x"}).arguments.top == 0);
    folder.put("crosscheck.toml", "top = 2\n");
    CHECK(parse_arguments("score", {"x"}).arguments.top == 2);
    ::setenv("CROSSCHECK_TOP", "3", 1);
    CHECK(parse_arguments("score", {"x"}).arguments.top == 3);
    CHECK(parse_arguments("score", {"x", "--top", "4"}).arguments.top == 4);
    ::setenv("CROSSCHECK_TOP", "", 1);
    CHECK(parse_arguments("score", {"x"}).arguments.top == 2);
    CHECK(parse_arguments("score", {"x", "--no-config"}).arguments.top == 0);
  }

  TEST_CASE("the table of a command is stronger than the top, in any order") {
    const WorkingFolder folder;
    folder.put("crosscheck.toml",
               "top = 2\nfail-on = \"conflict\"\n[score]\ntop = 3\n"
               "source = [\"a\", \"b\"]\nstrict = true\n[bench]\nruns = 5\n");
    const Arguments a = parse_arguments("score", {"x"}).arguments;
    CHECK(a.top == 3);
    CHECK(a.fail_on == FailOn::conflict);
    CHECK(a.sources == std::vector<std::string>{"a", "b"});
    CHECK(a.strict);
    const Arguments other = parse_arguments("contradictions", {"x"}).arguments;
    CHECK(other.top == 2);
    CHECK_FALSE(other.strict);
    CHECK_FALSE(
        parse_arguments("score", {"x", "--no-strict"}).arguments.strict);
  }

  TEST_CASE("a file is named, or here, or the user's own") {
    const WorkingFolder folder;
    CHECK(find_config_file().empty());
    folder.put("home/crosscheck/crosscheck.toml", "top = 7\n");
    CHECK(parse_arguments("score", {"x"}).arguments.top == 7);
    folder.put("crosscheck.toml", "show = 1\n");
    CHECK(parse_arguments("score", {"x"}).arguments.top == 0);
    folder.put("other.toml", "top = 9\n");
    CHECK(parse_arguments("score", {"x", "--config", "other.toml"})
              .arguments.top == 9);
    const Parsed missing = parse_arguments("score", {"x", "--config", "none"});
    CHECK(missing.exit == 2);
    CHECK(has(missing.for_err, "none: cannot read the settings"));
  }

  TEST_CASE("a form at the top that a command has not is not for it") {
    const WorkingFolder folder;
    folder.put("crosscheck.toml", "format = \"jsonl\"\n");
    CHECK(parse_arguments("score", {"x"}).arguments.outputs[0].format ==
          "jsonl");
    CHECK(parse_arguments("sources", {"x"}).arguments.outputs[0].format ==
          "text");
  }

  TEST_CASE("an unknown key is an error with its place and the nearest name") {
    CHECK(fault_of_file("top = 1\ntpo = 2\n") ==
          "crosscheck.toml:2:1: there is no setting 'tpo'; did you mean "
          "'top'?");
    CHECK(fault_of_file("[score]\n  metod = \"vote\"\n") ==
          "crosscheck.toml:2:3: there is no setting of score 'metod'; did you "
          "mean 'method'?");
    CHECK(fault_of_file("[scroe]\ntop = 1\n") ==
          "crosscheck.toml:1:2: there is no table 'scroe'; did you mean "
          "'score'?");
    // runs is a setting, but not of score.
    CHECK(has(fault_of_file("[score]\nruns = 1\n"), "crosscheck.toml:2:1: "));
    // What a file in a folder of others must not choose.
    CHECK(has(fault_of_file("output = \"x\"\n"), "there is no setting"));
  }

  TEST_CASE("a wrong type or value is an error with its place") {
    CHECK(fault_of_file("top = \"5\"\n") ==
          "crosscheck.toml:1:7: top takes a whole number");
    CHECK(fault_of_file("top = 1.5\n") ==
          "crosscheck.toml:1:7: top takes a whole number");
    CHECK(fault_of_file("top = -1\n") ==
          "crosscheck.toml:1:7: top: '-1' is no whole number");
    CHECK(fault_of_file("strict = \"yes\"\n") ==
          "crosscheck.toml:1:10: strict takes true or false");
    CHECK(fault_of_file("source = [\"a\", 2]\n") ==
          "crosscheck.toml:1:16: source takes a string in quotes, or an array "
          "of them");
    CHECK(fault_of_file("slot = [\"a\"]\n") ==
          "crosscheck.toml:1:8: slot takes a string in quotes");
    CHECK(fault_of_file("method = \"voet\"\n") ==
          "crosscheck.toml:1:10: method: there is no 'voet'; did you mean "
          "'vote'?");
    CHECK(fault_of_file("[bench]\nruns = 0\n") ==
          "crosscheck.toml:2:8: runs: 0 is not in 1 to 1000");
    CHECK(has(fault_of_file("top = \n"), "crosscheck.toml:1:7: "));
  }

  TEST_CASE("what the environment says wrongly is named") {
    const WorkingFolder folder;
    ::setenv("CROSSCHECK_TOP", "many", 1);
    const Parsed parsed = parse_arguments("score", {"x"});
    CHECK(parsed.exit == 2);
    CHECK(has(parsed.for_err,
              "error: CROSSCHECK_TOP: 'many' is no whole number\n"));
  }

  TEST_CASE("config tells each setting and where it was said") {
    const WorkingFolder folder;
    folder.put("crosscheck.toml", "[score]\nmethod = \"vote\"\n");
    ::setenv("CROSSCHECK_TOP", "3", 1);
    const Outcome text = config({"score", "--strict"});
    CHECK(text.status == 0);
    CHECK(has(text.out,
              "method = \"vote\"                          # "
              "crosscheck.toml:2:1\n"));
    CHECK(has(text.out,
              "top = 3                                  # CROSSCHECK_TOP\n"));
    CHECK(
        has(text.out, "strict = true                            # --strict\n"));
    CHECK(has(text.out, "# fail-on = \"none\""));
    const Outcome json = config({"-f", "json", "--strict"});
    CHECK(has(json.out,
              "{\"key\": \"strict\", \"value\": true, \"from\": \"flag\", "
              "\"where\": \"--strict\"}"));
    CHECK(has(json.out,
              "{\"key\": \"top\", \"value\": 3, \"from\": \"environment\", "
              "\"where\": \"CROSSCHECK_TOP\"}"));
  }

  TEST_CASE("what config prints is a file that says the same") {
    const WorkingFolder folder;
    const Outcome said = config({"contradictions", "--top", "3", "--about",
                                 "a \"quoted\" \\ word", "--source", "b",
                                 "--min-score", "0.5", "--strict"});
    folder.put("crosscheck.toml", said.out);
    const Arguments a = parse_arguments("contradictions", {"x"}).arguments;
    CHECK(a.top == 3);
    CHECK(a.about == "a \"quoted\" \\ word");
    CHECK(a.sources == std::vector<std::string>{"b"});
    CHECK(a.min_score == 0.5);
    CHECK(a.strict);
  }

  TEST_CASE("config of no such command is a mistake") {
    const WorkingFolder folder;
    CHECK(config({"scroe"}).status == 2);
    CHECK(has(config({"scroe"}).err, "did you mean 'crosscheck score'?"));
    CHECK(config({"score", "x"}).status == 2);
    CHECK(config({"-f", "yaml"}).status == 2);
  }
}

}  // namespace crosscheck

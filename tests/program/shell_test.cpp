// Completions in real shells, manual pages under a real linter, exit statuses,
// and progress on a real terminal.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/cli/command_spec.h"
#include "engine/cli/option_table.h"
#include "tests/program/process.h"

namespace crosscheck {
namespace {

using testing::Ended;
using testing::program;

/// What bash proposes for these words of a command line, the last of which is
/// being typed. Words are parted as readline parts them.
std::string proposals(const std::string& words) {
  const Ended ended = testing::run(
      {"bash", "-c",
       "source <(\"$1\" completion bash); "
       "cd \"$2\"; COMP_WORDS=(crosscheck " +
           words +
           "); "
           "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
           "_crosscheck; printf '%s\\n' \"${COMPREPLY[@]}\"",
       "bash", program(), std::string(CROSSCHECK_SOURCE_DIR) + "/fixtures"});
  CHECK(ended.err.empty());
  CHECK(ended.status == 0);
  return ended.out;
}

bool has_line(const std::string& text, const std::string& line) {
  return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

/// Whether the program is there; says so where it is not.
bool can_use(const std::string& name) {
  if (testing::is_installed(name)) return true;
  MESSAGE(name << " is not installed; what needs it is left out");
  return false;
}

}  // namespace

TEST_SUITE("program/shell") {
  TEST_CASE("every command that is described is there") {
    for (const CommandSpec& spec : command_specs()) {
      if (spec.name == "help") continue;  // its own words are commands
      const Ended help =
          testing::run({program(), std::string(spec.name), "--help"});
      CHECK_MESSAGE(help.status == 0, spec.name, ": ", help.err);
      CHECK(help.out.find(spec.about.substr(0, 30)) != std::string::npos);
    }
  }

  TEST_CASE("the schema is that of the page on formats") {
    const Ended schema = testing::run({program(), "schema"});
    CHECK(schema.status == 0);
    const Ended file = testing::run({"cat", std::string(CROSSCHECK_SOURCE_DIR) +
                                                "/docs/result.schema.json"});
    CHECK(schema.out == file.out);
  }

  TEST_CASE("bash completes commands") {
    CHECK(proposals("sc") == "score\nschema\n");
    for (const CommandSpec& spec : command_specs()) {
      CHECK(has_line(proposals("''"), std::string(spec.name)));
    }
  }

  TEST_CASE("bash completes every option of every command") {
    for (const CommandSpec& spec : command_specs()) {
      const std::string name(spec.name);
      const std::string proposed = proposals(name + " -");
      for (const OptionRow* row : options_of(name)) {
        CHECK_MESSAGE(has_line(proposed, "--" + std::string(row->name)), name,
                      " --", row->name);
      }
    }
    CHECK(proposals("score x --fai") == "--fail-on\n");
    CHECK(proposals("sources --fil") == "\n");  // --filter is another's
  }

  TEST_CASE("bash completes closed words, files and folders") {
    CHECK(proposals("score --fail-on ''") == "none\ndisputed\nconflict\n");
    CHECK(proposals("score --color = a") == "auto\nalways\n");
    CHECK(proposals("score --color = ''") == "auto\nalways\nnever\n");
    CHECK(proposals("score --method aver") == "average_log\n");
    CHECK(proposals("bench --suite ac") == "accuracy\n");
    CHECK(proposals("completion z") == "zsh\n");
    CHECK(proposals("help sou") == "sources\n");
    CHECK(proposals("score -o READ") == "README.md\n");
    CHECK(proposals("score corp") == "corpora\n");
    CHECK(proposals("score --nli ''").find("README.md") == std::string::npos);
    CHECK(has_line(proposals("score --nli ''"), "corpora"));
    CHECK(proposals("score --top ''") == "\n");
  }

  TEST_CASE("the completions of zsh and fish are scripts of theirs") {
    for (const std::string shell : {"zsh", "fish"}) {
      if (!can_use(shell)) continue;
      const Ended ended = testing::run(
          {"sh", "-c",
           "f=$(mktemp); \"$1\" completion \"$2\" > \"$f\"; \"$2\" -n \"$f\"; "
           "s=$?; rm \"$f\"; exit $s",
           "sh", program(), shell});
      CHECK_MESSAGE(ended.status == 0, shell, ended.err);
      CHECK(ended.err.empty());
    }
  }

  TEST_CASE("fish proposes what the table says") {
    if (!can_use("fish")) return;
    const auto fish = [](const std::string& line) {
      return testing::run({"fish", "--no-config", "-c",
                           program() +
                               " completion fish | source; complete "
                               "-C '" +
                               line + "' | cut -f 1"})
          .out;
    };
    CHECK(fish("crosscheck score --fail-on ") == "conflict\ndisputed\nnone\n");
    CHECK(fish("crosscheck bench --suite acc") == "accuracy\n");
    CHECK(fish("crosscheck conf") == "config\n");
    CHECK(fish("crosscheck score --abo") == "--about\n");
    CHECK(fish("crosscheck schema --abo").empty());
  }

  TEST_CASE("manual pages are without fault") {
    if (!can_use("mandoc")) return;
    std::vector<std::string> pages = {""};
    for (const CommandSpec& spec : command_specs()) {
      pages.emplace_back(spec.name);
    }
    for (const std::string& page : pages) {
      const Ended ended = testing::run(
          {"sh", "-c", "\"$1\" man $2 | mandoc -Tlint", "sh", program(), page});
      CHECK_MESSAGE(ended.out.empty(), page, ": ", ended.out);
    }
  }

  TEST_CASE("installing puts pages and completions where they are looked for") {
    const Ended ended = testing::run(
        {"bash", "-c",
         "to=$(mktemp -d) && cmake -Dprogram=\"$1\" "
         "-DCMAKE_INSTALL_PREFIX=\"$to\" -P \"$2/cmake/install_pages.cmake\" "
         ">\"$to/log\" 2>&1 || cat \"$to/log\"; "
         "(cd \"$to/share\" && find . -type f | sort); "
         "\"$1\" man score | cmp - \"$to/share/man/man1/crosscheck-score.1\"; "
         "\"$1\" completion zsh | "
         "cmp - \"$to/share/zsh/site-functions/_crosscheck\"; rm -r \"$to\"",
         "bash", program(), CROSSCHECK_SOURCE_DIR});
    for (const CommandSpec& spec : command_specs()) {
      CHECK(has_line(ended.out,
                     "./man/man1/crosscheck-" + std::string(spec.name) + ".1"));
    }
    for (const char* path :
         {"man/man1/crosscheck.1", "bash-completion/completions/crosscheck",
          "zsh/site-functions/_crosscheck",
          "fish/vendor_completions.d/crosscheck.fish"}) {
      CHECK_MESSAGE(has_line(ended.out, "./" + std::string(path)), ended.out);
    }
    CHECK(ended.out.find("differ") == std::string::npos);
    CHECK(ended.err.empty());
  }

  TEST_CASE("exit statuses are those of the documents") {
    const std::string folder =
        std::string(CROSSCHECK_SOURCE_DIR) + "/fixtures/corpora";
    const auto status = [&](std::vector<std::string> words) {
      words.insert(words.begin(), program());
      words.emplace_back("--no-config");
      return testing::run(words, folder).status;
    };
    CHECK(status({"contradictions", "lido_vote"}) == 0);
    CHECK(status({"contradictions", "lido_vote", "--fail-on", "disputed"}) ==
          1);
    CHECK(status({"contradictions", "no such folder"}) == 2);
    CHECK(status({"contradictions", "lido_vote", "--fail-on", "rain"}) == 2);
    CHECK(status({"score", "lido_vote", "-o", "no/such/folder/r.json"}) == 2);
  }

  TEST_CASE("progress is shown on a terminal, wiped, and nowhere else") {
    const std::string folder =
        std::string(CROSSCHECK_SOURCE_DIR) + "/fixtures/corpora";
    const std::vector<std::string> words = {program(), "score", "lido_vote",
                                            "-f",      "csv",   "--no-config"};
    testing::Process shown(words, folder, true);
    const Ended on_terminal = shown.end();
    CHECK(on_terminal.err.starts_with("\r\x1b[Kreading"));
    CHECK(on_terminal.err.ends_with("\r\x1b[K"));
    CHECK(on_terminal.err.find('\n') == std::string::npos);
    const Ended in_pipe = testing::run(words, folder);
    CHECK(in_pipe.err.empty());
    CHECK(in_pipe.out == on_terminal.out);
    std::vector<std::string> always = words;
    always.insert(always.end(), {"--progress", "always"});
    const Ended in_log = testing::run(always, folder);
    CHECK(in_log.err.starts_with("reading\n"));
    CHECK(in_log.err.find('\x1b') == std::string::npos);
  }
}

}  // namespace crosscheck

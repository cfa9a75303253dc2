#include "engine/cli/option_table.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>

#include "engine/cli/command_spec.h"
#include "engine/cli/completion.h"
#include "engine/cli/help_text.h"
#include "engine/cli/man_page.h"

namespace crosscheck {
namespace {

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// The text without the marks that roff puts before hyphens.
std::string plain_roff(std::string text) {
  for (std::size_t at; (at = text.find("\\-")) != std::string::npos;) {
    text.erase(at, 1);
  }
  return text;
}

/// The lines of a text that hold a part.
std::string lines_with(const std::string& text, const std::string& part) {
  std::istringstream lines(text);
  std::string found;
  for (std::string line; std::getline(lines, line);) {
    if (holds(line, part)) found += line + '\n';
  }
  return found;
}

/// What stands between "    score)\n" and ";;\n    " + the next command.
std::string arm_of(const std::string& script, std::string_view command) {
  const std::size_t begin =
      script.rfind("\n    " + std::string(command) + ")\n");
  if (begin == std::string::npos) return {};
  std::size_t end = script.size();
  for (const CommandSpec& spec : command_specs()) {
    const std::size_t next =
        script.find("\n    " + std::string(spec.name) + ")\n", begin + 1);
    end = std::min(end, next);
  }
  return script.substr(begin, end - begin);
}

}  // namespace

TEST_SUITE("engine/cli/option_table") {
  TEST_CASE("every option belongs to commands that there are, and says so") {
    for (const OptionRow& row : option_table()) {
      CAPTURE(std::string(row.name));
      std::istringstream commands{std::string(row.commands)};
      std::size_t count = 0;
      for (std::string name; commands >> name; ++count) {
        CHECK(find_command(name) != nullptr);
        CHECK(find_option(name, row.name) == &row);
      }
      CHECK(count > 0);
      CHECK_FALSE(row.help.empty());
      CHECK(row.value.empty() == (row.kind == OptionKind::flag));
      if (!row.fallback.empty()) {
        std::istringstream first{std::string(row.commands)};
        std::string name;
        first >> name;
        CHECK(fault_of(row, name, row.fallback).empty());
      }
    }
  }

  TEST_CASE("no two options of a command have one letter or name") {
    for (const CommandSpec& spec : command_specs()) {
      std::set<std::string> names = {"-h", "--help"};
      for (const OptionRow* row : options_of(spec.name)) {
        for (const std::string& name : dashed_names(*row)) {
          CHECK_MESSAGE(names.insert(name).second, spec.name, " ", name);
        }
      }
    }
  }

  TEST_CASE("every option of every command is in its help and its manual") {
    for (const CommandSpec& spec : command_specs()) {
      const std::string help = help_text(spec.name);
      const std::string page = plain_roff(man_page(spec.name));
      for (const OptionRow* row : options_of(spec.name)) {
        CHECK_MESSAGE(holds(help, shown_option(*row)), spec.name, " ",
                      row->name);
        CHECK_MESSAGE(holds(page, "\\fB--" + std::string(row->name) + "\\fR"),
                      spec.name, " ", row->name);
        if (!row->settable) continue;
        CHECK_MESSAGE(holds(page, environment_name(*row)), spec.name, " ",
                      row->name);
      }
    }
  }

  TEST_CASE("every option of every command is in each completion") {
    const std::string bash = bash_completion();
    const std::string zsh = zsh_completion();
    const std::string fish = fish_completion();
    for (const CommandSpec& spec : command_specs()) {
      const std::string name(spec.name);
      for (const OptionRow* row : options_of(spec.name)) {
        const std::string option = "--" + std::string(row->name);
        CAPTURE(name + " " + option);
        CHECK(holds(arm_of(bash, name), " " + option));
        CHECK(holds(arm_of(zsh, name), option));
        CHECK(holds(lines_with(fish, "_from " + name + "'"),
                    " -l " + std::string(row->name) + " "));
      }
    }
  }

  TEST_CASE("help begins with examples and keeps to 80 columns") {
    for (const CommandSpec& spec : command_specs()) {
      const std::string help = help_text(spec.name);
      CAPTURE(help);
      CHECK(help.find("Examples:") < help.find("Usage:"));
      CHECK(help.find("Usage:") < help.find("Options:"));
      std::istringstream lines(help);
      for (std::string line; std::getline(lines, line);) {
        CHECK_MESSAGE(line.size() <= 80, line);
      }
    }
  }

  TEST_CASE("values are checked by their kind") {
    const OptionRow& top = *find_option("score", "top");
    CHECK(fault_of(top, "score", "12").empty());
    CHECK(fault_of(top, "score", "1.5") == "'1.5' is no whole number");
    CHECK(fault_of(top, "score", "-1") == "'-1' is no whole number");
    CHECK(fault_of(top, "score", "") == "'' is no whole number");
    const OptionRow& least = *find_option("score", "min-score");
    CHECK(fault_of(least, "score", "0.25").empty());
    CHECK(fault_of(least, "score", "1.5") == "1.5 is not in 0 to 1");
    CHECK_FALSE(fault_of(least, "score", "nan").empty());
    const OptionRow& threads = *find_option("score", "threads");
    CHECK(fault_of(threads, "score", "1024").empty());
    CHECK_FALSE(fault_of(threads, "score", "1025").empty());
    const OptionRow& format = *find_option("sources", "format");
    CHECK(fault_of(format, "sources", "json").empty());
    CHECK(fault_of(format, "sources", "jsn") ==
          "there is no 'jsn'; did you mean 'json'?");
  }

  TEST_CASE("names of environment variables are those of the options") {
    CHECK(environment_name(*find_option("score", "fail-on")) ==
          "CROSSCHECK_FAIL_ON");
  }
}

}  // namespace crosscheck

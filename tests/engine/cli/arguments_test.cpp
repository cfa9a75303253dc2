#include "engine/cli/arguments.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

Parsed parse(std::vector<std::string> words) {
  words.emplace_back("--no-config");
  return parse_arguments("score", words);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("engine/cli/arguments") {
  TEST_CASE("inputs and options stand in any order") {
    const Parsed parsed =
        parse({"a", "--method", "vote", "b", "-j", "3", "-", "--top=5"});
    REQUIRE_FALSE(parsed.exit.has_value());
    CHECK(parsed.arguments.inputs == std::vector<std::string>{"a", "b", "-"});
    CHECK(parsed.arguments.method == "vote");
    CHECK(parsed.arguments.threads == 3);
    CHECK(parsed.arguments.top == 5);
  }

  TEST_CASE("the defaults are those of the help") {
    const Arguments a = parse({"x"}).arguments;
    CHECK(a.outputs[0].format == "text");
    CHECK(a.method.empty());
    CHECK(a.outputs[0].path.empty());
    CHECK_FALSE(a.strict);
    CHECK(a.fail_on == FailOn::nothing);
    CHECK(a.colour == When::automatic);
  }

  TEST_CASE("the suffix of the output names the format unless it is given") {
    CHECK(parse({"x", "-o", "r.json"}).arguments.outputs[0].format == "json");
    CHECK(parse({"x", "-o", "d.csv/r.jsonl"}).arguments.outputs[0].format ==
          "jsonl");
    CHECK(parse({"x", "-o", "r.txt"}).arguments.outputs[0].format == "text");
    CHECK(parse({"x", "-o", "r"}).arguments.outputs[0].format == "text");
    // Forms with two suffixes.
    CHECK(parse({"x", "-o", "r.db"}).arguments.outputs[0].format == "sqlite");
    CHECK(parse({"x", "-o", "r.gv"}).arguments.outputs[0].format == "dot");
    CHECK(
        parse({"x", "-f", "csv", "-o", "r.json"}).arguments.outputs[0].format ==
        "csv");
    CHECK(parse({"x", "-o", "-"}).arguments.outputs[0].path.empty());
  }

  TEST_CASE("names of columns are read from one word or several") {
    const Arguments a =
        parse({"x", "--map", "source=worker,object=task", "--map", "value=l"})
            .arguments;
    CHECK(a.field_map ==
          std::map<std::string, std::string>{
              {"source", "worker"}, {"object", "task"}, {"value", "l"}});
    CHECK(a.inputs == std::vector<std::string>{"x"});
  }

  TEST_CASE("--map does not swallow the input behind it") {
    const Arguments a =
        parse({"--map", "source=worker", "x=y.csv", "z.csv"}).arguments;
    CHECK(a.inputs == std::vector<std::string>{"x=y.csv", "z.csv"});
    CHECK(a.field_map.size() == 1);
  }

  TEST_CASE("a map may be that of a table of another program") {
    const Arguments a = parse({"x", "--map", "crowdkit"}).arguments;
    CHECK(a.field_map ==
          std::map<std::string, std::string>{
              {"source", "worker"}, {"object", "task"}, {"value", "label"}});
  }

  TEST_CASE("a map that is no pair is a usage error") {
    for (const char* word : {"source", "=x", "source=", "a=b,c"}) {
      const Parsed parsed = parse({"x", "--map", word});
      REQUIRE(parsed.exit.has_value());
      CHECK(*parsed.exit == 2);
      CHECK(has(parsed.for_err, "OURS=THEIRS"));
    }
  }

  TEST_CASE("a mistyped option gets a suggestion and status 2") {
    const Parsed parsed = parse({"x", "--fromat", "json"});
    REQUIRE(parsed.exit.has_value());
    CHECK(*parsed.exit == 2);
    CHECK(parsed.for_err ==
          "error: there is no option '--fromat'\n"
          "hint: did you mean '--format'?\n");
    CHECK(parsed.for_out.empty());
  }

  TEST_CASE("a mistyped option alone is named too") {
    const Parsed parsed = parse({"--stritc"});
    CHECK(has(parsed.for_err, "did you mean '--strict'?"));
  }

  TEST_CASE("an unknown option cannot steer the terminal") {
    const Parsed parsed = parse({"x", "--\x1b[2J"});
    CHECK(*parsed.exit == 2);
    CHECK_FALSE(has(parsed.for_err, "\x1b"));
  }

  TEST_CASE("no input, a bad number and a bad choice are usage errors") {
    for (const std::vector<std::string>& words : {std::vector<std::string>{},
                                                  {"x", "--top", "many"},
                                                  {"x", "-f", "xml"},
                                                  {"x", "--fail-on", "rain"},
                                                  {"x", "-j", "-1"},
                                                  {"x", "--color", "red"}}) {
      const Parsed parsed = parse(words);
      REQUIRE(parsed.exit.has_value());
      CHECK(*parsed.exit == 2);
      CHECK(has(parsed.for_err, "error: "));
      CHECK(has(parsed.for_err, "hint: "));
    }
  }

  TEST_CASE("of an option that is given twice the last one counts") {
    CHECK(parse({"x", "--top", "3", "--top", "4"}).arguments.top == 4);
    CHECK_FALSE(parse({"x", "--strict", "--no-strict"}).arguments.strict);
    CHECK(parse({"x", "--no-strict", "--strict"}).arguments.strict);
  }

  TEST_CASE("an option takes one word and leaves the next") {
    const Arguments a =
        parse({"--source", "a", "x", "--source", "b", "y"}).arguments;
    CHECK(a.inputs == std::vector<std::string>{"x", "y"});
    CHECK(a.sources == std::vector<std::string>{"a", "b"});
  }

  TEST_CASE("each output has the form of its suffix") {
    const Arguments a =
        parse({"x", "-o", "r.json", "-o", "r.csv", "-o", "r", "-f", "jsonl"})
            .arguments;
    REQUIRE(a.outputs.size() == 3);
    CHECK(a.outputs[0].path == "r.json");
    CHECK(a.outputs[0].format == "json");
    CHECK(a.outputs[1].format == "csv");
    CHECK(a.outputs[2].format == "jsonl");
  }

  TEST_CASE("a mistyped word of a closed list gets a suggestion") {
    CHECK(has(parse({"x", "--fail-on", "conflct"}).for_err,
              "--fail-on: there is no 'conflct'; did you mean 'conflict'?"));
    CHECK(has(parse({"x", "--method", "voet"}).for_err, "'vote'?"));
  }

  TEST_CASE("what shapes the result is in the command that makes it again") {
    const Arguments a = parse({"a b.csv", "it's", "-j", "3", "-o", "r.json",
                               "--top", "4", "--quiet", "--method", "vote",
                               "--map", "source=w", "--differs", "-x.csv"})
                            .arguments;
    CHECK(a.command.empty());  // -x.csv is an option that there is not
    CHECK(
        parse({"a b.csv", "it's", "-j", "3", "-o", "r.json", "--top", "4",
               "--quiet", "--method", "vote", "--map", "source=w", "--differs"})
            .arguments.command ==
        "crosscheck score 'a b.csv' 'it'\\''s' --map source=w --method vote "
        "--differs --format json");
  }

  TEST_CASE("help begins with what it does and examples") {
    const Parsed parsed = parse({"--help"});
    REQUIRE(parsed.exit.has_value());
    CHECK(*parsed.exit == 0);
    CHECK(parsed.for_err.empty());
    const std::size_t examples = parsed.for_out.find("Examples:");
    REQUIRE(examples != std::string::npos);
    CHECK(examples < parsed.for_out.find("--format"));
    CHECK(has(parsed.for_out, "Exit status"));
  }

  TEST_CASE("two dashes end the options") {
    CHECK(parse_arguments("score", {"--no-config", "--", "--odd-name"})
              .arguments.inputs == std::vector<std::string>{"--odd-name"});
  }
}

}  // namespace crosscheck

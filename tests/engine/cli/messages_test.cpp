#include "engine/cli/messages.h"

#include <doctest/doctest.h>

#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

std::string printed(const Diagnostics& diagnostics, bool verbose = false) {
  std::ostringstream err;
  print_diagnostics(diagnostics, verbose, err);
  return err.str();
}

}  // namespace

TEST_SUITE("engine/cli/messages") {
  TEST_CASE("a defect has severity, place, message and hint") {
    Diagnostics diagnostics;
    diagnostics.add(
        {Severity::warning, "a.csv", 3, 7, "no value", "fill it in", true});
    CHECK(printed(diagnostics) ==
          "warning: a.csv:3:7: no value\nhint: fill it in\n1 input skipped\n");
  }

  TEST_CASE("what has no line has none in print") {
    Diagnostics diagnostics;
    diagnostics.add({Severity::error, "a.bin", 0, 0, "binary", "", false});
    CHECK(printed(diagnostics) == "error: a.bin: binary\n");
  }

  TEST_CASE("the first twenty are shown and the rest is counted") {
    Diagnostics diagnostics;
    for (std::uint32_t i = 1; i <= 5000; ++i) {
      diagnostics.add({Severity::warning, "a", i, 0, "bad", "mend it", true});
    }
    const std::string text = printed(diagnostics);
    CHECK(text.find("a:20: bad") != std::string::npos);
    CHECK(text.find("a:21: bad") == std::string::npos);
    CHECK(text.find("... and 4980 more\n5000 inputs skipped\n") !=
          std::string::npos);
    CHECK(text.find("mend it") == text.rfind("mend it"));  // said once
  }

  TEST_CASE("notes are for the verbose") {
    Diagnostics diagnostics;
    diagnostics.add({Severity::note, "a", 1, 0, "odd", "", false});
    CHECK(printed(diagnostics).empty());
    CHECK(printed(diagnostics, true) == "note: a:1: odd\n");
  }

  TEST_CASE("messages cannot steer the terminal") {
    Diagnostics diagnostics;
    diagnostics.add(
        {Severity::warning, "\x1b[2J", 1, 0, "\u202E", "\x07", false});
    CHECK(printed(diagnostics) ==
          "warning: <U+001B>[2J:1: <U+202E>\nhint: <U+0007>\n");
    std::ostringstream err;
    print_error({ErrorCode::not_found, "gone\x1b", "x"}, err);
    CHECK(err.str() == "error: x: gone<U+001B>\n");
  }

  TEST_CASE("guesses are told in one line, plain labels and told kinds not") {
    std::vector<Attribute> attributes(10);
    for (std::size_t a = 0; a < attributes.size(); ++a) {
      attributes[a].name = std::string(1, static_cast<char>('a' + a));
      attributes[a].kind = AttributeKind::numeric;
    }
    attributes[0].inferred = false;
    attributes[1].kind = AttributeKind::categorical;
    std::ostringstream err;
    print_guessed_kinds(attributes, err);
    CHECK(err.str() ==
          "kinds guessed: c numeric, d numeric, e numeric, f numeric, g "
          "numeric, h numeric and 2 more (--attributes FILE tells them)\n");
    std::ostringstream none;
    print_guessed_kinds(std::span(attributes).first(2), none);
    CHECK(none.str().empty());
  }
}

}  // namespace crosscheck

#include "engine/extract/passing_mentions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine/extract/predications.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

struct Passing {
  std::vector<Predication> told, passing;
};

Passing read(const std::string& text) {
  Document document;
  document.id = DocumentId(0);
  document.text = text;
  const Analysis analysis = analyse(document, english_model());
  Passing found;
  found.told = find_predications(analysis);
  found.passing = find_passing_mentions(analysis, found.told);
  return found;
}

}  // namespace

TEST_SUITE("engine/extract/passing_mentions") {
  TEST_CASE("a noun of an event before another noun is spoken of by the way") {
    const Passing found = read("The explosion victims arrived on Monday.");
    REQUIRE(found.passing.size() == 1);
    const Predication& p = found.passing[0];
    CHECK(p.trigger == "explosion");
    CHECK(p.kind == PredicateKind::noun);
    CHECK(p.is_passing);
    CHECK(p.participants.empty());
    REQUIRE(p.outer < found.told.size());
    CHECK(found.told[p.outer].trigger == "arrive");
    CHECK_FALSE(found.told[p.outer].is_passing);
  }

  TEST_CASE("so is a participle before its noun") {
    const Passing found = read("Police found the stolen boat.");
    REQUIRE(found.passing.size() == 1);
    CHECK(found.passing[0].trigger == "steal");
    CHECK(found.passing[0].kind == PredicateKind::verb);
  }

  TEST_CASE("so is a noun that tells an event at times, with its own words") {
    const Passing found = read("The climber died in a fall near the hut.");
    REQUIRE(found.passing.size() == 1);
    const Predication& p = found.passing[0];
    CHECK(p.trigger == "fall");
    CHECK(p.words.size() == 2);  // fall, hut
    REQUIRE(p.outer < found.told.size());
    CHECK(found.told[p.outer].trigger == "die");
    CHECK(read("The reason was a fall.").passing.empty());  // told itself
  }

  TEST_CASE("so is a state that came of an event, but not where it is told") {
    const Passing found = read("The jury found the clerk guilty.");
    REQUIRE(found.passing.size() == 1);
    CHECK(found.passing[0].trigger == "guilty");
    CHECK(read("The clerk was guilty.").passing.empty());
    CHECK(read("The jury found the clerk tired.").passing.empty());
  }

  TEST_CASE("so is an event with a capital for where it stands") {
    const auto riots = [](const std::string& text) {
      const Passing found = read(text);
      return std::count_if(
          found.passing.begin(), found.passing.end(),
          [](const Predication& p) { return p.trigger == "riot"; });
    };
    const std::string body =
        "\n\nThe quay was closed on Monday while the police were there.\n";
    CHECK(riots("Harbour Riot Quay Shut Down" + body) == 1);
    CHECK(riots("They met at the Riot Quay." + body) == 0);
  }

  TEST_CASE("what the clause itself tells is not, nor are things") {
    CHECK(read("The explosion destroyed the boat.").passing.empty());
    CHECK(read("The table leg broke.").passing.empty());
  }
}

}  // namespace crosscheck

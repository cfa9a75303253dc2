#include "engine/extract/name_statements.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "engine/extract/statement_builder.h"
#include "tests/support/extracted.h"

namespace crosscheck {
namespace {

std::vector<Statement> names(const std::string& text) {
  return testing::extracted(text, add_name_statements);
}

}  // namespace

TEST_SUITE("engine/extract/name_statements") {
  TEST_CASE("the one bearer of a surname has a full name, with its context") {
    const auto all = names(
        "Captain Johanna Maltov won the race around the lighthouse. Maltov "
        "took "
        "four days.\n");
    REQUIRE(all.size() == 1);
    CHECK(all[0].slot == "full name: maltov");
    CHECK(all[0].value_text == "Johanna Maltov");
    const auto& words = all[0].context;
    CHECK(std::is_sorted(words.begin(), words.end()));
    CHECK(std::count(words.begin(), words.end(), "race") == 1);
    CHECK(std::count(words.begin(), words.end(), "lighthouse") == 1);
    CHECK(std::count(words.begin(), words.end(), "name:maltov") == 0);
  }

  TEST_CASE("of two bearers none has it, of a surname alone neither") {
    CHECK(
        names(
            "Johanna Maltov won the race. Her brother Peter Maltov lost it.\n")
            .empty());
    CHECK(names("Captain Maltov won the race.\n").empty());
  }

  TEST_CASE("names are kept only where a story disputes them") {
    std::vector<Statement> told;
    const auto tell = [&](std::uint32_t document, const std::string& given) {
      for (Statement& s : names(given + " Maltov won the race.\n")) {
        s.document = DocumentId(document);
        told.push_back(std::move(s));
      }
    };
    tell(0, "Johanna");
    tell(1, "Petra");
    tell(2, "Johanna");
    tell(3, "Johanna");
    REQUIRE(told.size() == 4);
    const std::vector<std::uint32_t> story = {0, 0, 1, 1};
    remove_undisputed_names(told, story);
    REQUIRE(told.size() == 2);
    CHECK(told[0].value_text == "Johanna Maltov");
    CHECK(told[1].value_text == "Petra Maltov");
    remove_undisputed_names(told, std::vector<std::uint32_t>{0, 1});
    CHECK(told.empty());
  }
}

}  // namespace crosscheck

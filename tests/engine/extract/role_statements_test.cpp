#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include "engine/extract/predications.h"
#include "engine/extract/statement_builder.h"
#include "tests/support/extracted.h"

namespace crosscheck {
namespace {

std::vector<Statement> roles(const std::string& text) {
  return testing::extracted(text, [](Extraction& x) {
    x.predications = find_predications(x.analysis);
    add_role_statements(x);
  });
}

bool has_part(const Statement& s, const std::string& part) {
  const auto& parts = std::get<Category>(s.value).parts;
  return std::find(parts.begin(), parts.end(), part) != parts.end();
}

}  // namespace

TEST_SUITE("engine/extract/role_statements") {
  TEST_CASE("a role before the name") {
    const auto all =
        roles("Former Harbourside president Johanna Maltov won.\n");
    REQUIRE(all.size() == 1);
    CHECK(all[0].slot == "role");
    CHECK(std::get<Category>(all[0].value).key == "president");
    CHECK(has_part(all[0], "former"));
    CHECK(has_part(all[0], "title"));
    CHECK(has_part(all[0], "body:harbourside"));
  }

  TEST_CASE("a role beside the name, with its rank and time") {
    const auto all = roles(
        "Johanna Maltov, 41, then an assistant public defender, met him on "
        "the ferry.\n");
    REQUIRE(all.size() == 1);
    CHECK(all[0].value_text == "assistant public defender");
    CHECK(std::get<Category>(all[0].value).key == "public defender");
    CHECK(has_part(all[0], "rank:assistant"));
    CHECK(has_part(all[0], "then"));
  }

  TEST_CASE("a post that is given or taken") {
    for (const std::string text :
         {"The club named Johanna Maltov as its interim treasurer.\n",
          "The club appointed Johanna Maltov interim treasurer.\n",
          "Johanna Maltov was elected interim treasurer of the club.\n",
          "Johanna Maltov will serve as interim treasurer of the club.\n"}) {
      CAPTURE(text);
      const auto all = roles(text);
      REQUIRE(all.size() == 1);
      CHECK(std::get<Category>(all[0].value).key == "treasurer");
      CHECK(has_part(all[0], "rank:acting"));
    }
  }

  TEST_CASE("a relative by a given name alone can be another's") {
    CHECK(roles("Her brother Johanna left the ferry in Sandby.\n").empty());
    CHECK(
        roles("Her father, Otto Brandt, left the ferry in Sandby.\n").size() ==
        1);
  }

  TEST_CASE("what the dead were is of another time") {
    for (const std::string text :
         {"The late mayor of Sandby, Johanna Maltov, opened the pier.\n",
          "Johanna Maltov, the mayor of Sandby, died on Monday.\n"}) {
      CAPTURE(text);
      const auto all = roles(text);
      REQUIRE(all.size() == 1);
      CHECK(has_part(all[0], "then"));
    }
  }

  TEST_CASE("who gives a post does not take it") {
    const auto all = roles("Johanna Maltov named Otto Brandt treasurer.\n");
    REQUIRE(all.size() == 1);
    CHECK(all[0].subject.key == "otto brandt");
  }

  TEST_CASE("what many of a body are says what it covers") {
    const auto all =
        roles("Johanna Maltov, a former executive of Nordline, won.\n");
    REQUIRE(all.size() == 1);
    CHECK(has_part(all[0], "former"));
    CHECK(has_part(all[0], "body:nordline"));
    CHECK(has_part(all[0], "covers:company,chairman,manager"));
  }

  TEST_CASE("a role with an article before a name between commas") {
    const auto all =
        roles("The chairman of the ferry club, Johanna Maltov, left early.\n");
    REQUIRE(all.size() == 1);
    CHECK(std::get<Category>(all[0].value).key == "chairman");
  }

  TEST_CASE("a role by a copula; one of several") {
    const auto is = roles("Johanna Maltov was the mayor of Sandby.\n");
    REQUIRE(is.size() == 1);
    CHECK(std::get<Category>(is[0].value).key == "mayor");
    CHECK(has_part(is[0], "then"));
    const auto among = roles(
        "Johanna Maltov, one of the deputy campaign managers, resigned.\n");
    REQUIRE(among.size() == 1);
    CHECK(std::get<Category>(among[0].value).key == "campaign manager");
    CHECK(has_part(among[0], "among"));
    CHECK(has_part(among[0], "rank:deputy"));
  }

  TEST_CASE("a body with dots is the one without") {
    const auto all = roles("Johanna Maltov, a former N.L.C. official, won.\n");
    REQUIRE(all.size() == 1);
    CHECK(has_part(all[0], "body:nlc"));
  }

  TEST_CASE("where somebody was fired, nobody behind the verb left") {
    // As if the tree held the name behind the verb for an object.
    const auto read_wrongly = [](Extraction& x) {
      x.predications = find_predications(x.analysis);
      for (Predication& p : x.predications) {
        if (p.trigger != "fire") continue;
        Participant wrong;
        wrong.role = ParticipantRole::patient;
        wrong.entity = "johanna maltov";
        wrong.span = p.trigger_span;
        p.participants.push_back(wrong);
      }
      add_role_statements(x);
    };
    const auto leaves = [&](const std::string& text) {
      const auto all = testing::extracted(text, read_wrongly);
      REQUIRE(!all.empty());
      return has_part(all.back(), "leaves");
    };
    const std::string chief = "on the orders of director Johanna Maltov.\n";
    CHECK(!leaves("Otto Brandt was fired " + chief));
    CHECK(leaves("They fired him " + chief));
  }

  TEST_CASE("a post that was left, and what hangs before a post") {
    const auto all = roles("Johanna Maltov resigned as finance director.\n");
    REQUIRE(all.size() == 1);
    CHECK(std::get<Category>(all[0].value).key == "director");
    CHECK(has_part(all[0], "leaves"));
    const auto plan =
        roles("Johanna Maltov, the mayor, would resign if the plan failed.\n");
    REQUIRE(plan.size() == 1);
    CHECK(!has_part(plan[0], "leaves"));
    const auto role = roles("He described the role of mayor Johanna Maltov.\n");
    REQUIRE(role.size() == 1);
    CHECK(role[0].value_text == "mayor");
  }

  TEST_CASE("no role of another: a list, and a word that is no function") {
    CHECK(roles("They met the mayor and Johanna Maltov.\n").empty());
    CHECK(roles("Johanna Maltov, a quiet visitor, left.\n").empty());
  }
}

}  // namespace crosscheck

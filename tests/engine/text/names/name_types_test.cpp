#include "engine/text/names/name_types.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "engine/text/names/name_features.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

struct Typed {
  Document document;
  TokenisedText text;
  Names names;
};

Typed read(const std::string& body) {
  Typed r;
  r.document.text = body;
  r.text = tokenize(r.document);
  r.names = find_names(r.document, r.text);
  return r;
}

std::vector<std::uint64_t> features_of(const Typed& r, std::size_t mention) {
  return name_features(r.document, r.text, r.text.sentences[0],
                       r.names.mentions[mention], english_model()->words());
}

// A table that gives `label` a vote for each feature of a mention.
std::vector<std::uint8_t> votes_for(const std::vector<std::uint64_t>& features,
                                    NameLabel label) {
  std::vector<WeightRow> rows;
  rows.reserve(features.size());
  for (const std::uint64_t key : features)
    rows.push_back({key, {{static_cast<std::uint8_t>(label), 1}}});
  return weight_table_bytes(kNameLabels, rows);
}

void type(Typed& r, const std::vector<std::uint8_t>& table) {
  const auto weights = WeightTable::read(table);
  REQUIRE(weights.has_value());
  type_names(r.document, r.text, english_model()->words(), *weights, r.names);
}

TEST_SUITE("engine/text/names/name_types") {
  TEST_CASE("an entity becomes what its mentions vote for") {
    Typed r = read("They saw Tarnik. Then Tarnik fell. They left Oslo.");
    REQUIRE(r.names.mentions.size() == 3);
    REQUIRE(r.names.entities[0].kind == NameKind::other);
    type(r, votes_for(features_of(r, 0), NameLabel::person));
    REQUIRE(r.names.mentions.size() == 3);
    CHECK(r.names.mentions[0].kind == NameKind::person);
    CHECK(r.names.mentions[1].kind == NameKind::person);
    CHECK(r.names.entities[0].kind == NameKind::person);
    CHECK(r.names.entities[0].surname == "tarnik");
    CHECK(r.names.entities[0].voted);
  }

  TEST_CASE("what the gazetteer knows stays") {
    Typed r = read("They left Norway and Oslo.");
    REQUIRE(r.names.mentions.size() == 2);
    for (const std::size_t mention : {0U, 1U}) {
      const auto table = votes_for(features_of(r, mention), NameLabel::person);
      type(r, table);
    }
    CHECK(r.names.mentions[0].kind == NameKind::state);
    CHECK(r.names.mentions[1].kind == NameKind::place);
    CHECK_FALSE(r.names.entities[1].voted);
  }

  TEST_CASE("what no rule knows and the votes reject is taken away") {
    Typed r = read("They saw Tarnik. They left Oslo.");
    REQUIRE(r.names.mentions.size() == 2);
    type(r, votes_for(features_of(r, 0), NameLabel::none));
    REQUIRE(r.names.mentions.size() == 1);
    REQUIRE(r.names.entities.size() == 1);
    CHECK(r.names.mentions[0].entity == 0);
    CHECK(r.names.entities[0].entity.key == "oslo");
  }

  TEST_CASE("what a rule knows is kept against such votes") {
    Typed r = read("They met Megan Trask.");
    REQUIRE(r.names.mentions.size() == 1);
    type(r, votes_for(features_of(r, 0), NameLabel::none));
    CHECK(r.names.mentions.size() == 1);
  }

  TEST_CASE("features are of the words, and of their own sentence alone") {
    const Typed a = read("They saw Tarnik. Foo bar.");
    const Typed b = read("They saw Tarnik. Other words.");
    const Typed c = read("They heard Tarnik. Foo bar.");
    CHECK(features_of(a, 0) == features_of(b, 0));
    CHECK(features_of(a, 0) != features_of(c, 0));
  }

  TEST_CASE("a table of other labels and a text without names do nothing") {
    Typed r = read("They saw Tarnik.");
    const auto rows = std::vector<WeightRow>{{features_of(r, 0)[0], {{0, 1}}}};
    type(r, weight_table_bytes(3, rows));
    CHECK(r.names.entities[0].kind == NameKind::other);
    Typed none = read("nothing here");
    type(none, votes_for({1}, NameLabel::person));
    CHECK(none.names.mentions.empty());
  }
}

}  // namespace
}  // namespace crosscheck

#include "graph/rules/street_rule.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

Relation compare(const std::string& a, const std::string& b) {
  const auto street = [](const std::string& key, std::size_t document) {
    return testing::statement(SlotKind::fact, "street merc",
                              testing::entity(key), key, document);
  };
  const Relation relation =
      compare_streets(street(a, 0), street(b, 1)).relation;
  CHECK(compare_streets(street(b, 1), street(a, 0)).relation == relation);
  return relation;
}

}  // namespace

TEST_SUITE("graph/rules/street_rule") {
  TEST_CASE("one address in two spellings") {
    CHECK(compare("merchant street", "merchants avenue") == Relation::conflict);
    CHECK(compare("merchant street", "mercant street") == Relation::conflict);
  }

  TEST_CASE("the same street, two kinds of one word, and two words") {
    CHECK(compare("merchant street", "merchant street") == Relation::agree);
    CHECK(compare("merchant street", "merchant avenue") == Relation::unrelated);
    CHECK(compare("merchant street", "merchants street") ==
          Relation::unrelated);
    CHECK(compare("merchant street", "mercury street") == Relation::unrelated);
  }
}

}  // namespace crosscheck

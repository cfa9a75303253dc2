#include "graph/rules/given_name_rule.h"

#include <doctest/doctest.h>

#include <string>

#include "graph/rules/entity_rules.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::entity;
using testing::statement;

Relation names(const std::string& a, const std::string& b) {
  const Statement x =
      statement(SlotKind::holder, "full name: maltov", entity(a), a);
  const Statement y =
      statement(SlotKind::holder, "full name: maltov", entity(b), b);
  const Relation forth = compare_full_names(x, y).relation;
  CHECK(forth == compare_full_names(y, x).relation);
  CHECK(forth == compare_holders(x, y).relation);
  return forth;
}

}  // namespace

TEST_SUITE("graph/rules/given_name") {
  TEST_CASE("unlike given names of one surname conflict") {
    // "la" is common in order: 2 * 2 / (7 + 5) = .33.
    CHECK(names("loretta maltov", "linda maltov") == Relation::conflict);
    CHECK(names("petra maltov", "linda t maltov") == Relation::conflict);
  }

  TEST_CASE("given names that are somewhat alike are left open") {
    // "mari" of both: 2 * 4 / 10 = .8.
    CHECK(names("mario maltov", "maria maltov") == Relation::unrelated);
    // "an" of both: 2 * 2 / (3 + 4) = .57.
    CHECK(names("ana maltov", "hans maltov") != Relation::conflict);
  }

  TEST_CASE("two spellings of one name agree") {
    CHECK(names("sergei maltov", "sergey maltov") == Relation::agree);
  }

  TEST_CASE("equal names say nothing, and neither do initials") {
    CHECK(names("ana maltov", "ana maltov") == Relation::unrelated);
    CHECK(names("p maltov", "linda maltov") == Relation::unrelated);
    CHECK(names("jo maltov", "linda maltov") == Relation::unrelated);
  }
}

}  // namespace crosscheck

#include "graph/rules/order_rule.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/predications.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using namespace testing;

Predication called(const std::string& relation, const std::string& event) {
  Predication p = act("summon", {doer("ann mill"), what("ferry")});
  p.orders = {{relation, event, {}}};
  return p;
}

Relation compare(const Predication& a, const Predication& b) {
  const Relation relation = compare_orders(a, b, 0).relation;
  CHECK(compare_orders(b, a, 0).relation == relation);
  return relation;
}

}  // namespace

TEST_SUITE("graph/rules/order_rule") {
  TEST_CASE("one act before, during and after one event") {
    CHECK(compare(called("before", "raid"), called("during", "raid")) ==
          Relation::conflict);
    CHECK(compare(called("before", "shooting"), called("after", "attack")) ==
          Relation::conflict);
    CHECK(compare(called("before", "raid"), called("before", "raid")) ==
          Relation::unrelated);
    CHECK(compare(called("before", "raid"), called("after", "dinner")) ==
          Relation::unrelated);
  }

  TEST_CASE("an act that is told as both, and another act") {
    Predication both = called("before", "raid");
    both.orders.push_back({"during", "raid", {}});
    CHECK(compare(both, called("during", "raid")) == Relation::unrelated);
    Predication other = act("sell", {doer("ann mill"), what("house")});
    other.orders = {{"during", "raid", {}}};
    CHECK(compare(called("before", "raid"), other) == Relation::unrelated);
  }
}

}  // namespace crosscheck

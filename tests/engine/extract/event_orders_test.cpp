#include "engine/extract/event_orders.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/extract/predications.h"
#include "engine/text/analysis.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

/// "relation event" of all orders that a verb of a text is told by.
std::vector<std::string> orders(const std::string& text,
                                const std::string& verb) {
  Document document;
  document.id = DocumentId(0);
  document.text = text;
  std::vector<std::string> found;
  for (const Predication& p :
       find_predications(analyse(document, english_model()))) {
    if (p.trigger != verb) continue;
    for (const EventOrder& order : p.orders) {
      found.push_back(order.relation + ' ' + order.event);
    }
  }
  return found;
}

using Orders = std::vector<std::string>;

}  // namespace

TEST_SUITE("engine/extract/event_orders") {
  TEST_CASE("a noun and a clause") {
    CHECK(orders("The captain called his brother during the raid.\n", "call") ==
          Orders{"during raid"});
    CHECK(orders("The captain left before he burned the letters.\n", "leave") ==
          Orders{"before burn"});
  }

  TEST_CASE("a clause that carries out an event") {
    CHECK(orders("The captain left after launching the raid.\n", "leave") ==
          Orders{"after launch", "after raid"});
  }

  TEST_CASE("days and things are no events") {
    CHECK(orders("The captain left before Friday.\n", "leave").empty());
    CHECK(orders("The captain left after the duke.\n", "leave").empty());
  }
}

}  // namespace crosscheck

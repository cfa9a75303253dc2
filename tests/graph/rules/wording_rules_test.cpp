#include <doctest/doctest.h>

#include <algorithm>

#include "graph/rules/quotation_rule.h"
#include "graph/rules/rule.h"
#include "graph/rules/status_rule.h"
#include "graph/rules/topic_rule.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::day;
using testing::statement;

std::vector<std::string> words(const std::string& text) {
  std::vector<std::string> list;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    list.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return list;
}

Relation quotations(const std::string& a, const std::string& b) {
  return compare_quotations(
             statement(SlotKind::quotation, "said", Text{words(a)}, a),
             statement(SlotKind::quotation, "said", Text{words(b)}, b))
      .relation;
}

}  // namespace

TEST_SUITE("graph/rules/quotation") {
  TEST_CASE("a shared run of four words agrees") {
    CHECK(quotations("we will open the harbour gates at dawn",
                     "they open the harbour gates soon") == Relation::agree);
  }

  TEST_CASE("a run of function words alone does not") {
    CHECK(quotations("it is one of the many boats here",
                     "that is one of the old songs") == Relation::unrelated);
  }

  TEST_CASE("most content words in another order agree") {
    // 5 content words each, 4 of them shared: 0.8.
    CHECK(quotations("harbour gates open before winter",
                     "before winter every harbour opens gates") ==
          Relation::agree);
  }

  TEST_CASE("quotations that differ are no conflict") {
    CHECK(quotations("the bridge is safe for heavy trucks",
                     "the bridge is not safe at all") != Relation::conflict);
  }
}

TEST_SUITE("graph/rules/topic") {
  TEST_CASE("one topic with opposite polarity conflicts") {
    Statement a = statement(SlotKind::topic, "agenda: fish", Text{{"fish"}},
                            "on the agenda");
    Statement b = a;
    CHECK(compare_topics(a, b).relation == Relation::agree);
    b.polarity = Polarity::negative;
    CHECK(compare_topics(a, b).relation == Relation::conflict);
    b.modality = Modality::expected;
    CHECK(compare_topics(a, b).relation == Relation::unrelated);
  }
}

TEST_SUITE("graph/rules/status") {
  TEST_CASE("opposite statuses conflict on one day and update over days") {
    Statement held =
        statement(SlotKind::status, "status", Category{"held", {}}, "held");
    Statement off = statement(SlotKind::status, "status",
                              Category{"cancelled", {}}, "cancelled");
    held.as_of = off.as_of = day(3);
    CHECK(compare_statuses(held, off).relation == Relation::conflict);
    off.as_of = day(4);
    CHECK(compare_statuses(held, off).relation == Relation::update);
  }
}

TEST_SUITE("graph/rules/rule_set") {
  TEST_CASE("each slot kind has at most one rule and records have none") {
    for (const Rule& rule : rule_set()) {
      CHECK(std::count_if(rule_set().begin(), rule_set().end(),
                          [&](const Rule& other) {
                            return other.kind == rule.kind;
                          }) == 1);
    }
    CHECK(rule_for(SlotKind::record) == nullptr);
    REQUIRE(rule_for(SlotKind::venue) != nullptr);
    CHECK(rule_for(SlotKind::venue)->name == "venue");
  }

  TEST_CASE("verdicts do not depend on the order of the two statements") {
    const Statement a =
        statement(SlotKind::count, "killed", testing::exactly(3), "3");
    const Statement b =
        statement(SlotKind::count, "killed", testing::exactly(5), "5");
    const Rule* rule = rule_for(SlotKind::count);
    CHECK(rule->compare(a, b).relation == rule->compare(b, a).relation);
    CHECK(rule->compare(a, b).weight == rule->compare(b, a).weight);
  }
}
}  // namespace crosscheck

#include "graph/act_disputes.h"

#include <doctest/doctest.h>

#include "tests/support/predications.h"

namespace crosscheck {
namespace {

using namespace testing;

/// "Ann Mill resigned on (weekday)" in a document.
Predication resigned(std::size_t document, int day_of_week) {
  Predication p = at(act("resign", {doer("ann mill")}), weekday(day_of_week));
  p.document = DocumentId(document);
  return p;
}

}  // namespace

TEST_SUITE("graph/act_disputes") {
  TEST_CASE("two documents of one story that tell two days are in dispute") {
    const std::vector<Predication> told = {resigned(0, 1), resigned(1, 2)};
    const std::vector<std::uint32_t> story = {0, 0};
    const auto disputes = find_act_disputes(told, story, {});
    REQUIRE(disputes.size() == 1);
    CHECK(disputes[0].a == 0);
    CHECK(disputes[0].b == 1);
    CHECK(disputes[0].rule == "act time");
  }

  TEST_CASE("documents of two stories are not compared") {
    const std::vector<Predication> told = {resigned(0, 1), resigned(1, 2)};
    const std::vector<std::uint32_t> story = {0, 1};
    CHECK(find_act_disputes(told, story, {}).empty());
  }

  TEST_CASE("one document does not contradict itself") {
    const std::vector<Predication> told = {resigned(0, 1), resigned(0, 2)};
    const std::vector<std::uint32_t> story = {0};
    CHECK(find_act_disputes(told, story, {}).empty());
  }

  TEST_CASE("a document that tells both days is in no dispute") {
    const std::vector<Predication> told = {resigned(0, 1), resigned(1, 2),
                                           resigned(1, 1)};
    const std::vector<std::uint32_t> story = {0, 0};
    CHECK(find_act_disputes(told, story, {}).empty());
  }
}

}  // namespace crosscheck

#include "graph/rules/other_day.h"

#include <doctest/doctest.h>

#include <string>

#include "graph/rules/quotation_rule.h"
#include "tests/support/quoted_words.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;
constexpr const char* kWords =
    "we will not leave the harbour to the gulls this winter";

TimeInterval minutes(std::int64_t begin, std::int64_t end) {
  TimeInterval when;
  when.begin = begin;
  when.end = end;
  when.grain = Grain::day;
  when.resolved = true;
  return when;
}

TimeInterval day(std::int64_t number) {
  return minutes(number * kDay, (number + 1) * kDay);
}

Statement quoted(const std::string& words, const TimeInterval& said_on,
                 std::size_t document = 0) {
  Statement s = testing::statement(SlotKind::quotation, "said",
                                   testing::quote(words), words, document);
  s.subject = testing::entity("ann mill");
  s.said_on = said_on;
  return s;
}

}  // namespace

TEST_SUITE("graph/rules/other_day") {
  TEST_CASE("one utterance on two days is a conflict with a name of its own") {
    const Statement a = quoted(kWords, day(20000));
    const Statement b = quoted(kWords, day(20002), 1);
    CHECK(are_of_other_days(a, b));
    CHECK(are_of_other_days(b, a));
    CHECK(compare_quotations(a, b).relation == Relation::conflict);
    CHECK(quotation_rule_name(a, b) == kSayingDayRule);
    const Statement c = quoted(
        "we will not leave the harbour to the geese this winter", day(20002));
    CHECK(quotation_rule_name(a, c) == "quotation");
  }

  TEST_CASE("hours of one day, a night and an unknown day are none") {
    const Statement a =
        quoted(kWords, minutes(20000 * kDay + 600, 20000 * kDay + 720));
    CHECK_FALSE(are_of_other_days(
        a, quoted(kWords, minutes(20000 * kDay + 900, 20000 * kDay + 960))));
    const Statement night =
        quoted(kWords, minutes(20000 * kDay + 1260, 20001 * kDay + 360));
    CHECK_FALSE(are_of_other_days(night, quoted(kWords, day(20000))));
    CHECK_FALSE(are_of_other_days(night, quoted(kWords, day(20001))));
    CHECK(are_of_other_days(night, quoted(kWords, day(20002))));
    Statement unknown = quoted(kWords, day(20002));
    unknown.said_on.reset();
    CHECK_FALSE(are_of_other_days(a, unknown));
  }

  TEST_CASE("few words are said again, and so are others") {
    const std::string few = "we will not leave the harbour to gulls";
    CHECK_FALSE(
        are_of_other_days(quoted(few, day(20000)), quoted(few, day(20002))));
    CHECK_FALSE(are_of_other_days(
        quoted(kWords, day(20000)),
        quoted("nobody slept that night and the harbour was loud again",
               day(20002))));
  }
}

}  // namespace crosscheck

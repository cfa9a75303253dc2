#include "bench/text/time_figures.h"

#include <doctest/doctest.h>

namespace crosscheck {
namespace {

TimeMark mark(std::size_t begin, std::size_t end, const char* value) {
  return {begin, end, "DATE", value};
}

}  // namespace

TEST_SUITE("bench/text/time_figures") {
  TEST_CASE("marks that share a byte are one pair each") {
    const std::string text = "on Monday night and on Tuesday and in 2019";
    // [3,9) "Monday" is met by [3,15); [23,30) is missed; [38,42) is met.
    const std::vector<TimeMark> expected = {mark(3, 9, "2031-05-12"),
                                            mark(23, 30, "2031-05-13"),
                                            mark(38, 42, "2019")};
    std::vector<TimeMark> found = {mark(3, 15, "2031-05-12TNI"),
                                   mark(16, 19, "PRESENT_REF"),
                                   mark(38, 42, "2019")};
    found[0].type = "TIME";
    TimeAgreement agreement;
    std::vector<Failure> failures;
    compare_times("a", text, expected, found, agreement, failures);
    CHECK(agreement.relaxed.right == 2);
    CHECK(agreement.strict.right == 1);
    CHECK(agreement.types == 1);
    CHECK(agreement.value.right == 1);
    CHECK(agreement.value.found == 3);
    CHECK(agreement.value.expected == 3);
    // Wrong value, extent and type of the first; one not asked for; one missed.
    REQUIRE(failures.size() == 5);
    CHECK(failures[0].what == "wrong value");
    CHECK(failures[3].what == "not one");
    CHECK(failures[4].what == "missed");
    CHECK(failures[4].expected == "[Tuesday] DATE 2031-05-13");
  }

  TEST_CASE("one found mark answers one expected mark") {
    TimeAgreement agreement;
    std::vector<Failure> failures;
    compare_times("a", "May 3 and 4", {mark(0, 5, "a"), mark(10, 11, "b")},
                  {mark(0, 11, "a")}, agreement, failures);
    CHECK(agreement.relaxed.right == 1);
    CHECK(agreement.relaxed.expected == 2);
  }

  TEST_CASE("marks that only touch do not meet") {
    TimeAgreement agreement;
    std::vector<Failure> failures;
    compare_times("a", "abcd", {mark(0, 2, "a")}, {mark(2, 4, "a")}, agreement,
                  failures);
    CHECK(agreement.relaxed.right == 0);
    CHECK(failures.size() == 2);
  }
}

}  // namespace crosscheck

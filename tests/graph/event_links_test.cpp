#include "graph/event_links.h"

#include <doctest/doctest.h>

#include "graph/event_label.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::day;
using testing::days;
using testing::entity;
using testing::event;

const Entity kLima = entity("lima", {"peru"});
const Entity kPeru = entity("peru");
const Entity kQuito = entity("quito", {"ecuador"});
const Entity kChile = entity("chile");
const Entity kFrance = entity("france");

using Ids = std::vector<std::uint32_t>;

}  // namespace

TEST_SUITE("graph/event_links") {
  TEST_CASE("a meeting in one city on one day is one event over documents") {
    const std::vector<DocumentEvent> events = {
        event(0, "meeting", {kLima}, {day(10)}),
        event(1, "meeting", {kPeru}, {day(10)})};
    CHECK(link_events(events, Ids{0, 0}) == Ids{0, 0});
  }

  TEST_CASE("another city, another day or another type is another event") {
    const std::vector<DocumentEvent> events = {
        event(0, "meeting", {kLima}, {day(10)}),
        event(1, "meeting", {kQuito}, {day(10)}),
        event(2, "meeting", {kLima}, {day(17)}),
        event(3, "earthquake", {kLima}, {day(10)})};
    CHECK(link_events(events, Ids{0, 0, 0, 0}) == Ids{0, 1, 2, 3});
  }

  TEST_CASE("documents of two stories share no event") {
    const std::vector<DocumentEvent> events = {
        event(0, "meeting", {kLima}, {day(10)}),
        event(1, "meeting", {kLima}, {day(10)})};
    CHECK(link_events(events, Ids{0, 1}) == Ids{0, 1});
  }

  TEST_CASE("two parties in common stand in for a place that is not said") {
    const std::vector<DocumentEvent> events = {
        event(0, "meeting", {kLima}, {day(10)}, {kChile, kFrance}),
        event(1, "meeting", {}, {day(10)}, {kChile, kFrance}),
        event(2, "meeting", {}, {day(10)}, {kChile})};
    CHECK(link_events(events, Ids{0, 0, 0}) == Ids{0, 0, 1});
  }

  TEST_CASE("events of one document are never joined through another") {
    const std::vector<DocumentEvent> events = {
        event(0, "meeting", {kLima}, {day(10)}),
        event(0, "meeting", {kLima}, {day(12)}),
        event(1, "meeting", {kLima}, {days(8, 14, Grain::week)})};
    const Ids ids = link_events(events, Ids{0, 0});
    CHECK(ids[0] != ids[1]);
  }

  TEST_CASE("single main events agreeing on all but a near day are one") {
    std::vector<DocumentEvent> events = {
        event(0, "meeting", {kLima}, {day(10)}, {kChile, kFrance}),
        event(1, "meeting", {kLima}, {day(11)}, {kChile, kFrance})};
    events[0].main = events[1].main = true;
    CHECK(link_events(events, Ids{0, 0}) == Ids{0, 0});
    events[1].times = {day(20)};
    CHECK(link_events(events, Ids{0, 0}) == Ids{0, 1});
  }

  TEST_CASE("the main disasters of two texts of one week are one") {
    std::vector<DocumentEvent> events = {event(0, "flood", {}, {}),
                                         event(1, "flood", {}, {})};
    for (DocumentEvent& e : events) {
      e.main = e.does_harm = true;
      e.published_day = 10;
    }
    CHECK(link_events(events, Ids{0, 0}) == Ids{0, 0});
    events[1].published_day = 20;
    CHECK(link_events(events, Ids{0, 0}) == Ids{0, 1});
  }

  TEST_CASE("a label has type, city and day") {
    // Day 19783 is 2024-03-01: 54 years of 365 days, 13 leap days, and
    // 31 + 29 days of 2024 make 19710 + 13 + 60 = 19783.
    const std::vector<DocumentEvent> events = {
        event(0, "meeting", {kPeru}, {day(19783)}),
        event(1, "meeting", {kLima}, {day(19783)})};
    CHECK(event_labels(events, Ids{0, 0}) ==
          std::vector<std::string>{"meeting in lima, 2024-03-01"});
  }
}
}  // namespace crosscheck

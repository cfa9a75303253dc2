#include "engine/text/times/timex_value.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/text/times/calendar.h"
#include "engine/text/times/holidays.h"

namespace crosscheck {
namespace {

/// Thursday, 15 May 2031, in the 20th week: 2 January was its first Thursday
/// and 15 May is 19 weeks after it.
constexpr const char* kThursday = "2031-05-15";

struct Reading {
  Document document;
  TokenisedText text;
  std::vector<TimeExpression> times;
};

Reading read(const std::string& body, const std::string& published) {
  Reading out;
  out.document.text = body;
  if (!published.empty()) {
    out.document.published_day = parse_published_day(published);
  }
  out.text = tokenize(out.document);
  out.times = find_times(out.document, out.text);
  return out;
}

/// Every time of a text as "value" or "value MOD", in order.
std::string values_in(const std::string& body,
                      const std::string& published = kThursday) {
  std::string all;
  for (const TimeExpression& time : read(body, published).times) {
    const TimexValue value = timex_value(time);
    if (!all.empty()) all += "; ";
    all += value.value;
    if (!value.mod.empty()) all += " " + value.mod;
  }
  return all;
}

std::string types_in(const std::string& body) {
  std::string all;
  for (const TimeExpression& time : read(body, kThursday).times) {
    all += "[" + timex_value(time).type + "]";
  }
  return all;
}

/// The phrase of every time, determiners included.
std::string phrases_in(const std::string& body) {
  const Reading r = read(body, kThursday);
  std::string all;
  for (const TimeExpression& time : r.times) {
    if (!all.empty()) all += "; ";
    all += written(r.document, r.text, time.first - time.lead, time.last);
  }
  return all;
}

bool all_vague(const std::string& body) {
  const Reading r = read(body, kThursday);
  for (const TimeExpression& time : r.times) {
    if (time.kind != TimeExpression::Kind::vague) return false;
  }
  return !r.times.empty();
}

std::string date_text(std::int32_t day) {
  return canonical_text(day_interval(day));
}

}  // namespace

TEST_SUITE("engine/text/times/timex_value") {
  TEST_CASE("days, months and years are cut where the words stop") {
    CHECK(values_in("They met on Monday.") == "2031-05-12");
    CHECK(values_in("They met on February 18.") == "2031-02-18");
    CHECK(values_in("They met in March 2019.") == "2019-03");
    CHECK(values_in("Sales fell last year.") == "2030");
    CHECK(values_in("It was built in the 1990s.") == "199");
    CHECK(values_in("It was built in the '60s.") == "196");
    CHECK(values_in("It was built in the eighties.") == "198");
    CHECK(values_in("It was common in the 70s and 80s.") == "197; 198");
    CHECK(values_in("A man in his 70s died.") == "");
    CHECK(values_in("It opened in October of last year.") == "2030-10");
    CHECK(values_in("It will open on October 3 of next year.") == "2032-10-03");
    CHECK(values_in("Sales fell in the last quarter.") == "2031-Q1");
    CHECK(values_in("A 20th century house burned.") == "19");
  }

  TEST_CASE("weeks, weekends and seasons have their own form") {
    CHECK(values_in("They met last week.") == "2031-W19");
    CHECK(values_in("They met over the weekend.") == "2031-W19-WE");
    CHECK(values_in("It flooded in the spring of 2014.") == "2014-SP");
    // Winter is named by the year in which it ends.
    CHECK(values_in("It froze in the winter of 2014.") == "2014-WI");
    CHECK(values_in("It burned last summer.") == "2030-SU");
    CHECK(values_in("It sold well over the summer.") == "2030-SU");
    // Monday, 30 December 2030, is in the week of Thursday, 2 January.
    CHECK(values_in("They met last week.", "2031-01-06") == "2031-W01");
    // Monday, 28 December 2026, is in the week of Thursday, 31 December.
    CHECK(values_in("They met last week.", "2027-01-06") == "2026-W53");
  }

  TEST_CASE("clocks and parts of days follow the day") {
    CHECK(values_in("They met at 2:30 p.m. on Monday.") == "2031-05-12T14:30");
    CHECK(values_in("They met at noon Monday.") == "2031-05-12T12:00");
    CHECK(values_in("They met Sunday night.") == "2031-05-11TNI");
    CHECK(values_in("They met Monday afternoon.") == "2031-05-12TAF");
    CHECK(values_in("They met on Monday evening.") == "2031-05-12TEV");
    CHECK(values_in("They met this morning.") == "2031-05-15TMO");
    CHECK(values_in("Voting closed at midnight on Monday.") ==
          "2031-05-12T24:00");
    CHECK(types_in("They met Sunday night and on Monday.") == "[TIME][DATE]");
  }

  TEST_CASE("early, middle and late parts are modifiers") {
    CHECK(values_in("They met early Sunday.") == "2031-05-11 START");
    CHECK(values_in("They met in mid-April.") == "2031-04 MID");
    CHECK(values_in("It closed late last year.") == "2030 END");
    CHECK(values_in("It closed at the end of 2029.") == "2029 END");
    CHECK(values_in("It closed in the middle of March.") == "2031-03 MID");
    CHECK(values_in("It closed at the beginning of the year.") == "2031 START");
    CHECK(values_in("They met earlier this week.") == "2031-W20 START");
  }

  TEST_CASE("what an undated text leaves open is written with X") {
    CHECK(values_in("They met on Monday.", "") == "XXXX-WXX-1");
    CHECK(values_in("They met on Sunday night.", "") == "XXXX-WXX-7TNI");
    CHECK(values_in("They met on February 18.", "") == "XXXX-02-18");
    CHECK(values_in("It closed in October.", "") == "XXXX-10");
    CHECK(values_in("They met last week.", "") == "XXXX-WXX");
    CHECK(values_in("They met yesterday.", "") == "XXXX-XX-XX");
    CHECK(values_in("It burned last summer.", "") == "XXXX-SU");
  }

  TEST_CASE("lengths count units, with X where no number is told") {
    CHECK(values_in("It rained for three days.") == "P3D");
    CHECK(values_in("It took five hours.") == "PT5H");
    CHECK(values_in("It took 90 minutes.") == "PT90M");
    CHECK(values_in("It stood for two decades.") == "P20Y");
    CHECK(values_in("A two-day rally began.") == "P2D");
    CHECK(values_in("A two day rally began.") == "P2D");
    CHECK(values_in("It lasted several months.") == "PXM");
    CHECK(values_in("It rained for weeks.") == "PXW");
    CHECK(values_in("It grew in recent years.") == "PXY");
    CHECK(values_in("It grew over the next few years.") == "PXY");
    CHECK(values_in("Losses grew in the past two quarters.") == "P2Q");
    CHECK(values_in("He offered them a week to leave.") == "P1W");
    CHECK(types_in("It rained for three days.") == "[DURATION]");
  }

  TEST_CASE("bounds of a length are modifiers") {
    CHECK(values_in("It lasted over six weeks.") == "P6W MORE_THAN");
    CHECK(values_in("It lasted about six weeks.") == "P6W APPROX");
    CHECK(values_in("It may last up to six weeks.") == "P6W EQUAL_OR_LESS");
    CHECK(values_in("It took a couple of years.") == "P2Y APPROX");
    CHECK(values_in("It grows over the next couple of years.") == "P2Y APPROX");
  }

  TEST_CASE("repetitions are sets of what recurs") {
    CHECK(values_in("They meet daily.") == "P1D");
    CHECK(values_in("They meet annually.") == "P1Y");
    CHECK(values_in("They meet every two weeks.") == "P2W");
    CHECK(values_in("They meet each month.") == "P1M");
    CHECK(values_in("They meet every Monday.") == "XXXX-WXX-1");
    CHECK(values_in("They meet on Sundays.") == "XXXX-WXX-7");
    CHECK(values_in("They march each July.") == "XXXX-07");
    CHECK(values_in("They march every summer.") == "XXXX-SU");
    CHECK(values_in("They run every morning.") == "XXXX-XX-XXTMO");
    CHECK(types_in("They meet every Monday.") == "[SET]");
  }

  TEST_CASE("vague times lie behind, here or ahead") {
    CHECK(values_in("The dam is now full.") == "PRESENT_REF");
    CHECK(values_in("The dam is currently full.") == "PRESENT_REF");
    CHECK(values_in("The dam was recently filled.") == "PAST_REF");
    CHECK(values_in("In the past, it was dry.") == "PAST_REF");
    CHECK(values_in("It may leak in the near future.") == "FUTURE_REF");
    CHECK(values_in("It may leak in the coming months.") == "FUTURE_REF");
    CHECK(values_in("It leaked years ago.") == "PAST_REF");
    CHECK(values_in("It leaked several years ago.") == "PAST_REF");
    CHECK(types_in("The dam is now full.") == "[DATE]");
  }

  TEST_CASE("vague times and open lengths are kept from claims") {
    CHECK(all_vague("The dam is now full."));
    CHECK(all_vague("It may leak in the near future."));
    CHECK(all_vague("It rained for weeks."));
    CHECK(all_vague("He offered them a week to leave."));
    CHECK_FALSE(all_vague("It rained for two weeks."));
  }

  TEST_CASE("a quarter is the one under way or the last that ended") {
    CHECK(values_in("Profit rose in the third quarter.") == "2030-Q3");
    CHECK(values_in("Profit rose in the second quarter.") == "2031-Q2");
    // Results are expected of a quarter that ended six weeks ago.
    CHECK(values_in("It expects to report a first-quarter loss.") == "2031-Q1");
    // The fourth ended more than four months ago.
    CHECK(values_in("Profit will rise in the fourth quarter.") == "2031-Q4");
    CHECK(values_in("Profit rose in last year's third quarter.") == "2030-Q3");
    CHECK(values_in("Profit rose in the 2029 third quarter.") == "2029-Q3");
    CHECK(values_in("Profit rose in the first half of 2030.") == "2030-H1");
  }

  TEST_CASE("a year earlier takes the grain of the quarter it follows") {
    CHECK(values_in("Profit rose in the third quarter from a loss in the "
                    "year-earlier quarter.") == "2030-Q3; 2029-Q3");
    CHECK(values_in("Profit rose in the year-earlier third quarter.") ==
          "2029-Q3");
    CHECK(values_in("Profit was 6 crowns in the third quarter. It was 5 crowns "
                    "a year earlier.") == "2030-Q3; 2029-Q3");
    CHECK(values_in("Profit was 6 crowns in the third quarter. Sales in the "
                    "quarter rose.") == "2030-Q3; 2030-Q3");
    // Without one it is the year, and "the quarter" the last that ended.
    CHECK(values_in("He left a year ago.") == "2030");
    CHECK(values_in("Sales in the quarter rose.") == "2031-Q1");
  }

  TEST_CASE("business years and year-ends") {
    CHECK(values_in("It lost money in fiscal 2029.") == "2029");
    CHECK(values_in("It will close by year-end.") == "2031-12-31");
    CHECK(values_in("Net rose for the year ended March 3.") ==
          "P1Y; 2031-03-03");
    CHECK(values_in("It was the best result of the year.") == "2031");
  }

  TEST_CASE("a month nearly a year ago is meant only of what is past") {
    CHECK(values_in("It closed in June.") == "2030-06");
    CHECK(values_in("A fair in June.") == "2031-06");
    CHECK(values_in("A fair in July.") == "2031-07");
    CHECK(values_in("A fair in August.") == "2030-08");
  }

  TEST_CASE("years are read in lists, before names and as spoken") {
    CHECK(values_in("It grew in both 1995 and 1996.") == "1995; 1996");
    CHECK(values_in("It grew between 1995 and 1997.") == "1995; 1997");
    CHECK(values_in("It grew between 1995 and 1997 again.") == "1995; 1997");
    CHECK(values_in("For 1995, the firm earned a profit.") == "1995");
    CHECK(values_in("It fell in nineteen ninety-four.") == "1994");
    CHECK(values_in("It froze in the winter of nineteen ninety-four.") ==
          "1994-WI");
  }

  TEST_CASE("a long list of years is read within bounds") {
    std::string list = "It grew in 1990";
    for (int i = 0; i < 30'000; ++i) list += " and 1990";
    const Reading r = read(list + ".", kThursday);
    CHECK(r.times.size() > 3);
    CHECK(timex_value(r.times[3]).value == "1990");
  }

  TEST_CASE("figures and words that are no times are left") {
    CHECK(values_in("They counted 1995 people.") == "");
    CHECK(values_in("A force of 2000 soldiers came.") == "");
    CHECK(values_in("They lost in the first half of the match.") == "");
    CHECK(values_in("Three quarters of the voters came.") == "");
    CHECK(values_in("It spoke of the fall of the town.") == "");
    CHECK(values_in("It lowered future earnings.") == "");
    CHECK(values_in("The NOW group met.") == "");
    CHECK(values_in("They sold Christmas trees.") == "");
  }

  TEST_CASE("holidays are found by name") {
    CHECK(values_in("It opened on Christmas Day.") == "2030-12-25");
    CHECK(values_in("It opened at Christmas.") == "2030-12-25");
    CHECK(values_in("It will open on Boxing Day.") == "2031-12-26");
    CHECK(values_in("It opened on New Year's Eve.") == "2030-12-31");
    CHECK(values_in("It opened on Good Friday.") == "2031-04-11");
    CHECK(values_in("It opened on Easter Monday 2024.") == "2024-04-01");
    CHECK(values_in("It opened on Thanksgiving.") == "2030-11-28");
  }

  TEST_CASE("a part of a month is not this week's neighbour") {
    CHECK(values_in("It rained in the last week of April.") == "2031-04");
    CHECK(values_in("It rained in the first week of May.") == "2031-05");
    CHECK(values_in("It fell in the first three months of 2030 sales.") ==
          "P3M; 2030");
  }

  TEST_CASE("months and years later count from the last month or year") {
    CHECK(values_in("It opened in November 2030. A month later it closed.") ==
          "2030-11; 2030-12");
    CHECK(values_in("It opened in January 2011 and closed two years later.") ==
          "2011-01; 2013");
    CHECK(values_in("It opened on May 9. That night it burned.") ==
          "2031-05-09; 2031-05-09TNI");
  }

  TEST_CASE("halves are written in the next smaller unit") {
    CHECK(values_in("It took half an hour.") == "PT30M");
    CHECK(values_in("It took two hours and a half.") == "PT150M");
    CHECK(values_in("They meet every other day.") == "P2D");
    CHECK(values_in("It closed more than a week ago.") == "2031-W19 MORE_THAN");
  }

  TEST_CASE("until looks ahead, unless nothing came before") {
    CHECK(values_in("The bridge was closed until Monday.") == "2031-05-19");
    CHECK(values_in("The bridge did not open until Monday.") == "2031-05-12");
  }

  TEST_CASE("the previous weekday and that year count from what was said") {
    CHECK(values_in("It rose on Friday, May 9, from the previous Friday.") ==
          "2031-05-09; 2031-05-02");
    CHECK(values_in("He left in June 2029 and came back later that year.") ==
          "2029-06; 2029");
    CHECK(values_in("He left a week or so ago.") == "2031-W19 APPROX");
  }

  TEST_CASE("a quotation set in two marks ends where they close") {
    CHECK(values_in("``We will go,'' Ms. Orne said Tuesday. It opens "
                    "tomorrow.") == "2031-05-13; 2031-05-16");
    CHECK(values_in("``We go tomorrow,'' Ms. Orne said Tuesday.") ==
          "2031-05-14; 2031-05-13");
  }

  TEST_CASE("the phrase of a time takes its determiners in") {
    CHECK(phrases_in("Sales fell in the past two months.") ==
          "the past two months");
    CHECK(phrases_in("Sales fell in the nine months.") == "the nine months");
    CHECK(phrases_in("It was built in the 1990s.") == "the 1990s");
    CHECK(phrases_in("The 10-year note fell.") == "10-year");
    CHECK(phrases_in("The third-quarter loss grew.") == "third-quarter");
    CHECK(phrases_in("It grew in the third quarter.") == "the third quarter");
  }
}

TEST_SUITE("engine/text/times/holidays") {
  TEST_CASE("weekdays of a month and the days around Easter") {
    const auto day_of = [](const std::string& name, int year) {
      Document document;
      document.text = "It fell on " + name + ".";
      const TokenisedText text = tokenize(document);
      const Pieces pieces(document, text, text.sentences[0]);
      const auto spec = read_holiday(pieces, 3);
      REQUIRE(spec);
      return date_text(holiday_day(static_cast<int>(spec->number), year));
    };
    // Easter Sundays of the tables: 31 March 2024, 20 April 2025.
    CHECK(day_of("Easter", 2024) == "2024-03-31");
    CHECK(day_of("Easter", 2025) == "2025-04-20");
    CHECK(day_of("Easter", 1981) == "1981-04-19");  // a week less by the rule
    CHECK(day_of("Good Friday", 2025) == "2025-04-18");
    // 1 May 2030 was a Wednesday: its Mondays were 6, 13, 20 and 27.
    CHECK(day_of("Memorial Day", 2030) == "2030-05-27");
    // 1 September 2030 was a Sunday.
    CHECK(day_of("Labor Day", 2030) == "2030-09-02");
  }
}

}  // namespace crosscheck

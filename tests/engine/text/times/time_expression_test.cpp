#include "engine/text/times/time_expression.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/text/quantities/quantity_expression.h"
#include "engine/text/times/calendar.h"

namespace crosscheck {
namespace {

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

std::string value_of(const TimeExpression& time) {
  switch (time.kind) {
    case TimeExpression::Kind::point:
      return canonical_text(time.when);
    case TimeExpression::Kind::duration:
      return "for " + canonical_text(time.length);
    case TimeExpression::Kind::recurring:
      return "recurring";
    case TimeExpression::Kind::vague:
      return "vague";
  }
  return "";
}

/// Thursday, 15 May 2031. That week: Mon 12, Tue 13, Wed 14, Fri 16, Sat 17,
/// Sun 18; the weekend before it: Sat 10, Sun 11.
constexpr const char* kThursday = "2031-05-15";

/// Every time of a text as its value, in order.
std::string times_in(const std::string& body,
                     const std::string& published = kThursday) {
  std::string all;
  for (const TimeExpression& time : read(body, published).times) {
    if (!all.empty()) all += "; ";
    all += value_of(time);
  }
  return all;
}

/// The words of every time of a text.
std::string words_in(const std::string& body) {
  const Reading r = read(body, kThursday);
  std::string all;
  for (const TimeExpression& time : r.times) {
    if (!all.empty()) all += "; ";
    all += written(r.document, r.text, time.first, time.last);
  }
  return all;
}

std::string relations_in(const std::string& body) {
  std::string all;
  for (const TimeExpression& time : read(body, kThursday).times) {
    all += "[" + time.relation + "]";
  }
  return all;
}

}  // namespace

TEST_SUITE("engine/text/times/time_expression") {
  TEST_CASE("a full date is read in either order") {
    CHECK(times_in("It opened on February 27, 2025.") == "2025-02-27");
    CHECK(times_in("It opened on 27 February 2025.") == "2025-02-27");
    CHECK(times_in("It opened on 27 Feb, 2025.") == "2025-02-27");
    CHECK(times_in("It opened on Feb. 27, 2025.") == "2025-02-27");
    CHECK(times_in("It opened on the 3rd of March 2024.") == "2024-03-03");
    CHECK(times_in("It opened on Tuesday, March 4, 2025.") == "2025-03-04");
  }

  TEST_CASE("figures alone are a date where one order is possible") {
    CHECK(times_in("Seen 2025-02-27 at the port.") == "2025-02-27");
    CHECK(times_in("Seen on 02/27/2025 at the port.") == "2025-02-27");
    CHECK(times_in("Seen on 27/02/2025 at the port.") == "2025-02-27");
    CHECK(times_in("Seen on 03/04/2025 at the port.") == "");
    CHECK(times_in("It took 2/3 of the vote.") == "");
    CHECK(times_in("Seen 2025-02-31 at the port.") == "");
  }

  TEST_CASE("a date without a year takes the nearest by the tense") {
    CHECK(times_in("They met on February 18.") == "2031-02-18");
    CHECK(times_in("They met on November 18.") == "2030-11-18");
    CHECK(times_in("They will meet on November 18.") == "2031-11-18");
    CHECK(times_in("The Feb.18 meeting ended early.") == "2031-02-18");
    CHECK(times_in("They met last February 18.") == "2031-02-18");
    CHECK(times_in("They met last May 15.") == "2030-05-15");
    // 14 May is a day ago: no year would be left out for next year's.
    CHECK(times_in("He would not answer for the May 14 blast.") ==
          "2031-05-14");
  }

  TEST_CASE("days of one month make one interval") {
    CHECK(times_in("They met on February 18-20, 2025.") ==
          "2025-02-18/2025-02-20");
    CHECK(times_in("They met from 3 to 5 March 2025.") ==
          "2025-03-05");  // the first figure has no month of its own
  }

  TEST_CASE("a weekday looks back or ahead with its verb") {
    CHECK(times_in("The envoys met on Monday.") == "2031-05-12");
    CHECK(times_in("The envoys met on Thursday.") == "2031-05-15");
    CHECK(times_in("The envoys met on Friday.") == "2031-05-09");
    CHECK(times_in("The envoys will meet on Monday.") == "2031-05-19");
    CHECK(times_in("The envoys will meet on Thursday.") == "2031-05-15");
    CHECK(times_in("Talks are set for Saturday.") == "2031-05-17");
    CHECK(times_in("Talks are expected Sunday.") == "2031-05-18");
    CHECK(times_in("On Saturday, the council will vote.") == "2031-05-17");
    CHECK(times_in("On Saturday, the council voted.") == "2031-05-10");
    CHECK(times_in("The envoys agreed to meet on Friday.") == "2031-05-16");
  }

  TEST_CASE("a verb of speech does not date what is said") {
    CHECK(times_in("The envoys will meet on Friday, a spokesman said on "
                   "Wednesday.") == "2031-05-16; 2031-05-14");
    CHECK(times_in("Officials said the talks on Friday will go on.") ==
          "2031-05-16");
    CHECK(times_in("Officials said Friday's talks would go on.") ==
          "2031-05-16");
    CHECK(times_in("Officials said Friday the talks went on.") == "2031-05-09");
  }

  TEST_CASE("last, next and this bind a weekday") {
    CHECK(times_in("It fell last Thursday.") == "2031-05-08");
    CHECK(times_in("It falls next Thursday.") == "2031-05-22");
    CHECK(times_in("It fell this past Sunday.") == "2031-05-11");
    CHECK(times_in("It opens this coming Sunday.") == "2031-05-18");
  }

  TEST_CASE("today and its neighbours count from the day of publication") {
    CHECK(times_in("It rained today.") == "2031-05-15");
    CHECK(times_in("It rained yesterday.") == "2031-05-14");
    CHECK(times_in("It opens tomorrow.") == "2031-05-16");
    CHECK(times_in("It rained last night.") == "2031-05-14 18:00-06:00");
    CHECK(times_in("It rained this morning (May 15).") ==
          "2031-05-15 00:00-12:00; 2031-05-15");
  }

  TEST_CASE("tomorrow in a quotation counts from the day it was spoken") {
    CHECK(times_in("\"The gate opens tomorrow,\" Ms. Orne said Tuesday.") ==
          "2031-05-14; 2031-05-13");
    CHECK(times_in("\u201CThe gate opens tomorrow,\u201D Ms. Orne told "
                   "reporters on Tuesday.") == "2031-05-14; 2031-05-13");
    // The verb of speech may stand in the next sentence of the quotation.
    CHECK(times_in("\"The gate opens tomorrow. We are ready,\" Ms. Orne said "
                   "Tuesday.") == "2031-05-14; 2031-05-13");
    // Outside the marks the page's own day counts.
    CHECK(times_in("The gate opens tomorrow, Ms. Orne said Tuesday.") ==
          "2031-05-16; 2031-05-13");
  }

  TEST_CASE("weeks, months and years keep their grain") {
    CHECK(times_in("They met last week.") == "2031-05-05/2031-05-11");
    CHECK(times_in("They met earlier this week.") == "2031-05-12/2031-05-18");
    CHECK(times_in("They will meet next month.") == "2031-06");
    CHECK(times_in("Sales fell last year.") == "2030");
    CHECK(times_in("They met over the weekend.") == "2031-05-10/2031-05-11");
    CHECK(times_in("They met in the week of March 6.") ==
          "2031-03-03/2031-03-09");  // Thursday, 6 March 2031
  }

  TEST_CASE("months, years, decades and quarters stand alone when led") {
    CHECK(times_in("It closed in October.") == "2030-10");
    CHECK(times_in("It will close in October.") == "2031-10");
    CHECK(times_in("It has been shut since last October.") == "2030-10");
    CHECK(times_in("It closed in March 2019.") == "2019-03");
    CHECK(times_in("Trade grew after 2014.") == "2014");
    CHECK(times_in("Trade grew from 2014 to 2016.") == "2014; 2016");
    CHECK(times_in("He won the 2016 race.") == "2016");
    CHECK(times_in("It was common in the 1990s.") == "1990s");
    CHECK(times_in("Profit rose in the third quarter of 2029.") == "2029-Q3");
    CHECK(times_in("Profit rose in the first quarter.") == "2031-Q1");
    CHECK(times_in("It flooded in the spring of 2014.") ==
          "about 2014-03-01/2014-05-31");
  }

  TEST_CASE("days ago count from the page") {
    CHECK(times_in("He left three days ago.") == "2031-05-12");
    // 1 May 2031 was a Thursday; its week began on Monday, 28 April.
    CHECK(times_in("He left two weeks ago.") == "about 2031-04-28/2031-05-04");
    CHECK(times_in("He left a year ago.") == "2030");
    // 3 to 9 days before the 15th.
    CHECK(times_in("He left several days ago.") ==
          "about 2031-05-06/2031-05-12");
  }

  TEST_CASE("later and earlier count from a date before them") {
    CHECK(times_in("It sank on February 12 and was found six days later.") ==
          "2031-02-12; 2031-02-18");
    CHECK(times_in("It sank on February 12. The next day it was found.") ==
          "2031-02-12; 2031-02-13");
    CHECK(times_in("It sank on Monday, a day earlier than feared.") ==
          "2031-05-12; 2031-05-11");
    CHECK(times_in("It was found two days after March 3.") ==
          "2031-03-05; 2031-03-03");
    CHECK(times_in("It was found six days later.") == "unknown");
  }

  TEST_CASE("clock times narrow a day") {
    CHECK(times_in("It left on Monday at 10 a.m.") == "2031-05-12 10:00");
    CHECK(times_in("It left at 02:58pm on Monday.") == "2031-05-12 14:58");
    CHECK(times_in("It left at noon on Monday.") == "2031-05-12 12:00");
    CHECK(times_in("It left at 12:05 a.m. Monday.") == "2031-05-12 00:05");
    CHECK(times_in("It left on Monday at 1353 GMT.") ==
          "about 2031-05-12 13:53");
    CHECK(times_in("It left around 9.25 am on Monday.") ==
          "about 2031-05-12 09:25");
    CHECK(times_in("They lost 3:16 in the end.") == "");
  }

  TEST_CASE("parts of a day are intervals, loose ones approximate") {
    CHECK(times_in("It rained Sunday night.") == "2031-05-11 18:00-06:00");
    CHECK(times_in("It rained early Sunday.") ==
          "about 2031-05-11 00:00-09:00");
    CHECK(times_in("It rained late on Monday.") ==
          "about 2031-05-12 17:00-24:00");
    CHECK(times_in("It rained on the night of February 18.") ==
          "2031-02-18 18:00-06:00");
  }

  TEST_CASE("lengths of time keep how they are bounded") {
    CHECK(times_in("They spoke for over four hours.") ==
          "for at least 4 hours");
    CHECK(times_in("They spoke for five to six hours.") == "for 5 to 6 hours");
    CHECK(times_in("They spoke for nearly two years.") == "for about 2 years");
    CHECK(times_in("It ran for 2 1/2 years.") == "for 30 months");
    CHECK(times_in("It ran for two and a half hours.") == "for 150 minutes");
    CHECK(times_in("It ran for half an hour.") == "for 30 minutes");
    CHECK(times_in("It ran for three hours and 20 minutes.") ==
          "for 200 minutes");
    CHECK(times_in("After a three-year war they left.") == "for 3 years");
    CHECK(times_in("The 50-minute hearing ended.") == "for 50 minutes");
    CHECK(times_in("It ran for a week.") == "for 1 weeks");
  }

  TEST_CASE("a length in seconds has its bounds in seconds") {
    const auto times = read("It ran for over four hours.", "").times;
    REQUIRE(times.size() == 1);
    CHECK(times[0].length.low == 4 * 3600);
    CHECK(times[0].length.high > 1e300);
    CHECK(times[0].length.unit == "s");
    CHECK(times[0].length.bound == Bound::at_least);
  }

  TEST_CASE("what comes round again is no point in time") {
    CHECK(times_in("They meet every Tuesday.") == "recurring");
    CHECK(times_in("They meet on Tuesdays.") == "recurring");
    CHECK(times_in("They meet twice a week.") == "recurring");
    CHECK(times_in("Figures come out annually.") == "recurring");
  }

  TEST_CASE("words and figures that only look like times are left") {
    CHECK(times_in("It may rain and they march on.") == "");
    CHECK(times_in("He sat in the sun for the second act.") == "");
    CHECK(times_in("About 2,000 people came.") == "");
    CHECK(times_in("He walked 1,150 kilometers.") == "");
    CHECK(times_in("The 61-year-old man spoke.") == "");
    CHECK(times_in("They left on the eve of the meeting.") == "");
    CHECK(times_in("April Vance spoke.") == "");
    CHECK(times_in("It was a fine AK-47 in a box.") == "");
  }

  TEST_CASE("an undated page keeps what its words say") {
    CHECK(times_in("They met on Thursday.", "") == "Thursday");
    CHECK(times_in("They met on February 18.", "") == "February 18");
    CHECK(times_in("They met last week.", "") == "unknown");
    CHECK(times_in("They met on February 18, 2025.", "") == "2025-02-18");
    const auto times = read("They met on Thursday, February 18.", "").times;
    REQUIRE(times.size() == 1);
    CHECK_FALSE(times[0].when.resolved);
    CHECK(times[0].when.weekday == 4);
    CHECK(times[0].when.month == 2);
    CHECK(times[0].when.day == 18);
    CHECK(times[0].when.begin == times[0].when.end);
  }

  TEST_CASE("a resolved day knows its month and a named weekday") {
    const auto times = read("They met on Monday.", kThursday).times;
    REQUIRE(times.size() == 1);
    CHECK(times[0].when.weekday == 1);
    CHECK(times[0].when.month == 5);
    CHECK(times[0].when.day == 12);
    CHECK(times[0].when.grain == Grain::day);
    CHECK(times[0].when.end - times[0].when.begin == kMinutesPerDay);
  }

  TEST_CASE("an expression is its own words, without the preposition") {
    CHECK(words_in("They spoke for over four hours on Monday at 10 a.m. and "
                   "left (Feb. 27).") ==
          "over four hours; Monday at 10 a.m.; Feb. 27");
    CHECK(relations_in("They met on Monday, by Friday, since 2014, three days "
                       "ago and on February 1 and two days later.") ==
          "[on][by][since][ago][on][later]");
    CHECK(relations_in("They left two days after the storm.") == "[after]");
  }

  TEST_CASE("many clocks in one sentence without a day take no long") {
    std::string body = "It rang";
    for (int i = 0; i < 20000; ++i) body += " at 10:30 am and";
    body += " stopped.";
    CHECK(read(body, "").times.size() == 20000);
  }
}

}  // namespace crosscheck

#include "engine/report/forms/table_forms.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include "engine/report/report_buffer.h"
#include "tests/support/csv_cells.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/made_findings.h"

namespace crosscheck {
namespace {

using testing::hostile_strings;
using testing::HostileString;

std::string csv_of(const Findings& findings) {
  StringSink sink;
  REQUIRE(write_found_csv(findings, ReportOptions(), sink).ok());
  return sink.text();
}

std::string jsonl_of(const Findings& findings) {
  StringSink sink;
  REQUIRE(write_found_jsonl(findings, sink).ok());
  return sink.text();
}

constexpr std::string_view kHead =
    "object,attribute,value,score,rank,origins,outlets,tied,"
    "truth_low,truth_high,estimate\n";

using testing::cells_of;

}  // namespace

TEST_SUITE("engine/report/forms/table_forms") {
  TEST_CASE("claims with one value are a row, best first") {
    CHECK(csv_of(testing::harbour_story()) ==
          std::string(kHead) +
              "fire in the harbour,hurt,nine,0.8,1,1,1,0,,,0\n"
              "pier,wind,-4.5,0.6,3,1,1,0,-5,-4,0\n"
              "fire in the harbour,hurt,ten,0.5,4,1,1,0,,,0\n"
              "fire in the harbour,hurt,six,0.4,5,1,1,0,,,0\n");
  }

  TEST_CASE("equal scores: more origins, more outlets, then by text") {
    testing::MadeFindings made;
    const auto table = made.table("t.csv");
    const auto add = [&](std::string_view item, std::uint32_t origins,
                         std::uint32_t outlets) {
      const auto c = made.record("a", table, 1, item, "x", "1", .5);
      made.rows().claims[c].origins = origins;
      made.rows().claims[c].outlets = outlets;
    };
    add("d", 1, 1);
    add("c", 1, 1);
    add("b", 1, 2);
    add("a", 2, 2);
    add("A", 1, 1);
    CHECK(csv_of(made.finish()) ==
          std::string(kHead) +
              "a,x,1,0.5,1,2,2,0,,,0\nb,x,1,0.5,1,1,2,0,,,0\n"
              "A,x,1,0.5,1,1,1,0,,,0\nc,x,1,0.5,1,1,1,0,,,0\n"
              "d,x,1,0.5,1,1,1,0,,,0\n");
  }

  TEST_CASE("an estimate stands before the values not above it") {
    testing::MadeFindings made;
    const auto table = made.table("t.csv");
    made.record("a", table, 1, "depth", "m", "4", .6);
    made.record("b", table, 2, "depth", "m", "6", .3);
    made.record("c", table, 3, "height", "m", "1", .3);
    made.rows().numbers = {{"depth", "m", 5.25, .3, 4.5, 6, true}};
    CHECK(csv_of(made.finish()) == std::string(kHead) +
                                       "depth,m,4,0.6,1,1,1,0,4.5,6,0\n"
                                       "depth,m,5.25,0.3,2,0,0,0,4.5,6,1\n"
                                       "depth,m,6,0.3,2,1,1,0,4.5,6,0\n"
                                       "height,m,1,0.3,2,1,1,0,,,0\n");
  }

  TEST_CASE("a line has the first quote of each claim with its value") {
    const std::string text = jsonl_of(testing::harbour_story());
    CHECK(text.substr(0, text.find('\n')) ==
          R"({"schema":"crosscheck.claim/1","object":"fire in the harbour",)"
          R"("attribute":"hurt","value":"nine","score":0.8,"rank":1,)"
          R"("origins":1,"outlets":1,"tied":false,"claims":2,"quotes":[)"
          R"({"source":"Gull Gazette","path":"news/gull one.txt","line":4,)"
          R"("column":17,"exact":"nine"},{"source":"Tide Sheet",)"
          R"("path":"news/sheet.html","line":7,"column":17,"exact":"nine"}]})");
  }

  TEST_CASE("no text of others is a formula, and none is lost") {
    for (const HostileString& hostile : hostile_strings()) {
      CAPTURE(hostile.name);
      const std::string text(hostile.text);
      const Findings story = testing::story_told_with(text);
      const auto rows = cells_of(csv_of(story));
      REQUIRE(rows.size() == 5);  // four ranks, so four values
      for (std::size_t row = 1; row < rows.size(); ++row) {
        REQUIRE(rows[row].size() == 11);
        for (std::size_t cell = 0; cell < 3; ++cell) {
          const std::string& got = rows[row][cell];
          const bool guarded = got == "'" + text;
          CHECK((got == text || guarded));
          const bool starts_one =
              std::string_view("=+-@\t\r").find(text[0]) != std::string::npos;
          CHECK(guarded == (starts_one && hostile.name != "negative number"));
        }
      }
    }
  }

  TEST_CASE("every text of others reads back from JSON") {
    for (const HostileString& hostile : hostile_strings()) {
      CAPTURE(hostile.name);
      const std::string text(hostile.text);
      const std::string lines = jsonl_of(testing::story_told_with(text));
      rapidjson::Document line;
      line.Parse(lines.data(), lines.find('\n'));
      REQUIRE(!line.HasParseError());
      const auto equals = [&](const rapidjson::Value& v) {
        return std::string_view(v.GetString(), v.GetStringLength()) == text;
      };
      CHECK(equals(line["object"]));
      CHECK(equals(line["value"]));
      CHECK(equals(line["quotes"][0]["path"]));
      CHECK(equals(line["quotes"][0]["exact"]));
    }
  }
}

}  // namespace crosscheck

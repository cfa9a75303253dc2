#include "engine/report/csv_writer.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/report/csv_text.h"
#include "engine/report/report_buffer.h"
#include "tests/support/builders.h"
#include "tests/support/csv_cells.h"

namespace crosscheck {
namespace {

using testing::RunBuilder;

std::string csv(const Run& run, bool raw) {
  ReportOptions options;
  options.raw_csv = raw;
  StringSink sink;
  REQUIRE(CsvWriter().write(run, options, sink).ok());
  return sink.text();
}

std::string guarded(std::string_view text) {
  std::string out;
  append_guarded_csv_cell(out, text);
  return out;
}

using testing::cells_of;

}  // namespace

TEST_SUITE("engine/report/csv_writer") {
  TEST_CASE("a row has object, attribute, value, score, rank and backing") {
    RunBuilder table;
    table.record("a", "KX12/gate", "B4");
    table.record("b", "KX12/gate", "B4");
    table.record("c", "KX12/gate", "C1");
    // Vote: 2 of 3 and 1 of 3.
    CHECK(csv(table.finish(), false) ==
          "object,attribute,value,score,rank,origins,outlets,tied,"
          "truth_low,truth_high,estimate\n"
          "KX12,gate,B4,0.666667,1,2,2,0,,,0\n"
          "KX12,gate,C1,0.333333,2,1,1,0,,,0\n");
  }

  TEST_CASE("cells with commas, quotes and line breaks read back the same") {
    const std::vector<std::string> values = {
        "a,b", "say \"no\"", "two\nlines", "cr\r\nlf", " blank ",
        "\"",  "caf\u00E9",  "=SUM(A1)",   "-x",       "'"};
    for (const std::string& value : values) {
      RunBuilder table;
      table.record("a", "o, \"1\"/at,t", value);
      const auto rows = cells_of(csv(table.finish(), true));
      REQUIRE(rows.size() == 2);
      CHECK(rows[1][0] == "o, \"1\"");
      CHECK(rows[1][1] == "at,t");
      CHECK(rows[1][2] == value);
    }
  }

  TEST_CASE("cells that a spreadsheet would calculate are guarded") {
    CHECK(guarded("=1+1") == "'=1+1");
    CHECK(guarded("@SUM(A1)") == "'@SUM(A1)");
    CHECK(guarded("+1 555 0100") == "'+1 555 0100");
    CHECK(guarded("-cmd|' /C calc'!A0") == "'-cmd|' /C calc'!A0");
    CHECK(guarded("\t=1") == "'\t=1");
    CHECK(guarded("=HYPERLINK(\"x\",\"y\")") ==
          "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
  }

  TEST_CASE("numbers are not guarded, negative ones neither") {
    for (const char* number : {"-5", "+7", "-2.5", "-.5", "-1e9", "12"}) {
      CHECK(guarded(number) == number);
    }
    CHECK(guarded("-inf") == "'-inf");
    CHECK(guarded("-") == "'-");
    CHECK(guarded("-5%") == "'-5%");
  }
}

}  // namespace crosscheck

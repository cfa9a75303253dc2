#include "engine/report/jsonl_writer.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <string>

#include "engine/report/report_buffer.h"
#include "tests/support/builders.h"

namespace crosscheck {
namespace {

using testing::RunBuilder;

std::string jsonl(const Run& run) {
  StringSink sink;
  REQUIRE(JsonlWriter().write(run, ReportOptions(), sink).ok());
  return sink.text();
}

}  // namespace

TEST_SUITE("engine/report/jsonl_writer") {
  TEST_CASE("a ranked value is a line") {
    RunBuilder table;
    table.record("a", "KX12/gate", "B\"4");
    table.record("b", "KX12/gate", "B\"4");
    table.record("c", "KX12/gate", "C1");
    CHECK(jsonl(table.finish()) ==
          R"({"schema":"crosscheck.claim/1","object":"KX12",)"
          R"("attribute":"gate","value":"B\"4","score":0.666667,"rank":1,)"
          R"("origins":2,"outlets":2,"tied":false,"claims":2})"
          "\n"
          R"({"schema":"crosscheck.claim/1","object":"KX12",)"
          R"("attribute":"gate","value":"C1","score":0.333333,"rank":2,)"
          R"("origins":1,"outlets":1,"tied":false,"claims":1})"
          "\n");
  }

  TEST_CASE("two values with one score are tied and share the rank") {
    RunBuilder table;
    table.record("a", "x/y", "1");
    table.record("b", "x/y", "2");
    const std::string text = jsonl(table.finish());
    CHECK(text.find(R"("rank":1,"origins":1,"outlets":1,"tied":true)") !=
          std::string::npos);
    CHECK(text.find(R"("rank":2)") == std::string::npos);
  }

  TEST_CASE("a value from articles has the quotes of its claims") {
    RunBuilder story;
    const DocumentId bay =
        story.article("Bay News", "bay.txt", "Fire.\nTwelve boats burnt.");
    const DocumentId sun =
        story.article("Sun", "sun.txt", "All 12 boats are lost.");
    story.says(bay, "fire/boats", "12", "Twelve boats");
    story.says(sun, "fire/boats", "12", "12 boats");
    rapidjson::Document line;
    line.Parse(jsonl(story.finish()).c_str());
    REQUIRE(line.IsObject());
    const auto& quotes = line["quotes"];
    REQUIRE(quotes.Size() == 2);
    CHECK(quotes[0]["source"] == "Bay News");
    CHECK(quotes[0]["path"] == "bay.txt");
    CHECK(quotes[0]["line"].GetInt() == 2);
    CHECK(quotes[0]["column"].GetInt() == 1);
    CHECK(quotes[0]["exact"] == "Twelve boats");
    CHECK(quotes[1]["column"].GetInt() == 5);
  }
}

}  // namespace crosscheck

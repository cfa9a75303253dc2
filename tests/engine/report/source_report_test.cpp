#include "engine/report/source_report.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <optional>
#include <string>

#include "engine/report/json_writer.h"
#include "engine/report/report_buffer.h"
#include "engine/report/terminal_text.h"
#include "engine/report/text_writer.h"
#include "tests/support/builders.h"

namespace crosscheck {
namespace {

using testing::RunBuilder;

/// Bay and Sun print one text, on the days given.
Run printed(std::optional<std::int32_t> bay_day,
            std::optional<std::int32_t> sun_day) {
  RunBuilder story;
  const DocumentId bay = story.article("Bay", "bay.txt", "Twelve boats burnt.");
  const DocumentId sun = story.article("Sun", "sun.txt", "Twelve boats burnt.");
  story.says(bay, "fire/boats", "12", "Twelve");
  story.says(sun, "fire/boats", "12", "Twelve");
  story.corpus().documents[bay.index()].published_day = bay_day;
  story.corpus().documents[sun.index()].published_day = sun_day;
  Run run = story.finish("signed", {0, 0});
  CopyPair pair;
  pair.a = bay;
  pair.b = sun;
  pair.containment = 1;
  run.copies.push_back(pair);
  return run;
}

CopyDirection direction(const Run& run) {
  const SourceReport report = report_sources(run);
  REQUIRE(report.links.size() == 1);
  CHECK(report.links[0].by == SourceLink::Shown::text);
  return report.links[0].direction;
}

std::string text_of(const Run& run, std::size_t width = 80) {
  ReportOptions options;
  options.view = ReportOptions::View::sources;
  options.width = width;
  StringSink sink;
  REQUIRE(TextWriter().write(run, options, sink).ok());
  return sink.text();
}

}  // namespace

TEST_SUITE("engine/report/source_report") {
  TEST_CASE("of shared text the later day is the copy") {
    // Bay is `a`, the first in canonical order.
    CHECK(direction(printed(10, 12)) == CopyDirection::b_copies);
    CHECK(direction(printed(12, 10)) == CopyDirection::a_copies);
    CHECK(direction(printed(10, 10)) == CopyDirection::undirected);
    CHECK(direction(printed(10, {})) == CopyDirection::undirected);
  }

  TEST_CASE("who quotes one speaker does not depend on others who do") {
    Run run = printed(10, 12);
    run.origin_ties = {
        {ClaimId(0U), ClaimId(1U), TieKind::speaker, "Jane Roe"}};
    CHECK(report_sources(run).links.empty());
    run.origin_ties.push_back({ClaimId(0U), ClaimId(1U), TieKind::passage, ""});
    const SourceReport report = report_sources(run);
    REQUIRE(report.links.size() == 1);
    CHECK(report.links[0].shared.size() == 1);
    CHECK(report.links[0].share == doctest::Approx(1));
  }

  TEST_CASE("days that tell both ways tell none") {
    Run run = printed(10, 12);
    run.corpus.documents.push_back(run.corpus.documents[0]);
    run.corpus.documents[2].id = DocumentId(2U);
    run.corpus.documents[2].published_day = 20;
    CopyPair pair;
    pair.a = DocumentId(1U);
    pair.b = DocumentId(2U);
    run.copies.push_back(pair);
    CHECK(direction(run) == CopyDirection::undirected);
  }

  TEST_CASE("text says who prints whose words") {
    CHECK(text_of(printed(10, 12)).find("Sun prints text of Bay") !=
          std::string::npos);
    CHECK(text_of(printed(10, 10)).find("Bay and Sun print one text") !=
          std::string::npos);
  }

  TEST_CASE("a method that looks for no copies says so") {
    RunBuilder story;
    story.record("a", "KX12/gate", "B4");
    story.record("b", "KX12/gate", "B4");
    const Run run = story.finish("vote");
    CHECK_FALSE(report_sources(run).sought);
    const std::string text = text_of(run);
    CHECK(text.find("vote looks for no copies") != std::string::npos);
    ReportOptions options;
    options.view = ReportOptions::View::sources;
    StringSink sink;
    REQUIRE(JsonWriter().write(run, options, sink).ok());
    rapidjson::Document json;
    json.Parse(sink.text().c_str());
    REQUIRE_FALSE(json.HasParseError());
    CHECK(json["schema"] == "crosscheck.sources/1");
    CHECK(json["sources"][0]["originality"].IsNull());
    CHECK(json["sources"][0]["interval"].IsNull());
    CHECK(json["dependences"].Empty());
  }

  TEST_CASE("no line of the table is wider than the page") {
    RunBuilder story;
    story.record(std::string(70, 'n'), "KX12/gate", "B4");
    story.record("b", "KX12/gate", "C1");
    const std::string text = text_of(story.finish("posterior"));
    std::size_t begin = 0;
    while (begin < text.size()) {
      const std::size_t end = text.find('\n', begin);
      CHECK(display_width(text.substr(begin, end - begin)) <= 80);
      begin = end + 1;
    }
  }

  TEST_CASE("json gives one entry a source and a dependence") {
    ReportOptions options;
    options.view = ReportOptions::View::sources;
    StringSink sink;
    REQUIRE(JsonWriter().write(printed(10, 12), options, sink).ok());
    rapidjson::Document json;
    json.Parse(sink.text().c_str());
    REQUIRE_FALSE(json.HasParseError());
    REQUIRE(json["sources"].Size() == 2);
    CHECK(json["sources"][0]["interval"].Size() == 2);
    CHECK(json["items"].GetInt() == 1);
    REQUIRE(json["dependences"].Size() == 1);
    const auto& link = json["dependences"][0];
    CHECK(link["by"] == "text");
    CHECK(link["sources"][0] == "s1");
    CHECK(link["copier"] == "s2");
    CHECK(link["shared"].GetInt() == 1);
    CHECK(link["shows"][0]["value"] == "12");
    CHECK(link["shows"][0]["claims"].GetInt() == 2);
  }
}

}  // namespace crosscheck

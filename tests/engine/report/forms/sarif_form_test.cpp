#include "engine/report/forms/sarif_form.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <set>

#include "engine/report/forms/sarif_text.h"
#include "engine/report/terminal_text.h"
#include "tests/support/form_text.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/made_findings.h"

namespace crosscheck {
namespace {

using testing::form_text;
using testing::hostile_strings;
using testing::HostileString;
using Json = rapidjson::Value;

rapidjson::Document parsed(const std::string& text) {
  rapidjson::Document json;
  json.Parse(text.data(), text.size());
  REQUIRE(!json.HasParseError());
  return json;
}

std::string text_of(const Json& json) {
  REQUIRE(json.IsString());
  return {json.GetString(), json.GetStringLength()};
}

/// Undoes percent-encoding; a failed check for what is no reference.
std::string path_of(const std::string& uri) {
  std::string path;
  for (std::size_t i = 0; i < uri.size(); ++i) {
    if (uri[i] == '%') {
      path += static_cast<char>(std::stoi(uri.substr(i + 1, 2), nullptr, 16));
      i += 2;
      continue;
    }
    const bool plain =
        std::isalnum(static_cast<unsigned char>(uri[i])) != 0 ||
        std::string_view("-._~/:").find(uri[i]) != std::string_view::npos;
    CHECK(plain);
    path += uri[i];
  }
  return path;
}

/// SARIF 2.1.0, 3.28 to 3.30: what a location must and may hold.
void check_location(const Json& location) {
  REQUIRE(location.HasMember("physicalLocation"));
  const Json& physical = location["physicalLocation"];
  CHECK(physical["artifactLocation"]["uri"].GetStringLength() > 0);
  const Json& region = physical["region"];
  CHECK(region["startLine"].GetUint() >= 1);
  if (region.HasMember("startColumn")) {
    CHECK(region["startColumn"].GetUint() >= 1);
  }
  CHECK(region.HasMember("charOffset") == region.HasMember("charLength"));
}

/// The properties that the standard requires, and what must agree.
void check_log(const Json& log) {
  CHECK(text_of(log["version"]) == "2.1.0");
  REQUIRE(log["runs"].Size() == 1);
  const Json& run = log["runs"][0];
  CHECK(text_of(run["columnKind"]) == "unicodeCodePoints");
  const Json& driver = run["tool"]["driver"];
  CHECK(text_of(driver["name"]) == "crosscheck");
  CHECK_FALSE(driver.HasMember("informationUri"));
  std::set<std::string> rules, used;
  for (const Json& rule : driver["rules"].GetArray()) {
    CHECK(rules.insert(text_of(rule["id"])).second);
    CHECK(rule["shortDescription"]["text"].GetStringLength() > 0);
  }
  REQUIRE(run["invocations"].Size() == 1);
  CHECK(run["invocations"][0]["executionSuccessful"].IsBool());
  for (const Json& notice :
       run["invocations"][0]["toolExecutionNotifications"].GetArray()) {
    CHECK(notice["message"]["text"].IsString());
  }
  for (const Json& result : run["results"].GetArray()) {
    CHECK(result["message"]["text"].GetStringLength() > 0);
    const std::string level = text_of(result["level"]);
    const bool known =
        level == "error" || level == "warning" || level == "note";
    CHECK(known);
    const Json& rule = driver["rules"][result["ruleIndex"].GetUint()];
    CHECK(text_of(rule["id"]) == text_of(result["ruleId"]));
    used.insert(text_of(result["ruleId"]));
    REQUIRE(result["locations"].Size() == 1);
    check_location(result["locations"][0]);
    std::set<unsigned> ids = {result["locations"][0]["id"].GetUint()};
    for (const Json& related : result["relatedLocations"].GetArray()) {
      check_location(related);
      CHECK(ids.insert(related["id"].GetUint()).second);
    }
  }
  CHECK(rules == used);  // the rules that appear
}

}  // namespace

TEST_SUITE("engine/report/forms/sarif_form") {
  TEST_CASE("a dispute is a result at its best side") {
    const rapidjson::Document log =
        parsed(form_text<SarifForm>(testing::harbour_story()));
    check_log(log);
    const Json& run = log["runs"][0];
    REQUIRE(run["results"].Size() == 1);
    const Json& result = run["results"][0];
    CHECK(text_of(result["ruleId"]) == "quantity");
    CHECK(text_of(result["level"]) == "error");  // its weight is 0.9
    CHECK(text_of(result["message"]["text"]) ==
          "Sources disagree on fire in the harbour: hurt. "
          "A: nine (score 0.800; Gull Gazette, Tide Sheet). "
          "B: six (score 0.400; Harbour Post).");
    const Json& at = result["locations"][0]["physicalLocation"];
    CHECK(text_of(at["artifactLocation"]["uri"]) == "news/gull%20one.txt");
    CHECK(at["region"]["startLine"].GetUint() == 4);
    CHECK(at["region"]["startColumn"].GetUint() == 17);
    CHECK(at["region"]["charOffset"].GetUint() == 16);
    CHECK(at["region"]["charLength"].GetUint() == 4);
    CHECK(text_of(at["region"]["snippet"]["text"]) == "nine");
    REQUIRE(result["relatedLocations"].Size() == 2);
    const Json& sheet = result["relatedLocations"][0];
    CHECK(text_of(sheet["message"]["text"]) == "nine: Tide Sheet");
    // Of HTML the text was read, not the file: it has a line and no offset.
    const Json& region = sheet["physicalLocation"]["region"];
    CHECK(region["startLine"].GetUint() == 7);
    CHECK_FALSE(region.HasMember("charOffset"));
    CHECK_FALSE(region.HasMember("startColumn"));
    CHECK(text_of(result["partialFingerprints"]["crosscheckDispute/v1"]) ==
          "dispute-1");
    const Json& notice = run["invocations"][0]["toolExecutionNotifications"][0];
    CHECK(text_of(notice["level"]) == "warning");
    CHECK(text_of(notice["message"]["text"]) == "a cell is empty; fill it");
  }

  TEST_CASE("the level is that of the strongest conflict") {
    const auto level = [](double weight) {
      Findings story = testing::harbour_story();
      story.edges[0].weight = 0.1;
      story.edges[1].weight = weight;
      return text_of(parsed(
          form_text<SarifForm>(story))["runs"][0]["results"][0]["level"]);
    };
    CHECK(level(0.8) == "error");
    CHECK(level(0.79) == "warning");
    CHECK(level(0.6) == "warning");
    CHECK(level(0.59) == "note");
  }

  TEST_CASE("values of a table disagree by themselves") {
    testing::MadeFindings made;
    const auto table = made.table("t.csv");
    const auto a = made.record("a", table, 2, "pier", "wind", "4", .6);
    const auto b = made.record("b", table, 3, "pier", "wind", "5", .4);
    made.dispute("k", {{a}, {b}}, {});
    const rapidjson::Document log = parsed(form_text<SarifForm>(made.finish()));
    check_log(log);
    const Json& result = log["runs"][0]["results"][0];
    CHECK(text_of(result["ruleId"]) == "values");
    CHECK(text_of(result["level"]) == "warning");
    CHECK(
        result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"]
            .GetUint() == 3);
  }

  TEST_CASE("an absolute path is a file address") {
    CHECK(path_uri("/a b/\xC3\xA9.txt") == "file:///a%20b/%C3%A9.txt");
    CHECK(path_uri("http:x") == "http%3Ax");
    CHECK(path_uri("//host/x") == "file:////host/x");
    CHECK(path_uri("../a?b#c%d") == "../a%3Fb%23c%25d");
  }

  TEST_CASE("a message has no placeholders and no links of others") {
    CHECK(sarif_text("{0} [x](http://y)") == "{{0}} \\[x\\](http://y)");
    CHECK(sarif_text("a\x1b[31m") == "a<U+001B>\\[31m");
  }

  TEST_CASE("every text of others reads back") {
    for (const HostileString& hostile : hostile_strings()) {
      CAPTURE(hostile.name);
      const std::string text(hostile.text);
      const rapidjson::Document log =
          parsed(form_text<SarifForm>(testing::story_told_with(text)));
      check_log(log);
      const Json& run = log["runs"][0];
      const Json& result = run["results"][0];
      const Json& at = result["locations"][0]["physicalLocation"];
      CHECK(text_of(at["region"]["snippet"]["text"]) == text);
      const std::string uri = text_of(at["artifactLocation"]["uri"]);
      const std::string_view scheme = text[0] == '/' ? "file://" : "";
      CHECK(path_of(uri) == std::string(scheme) + text);
      CHECK(text_of(run["invocations"][0]["commandLine"]) == text);
      const std::string shown = sarif_text(text);
      CHECK(text_of(result["message"]["text"]) ==
            "Sources disagree on " + shown + ": " + shown + ". A: " + shown +
                " (score 0.800; " + shown + ", " + shown + "). B: " + shown +
                " (score 0.400; " + shown + ").");
    }
  }
}

}  // namespace crosscheck

#include "engine/report/forms/claimreview_form.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include "tests/support/form_text.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/made_findings.h"

namespace crosscheck {
namespace {

using testing::hostile_strings;
using testing::HostileString;
using Json = rapidjson::Value;

ReportOptions publisher() {
  ReportOptions options;
  options.author = "Quay Checkers";
  options.url = "https://checkers.example/fire";
  return options;
}

rapidjson::Document drafts(const Findings& findings) {
  const std::string text =
      testing::form_text<ClaimreviewForm>(findings, publisher());
  rapidjson::Document json;
  json.Parse(text.data(), text.size());
  REQUIRE(!json.HasParseError());
  return json;
}

std::string text_of(const Json& json) {
  REQUIRE(json.IsString());
  return {json.GetString(), json.GetStringLength()};
}

std::string refused(const ReportOptions& options) {
  StringSink sink;
  StoredResult result;
  result.findings = testing::harbour_story();
  const Status status = ClaimreviewForm().write(result, options, sink);
  REQUIRE(!status.ok());
  CHECK(sink.text().empty());
  CHECK(status.error().code == ErrorCode::invalid_option);
  return status.error().where;
}

}  // namespace

TEST_SUITE("engine/report/forms/claimreview_form") {
  TEST_CASE("a draft names its publisher, or there is none") {
    ReportOptions options;
    options.url = "https://checkers.example";
    CHECK(refused(options) == "--author");
    options = publisher();
    options.url = "";
    CHECK(refused(options) == "--url");
    options.url = "javascript:alert(1)";
    CHECK(refused(options) == "--url");
  }

  TEST_CASE("each side of a dispute is a draft, the best first") {
    Findings story = testing::harbour_story();
    story.decisions.clear();
    const rapidjson::Document json = drafts(story);
    REQUIRE(json.Size() == 2);
    const Json& nine = json[0];
    CHECK(text_of(nine["@context"]) == "https://schema.org");
    CHECK(text_of(nine["@type"]) == "ClaimReview");
    CHECK(text_of(nine["url"]) == "https://checkers.example/fire");
    CHECK(text_of(nine["author"]["name"]) == "Quay Checkers");
    CHECK(text_of(nine["claimReviewed"]) ==
          "The doctor said nine people were hurt.");
    CHECK(text_of(nine["itemReviewed"]["author"]["name"]) == "Gull Gazette");
    CHECK_FALSE(nine["itemReviewed"].HasMember("firstAppearance"));
    const Json& six = json[1]["itemReviewed"];
    CHECK(text_of(six["author"]["@type"]) == "Person");
    CHECK(text_of(six["author"]["name"]) == "the mayor");
    CHECK(text_of(six["datePublished"]) == "2031-03-05");
    CHECK(text_of(six["firstAppearance"]["url"]) ==
          "https://post.example/fire");
    CHECK(text_of(six["appearance"][0]["headline"]) == "Fire at the quay");
  }

  TEST_CASE("the first published of a side appears first") {
    Findings story = testing::harbour_story();
    story.documents[1].url = "https://gull.example/late";
    story.documents[1].published = "2031-03-06";
    story.documents[2].url = "https://sheet.example/early";
    story.documents[2].published = "2031-03-04";
    const rapidjson::Document json = drafts(story);
    const Json& item = json[0]["itemReviewed"];
    CHECK(text_of(item["firstAppearance"]["url"]) ==
          "https://sheet.example/early");
    REQUIRE(item["appearance"].Size() == 2);
    CHECK(text_of(item["appearance"][1]["url"]) == "https://gull.example/late");
  }

  TEST_CASE("nothing is rated that no person rated") {
    Findings story = testing::harbour_story();
    const auto rating = [&](std::string_view status, std::string_view note) {
      story.decisions = {
          {"dispute-1", std::string(status), std::string(note), true}};
      const rapidjson::Document json = drafts(story);
      const Json& draft = json[0];
      CHECK(draft.HasMember("creativeWorkStatus"));
      if (!draft.HasMember("reviewRating")) return std::string("none");
      CHECK_FALSE(draft["reviewRating"].HasMember("ratingValue"));
      return text_of(draft["reviewRating"]["alternateName"]);
    };
    CHECK(rating("confirmed", "asked the doctor") == "asked the doctor");
    CHECK(rating("confirmed", "") == "none");
    CHECK(rating("rejected", "two fires") == "none");
    story.disputes[0].key = "another";
    CHECK(rating("confirmed", "asked the doctor") == "none");
  }

  TEST_CASE("every text of others reads back, and may stand in a page") {
    for (const HostileString& hostile : hostile_strings()) {
      CAPTURE(hostile.name);
      const std::string text(hostile.text);
      const Findings story = testing::story_told_with(text);
      const rapidjson::Document json = drafts(story);
      REQUIRE(json.Size() == 2);
      CHECK(text_of(json[0]["claimReviewed"]) == text);
      CHECK(text_of(json[0]["itemReviewed"]["author"]["name"]) == text);
      CHECK(text_of(json[0]["reviewRating"]["alternateName"]) == text);
      // No address that is not one of the web: none of these is.
      CHECK(json[0]["itemReviewed"].HasMember("firstAppearance") ==
            text.starts_with("https://"));
      const std::string bytes =
          testing::form_text<ClaimreviewForm>(story, publisher());
      CHECK(bytes.find_first_of("<>&") == std::string::npos);
    }
  }
}

}  // namespace crosscheck

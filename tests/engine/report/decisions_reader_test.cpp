#include "engine/report/decisions_reader.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/report/findings_reader.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

const std::string kHead = "{\"schema\": \"crosscheck.decisions/1\",\n";

Error error_of(const std::string& json) {
  const auto read = decisions_in(json, "d.json");
  REQUIRE_FALSE(read.ok());
  return read.error();
}

/// A result as it is stored, with two disputes and whatever comes last.
StoredResult stored(const std::string& last) {
  StoredResult result;
  result.json =
      "{\"schema\": \"crosscheck.result/1\", \"options\": {\"decisions\": "
      "\"x\"},\n \"documents\": [{\"id\": \"d1\", \"title\": "
      "\"a \\\"decisions\\\": ]\"}],\n \"disputes\": []" +
      last + "\n}\n";
  for (const char* key : {"one", "two"}) {
    result.findings.disputes.emplace_back().key = key;
  }
  return result;
}

TEST_SUITE("engine/report/decisions_reader") {
  TEST_CASE("what the page saves is read, keys that are not known and all") {
    const auto read = decisions_in(
        "\xEF\xBB\xBF" + kHead +
            " \"saved\": \"2031-05-06\", \"decisions\": [\n"
            "  {\"dispute\": \"one\", \"status\": \"confirmed\", \"note\": "
            "\"asked \\u00e9\", \"by\": {\"who\": [1]}},\n"
            "  {\"status\": \"rejected\", \"dispute\": \"two\"}]}",
        "d.json");
    REQUIRE(read.ok());
    REQUIRE(read.value().size() == 2);
    CHECK(read.value()[0].dispute == "one");
    CHECK(read.value()[0].status == "confirmed");
    CHECK(read.value()[0].note == "asked \u00e9");
    CHECK(read.value()[1].status == "rejected");
    CHECK(read.value()[1].note.empty());
  }

  TEST_CASE("no decisions are a file too") {
    const auto read = decisions_in(kHead + "\"decisions\": []}", "d.json");
    REQUIRE(read.ok());
    CHECK(read.value().empty());
  }

  TEST_CASE("errors name the place") {
    Error error = error_of(kHead +
                           "\"decisions\": [\n{\"dispute\": \"one\", "
                           "\"status\": \"maybe\"}]}");
    CHECK(error.where == "d.json:3:30");
    CHECK(holds(error.message, "the status 'maybe' is neither"));
    error = error_of(kHead + "\"decisions\": [{\"status\": \"confirmed\"}]}");
    CHECK(error.where == "d.json:2:15");
    CHECK(holds(error.message, "names no dispute"));
    error = error_of(
        kHead +
        "\"decisions\": [{\"dispute\": \"a\", \"status\": \"confirmed\"},\n"
        "{\"dispute\": \"b\", \"status\": \"confirmed\"},\n"
        "{\"dispute\": \"a\", \"status\": \"confirmed\"}]}");
    CHECK(error.where == "d.json:4:1");
    CHECK(holds(error.message, "was decided in line 2 already"));
    error = error_of(kHead + "\"decisions\": {}}");
    CHECK(error.where == "d.json:2:14");
    CHECK(holds(error.message, "must be an array"));
    error = error_of(kHead + "\"decisions\": [{\"dispute\": 7}]}");
    CHECK(holds(error.message, "must be"));
    error = error_of(kHead + "\"decisions\": [");
    CHECK(error.where.starts_with("d.json:2:"));
    CHECK(holds(error_of("{\"decisions\": []}").message, "names no schema"));
    CHECK(holds(error_of("{\"schema\": \"crosscheck.result/1\"}").message,
                "is 'crosscheck.result/1', which is no file of decisions"));
    CHECK(holds(error_of(kHead + "\"x\": 1}").message, "no list of decisions"));
    const auto none = read_decisions("/nowhere/d.json");
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::not_found);
  }

  TEST_CASE("decisions take the place of those in a stored result") {
    const std::vector<FoundDecision> decisions = {
        {"two", "confirmed", "a \"note\"", false},
        {"gone", "rejected", "", false}};
    // With a list that is empty, one that is not, in the middle, and none.
    for (const char* last :
         {",\n \"decisions\": []",
          ",\n \"decisions\": [{\"dispute\": \"one\", \"note\": \"]}\"}]",
          ",\n \"decisions\": [{}], \"more\": {\"decisions\": 1}", ""}) {
      CAPTURE(last);
      StoredResult result = stored(last);
      put_decisions(decisions, result);
      REQUIRE(result.findings.decisions.size() == 2);
      CHECK(result.findings.decisions[0].found);
      CHECK_FALSE(result.findings.decisions[1].found);
      // The JSON says the same, and nothing else has changed.
      const auto read = read_findings(result.json, "r.json");
      REQUIRE_MESSAGE(read.ok(), read.error().message);
      REQUIRE(read.value().decisions.size() == 2);
      CHECK(read.value().decisions[0].note == "a \"note\"");
      CHECK(read.value().decisions[0].found);
      CHECK(read.value().decisions[1].dispute == "gone");
      CHECK(read.value().documents[0].title == "a \"decisions\": ]");
      CHECK(holds(result.json, "\"options\": {\"decisions\": \"x\"}"));
      CHECK(holds(result.json, "more") == holds(last, "more"));
      // Once more gives the same bytes.
      const std::string once = result.json;
      put_decisions(decisions, result);
      CHECK(result.json == once);
    }
  }
}

}  // namespace
}  // namespace crosscheck

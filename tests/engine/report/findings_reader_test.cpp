#include "engine/report/findings_reader.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

/// Two outlets about one fire; the second claim stands first, as by rank.
std::string fire_json() {
  return R"({
 "schema": "crosscheck.result/1",
 "program": {"name": "crosscheck", "version": "9"},
 "method": "vote",
 "ending": {"iterations": 3, "last_change": 0.5, "converged": false},
 "command": "crosscheck score in",
 "options": {"method": "vote", "verbose": ""},
 "summary": {"claims": 2, "unheard_of": 7},
 "documents": [
  {"id": "d1", "path": "bay.txt", "source": "Bay", "date": null,
   "kind": "article", "later_key": {"deep": [[{"x": 1}], null]}},
  {"id": "d2", "path": "t.csv", "source": null, "kind": "records"}],
 "sources": [
  {"id": "s2", "name": "Sun", "reliability": 0.25, "interval": [0.1, 0.9],
   "coverage": 0.5, "originality": null},
  {"id": "s1", "name": "Bay", "reliability": null, "interval": null}],
 "claims": [
  {"id": "c2", "key": "b", "rank": 1, "score": 0.75, "interval": [0.5, 1],
   "source": "s2", "document": "d2", "line": 4, "origin": "o2",
   "value": "30 boats \u2028", "as_of": null, "evidence": []},
  {"id": "c1", "key": "a", "rank": 2, "score": 0.25, "interval": null,
   "source": "s1", "document": "d1", "line": 1, "origin": "o1", "tied": true,
   "value": "12", "understood": "at least 12", "speaker": null,
   "as_of": {"begin": "2031-01-01T00:00", "end": "2031-01-02T00:00"},
   "attribution": [{"speaker": null, "cue": "said"}],
   "evidence": [{"document": "d1", "exact": "12 boats", "start": 3, "end": 11,
     "before": "Some ", "after": " burnt.", "line": 1, "column": 4}],
   "account": [{"what": "prior", "amount": -0.5}]}],
 "origins": [
  {"id": "o1", "sources": ["s1"], "documents": ["d1"], "claims": ["c1"],
   "ties": [{"kind": "agency", "who": "Wire", "claims": ["c1", "c2"]}]},
  {"id": "o2", "sources": ["s2"], "documents": ["d2"], "claims": ["c2"],
   "ties": []}],
 "numbers": [{"item": "fire", "slot": "boats", "value": 12.5, "score": 0.5,
   "estimate": true, "truth_low": null, "truth_high": 14}],
 "edges": [{"id": "e1", "kind": "conflict", "claims": ["c1", "c2"],
   "rule": "count", "reason": "12 is not 30", "weight": 1}],
 "disputes": [{"key": "k", "topic": "fire", "slot": "boats", "sides": [
   {"value": "12", "claims": ["c1"], "score": 0.25, "origins": 1, "outlets": 1},
   {"value": "30", "claims": ["c2"], "score": 0.75, "origins": 1, "outlets": 1}
  ], "edges": ["e1"]}],
 "copies": [{"documents": ["d1", "d2"], "containment": 0.5, "passages": [
   {"words": 9, "a": {"start": 1, "end": 2, "text": "x"},
    "b": {"start": 3, "end": 4, "text": "y"}}]}],
 "dependences": [{"sources": ["s1", "s2"], "by": "text", "copier": "s2",
   "share": 0.5, "probability": 1, "common": 4, "agreed": 3, "shared": 2}],
 "diagnostics": [{"severity": "note", "file": "x", "line": 2, "column": 3,
   "message": "m", "hint": ""}],
 "decisions": [{"dispute": "k", "status": "rejected", "note": "n",
   "found": false}]
})";
}

/// The same with the first `from` replaced.
std::string changed(std::string_view from, std::string_view to) {
  std::string json = fire_json();
  const std::size_t at = json.find(from);
  REQUIRE(at != std::string::npos);
  return json.replace(at, from.size(), to);
}

Error error_of(const std::string& json) {
  const Result<Findings> read = read_findings(json, "r.json");
  REQUIRE_FALSE(read.ok());
  return read.error();
}

}  // namespace

TEST_SUITE("engine/report/findings_reader") {
  TEST_CASE("the head of a result is read") {
    const Result<Findings> read = read_findings(fire_json(), "r.json");
    REQUIRE(read.ok());
    const Findings& found = read.value();
    CHECK(found.program == "crosscheck");
    CHECK(found.method == "vote");
    CHECK(found.iterations == 3);
    CHECK_FALSE(found.converged);
    CHECK(found.command == "crosscheck score in");
    REQUIRE(found.options.size() == 2);
    CHECK(found.options[0].second == "vote");
    CHECK(found.count("unheard_of") == 7);
    CHECK(found.count("absent") == 0);
  }

  TEST_CASE("rows stand by their ids, claims as in the file") {
    const Findings found = read_findings(fire_json(), "r.json").value();
    CHECK(found.sources[0].name == "Bay");
    CHECK(found.sources[1].name == "Sun");
    CHECK(found.sources[1].interval->high == 0.9);
    CHECK_FALSE(found.sources[1].originality.has_value());
    CHECK(found.documents[0].source == 0);
    CHECK(found.documents[1].source == kNoRow);
    CHECK_FALSE(found.documents[1].is_article);
    REQUIRE(found.claims.size() == 2);
    CHECK(found.claims[0].index == 1);
    CHECK(found.claim(1).value == "30 boats \u2028");
    CHECK(found.claim(0).key == "a");
  }

  TEST_CASE("a claim has its quote, account and time") {
    const Findings found = read_findings(fire_json(), "r.json").value();
    const FoundClaim& claim = found.claim(0);
    CHECK(claim.tied);
    CHECK(claim.understood == "at least 12");
    CHECK(claim.as_of_end == "2031-01-02T00:00");
    CHECK(claim.attribution[0].cue == "said");
    CHECK(claim.evidence[0].exact == "12 boats");
    CHECK(claim.evidence[0].after == " burnt.");
    CHECK(claim.evidence[0].column == 4);
    CHECK(claim.account[0].amount == -0.5);
    CHECK_FALSE(claim.interval.has_value());
  }

  TEST_CASE("relations point at rows") {
    const Findings found = read_findings(fire_json(), "r.json").value();
    CHECK(found.origins[0].ties[0].b == 1);
    CHECK(found.numbers[0].truth_high == 14);
    CHECK(found.edges[0].b == 1);
    CHECK(found.disputes[0].sides[1].claims[0] == 1);
    CHECK(found.copies[0].passages[0].b.text == "y");
    CHECK(found.dependences[0].copier == 1);
    CHECK(found.diagnostics[0].column == 3);
    CHECK_FALSE(found.decisions[0].found);
  }

  TEST_CASE("a row that is not there is refused at its place") {
    CHECK(error_of(changed(R"("origin": "o1")", R"("origin": "o3")"))
              .message.starts_with("there is no o3: there are 2"));
    CHECK(error_of(changed(R"("source": "s2")", R"("source": "s9")"))
              .where.starts_with("r.json:19:14"));
    CHECK(error_of(changed(R"("claims": ["c1"], "score")",
                           R"("claims": [], "score")"))
              .message.starts_with("is a side without claims"));
    CHECK(error_of(changed(R"("document": "d1", "exact")", R"("exact")"))
              .message.starts_with("has no document"));
    CHECK(
        error_of(changed(R"("claims": ["c1", "c2"],)", R"("claims": ["c1"],)"))
            .message.starts_with("must be two ids"));
  }

  TEST_CASE("ids that skip or repeat a row are refused") {
    CHECK(error_of(changed(R"({"id": "s2", "name")", R"({"id": "s1", "name")"))
              .message.starts_with("the id s1 is not one of s1 to s2, or"));
    CHECK(error_of(changed(R"({"id": "c2",)", R"({"id": "c0",)"))
              .message.starts_with("must be an id as \"c1\""));
    CHECK(error_of(changed(R"({"id": "c2",)", R"({"id": "d2",)"))
              .message.starts_with("must be an id as \"c1\""));
    CHECK(error_of(changed(R"({"id": "c2",)", "{"))
              .message.starts_with("has no id"));
    CHECK(error_of(changed(R"({"id": "c2",)", R"({"id": "c4294967296",)"))
              .message.starts_with("must be an id"));
  }

  TEST_CASE("a value of the wrong type is refused at its place") {
    const Error error = error_of(changed(R"("rank": 1)", R"("rank": "1")"));
    CHECK(error.code == ErrorCode::malformed);
    CHECK(error.where == "r.json:18:36");
    CHECK(error.message.starts_with("must be a whole number"));
    CHECK(error_of(changed(R"("rank": 1)", R"("rank": 1.5)"))
              .message.starts_with("must be a whole number"));
    CHECK(error_of(changed(R"("score": 0.75)", R"("score": 1e999)"))
              .message.starts_with("is not valid JSON: Number too big"));
    CHECK(error_of(changed(R"([0.5, 1])", R"([0.5])"))
              .message.starts_with("must be null or two numbers"));
    CHECK(error_of(changed(R"("evidence": [])", R"("evidence": {})"))
              .message.starts_with("must be an array"));
  }

  TEST_CASE("what is no result, no JSON or of another version is refused") {
    const Error other =
        error_of(changed("crosscheck.result/1", "crosscheck.result/2"));
    CHECK(other.code == ErrorCode::unsupported);
    CHECK(other.message.find("make it again") != std::string::npos);
    CHECK(error_of("{}").message.starts_with("names no schema"));
    CHECK(error_of("[1]").message.starts_with("is not a JSON object"));
    CHECK(error_of("7").message.starts_with("is not a JSON object"));
    CHECK(error_of(fire_json() + "x").message.starts_with("is not valid JSON"));
    CHECK(
        error_of(changed("Bay", "B\xFF")).message.starts_with("is not UTF-8"));
    CHECK(error_of(changed("Bay", "\\udc00"))
              .message.starts_with("an escaped surrogate stands alone"));
    CHECK(error_of(fire_json().substr(0, 700)).where.starts_with("r.json:"));
  }

  TEST_CASE("cut anywhere a result is an error, never a fault") {
    const std::string json = fire_json();
    for (std::size_t n = 0; n < json.size() - 1; ++n) {
      CAPTURE(n);
      CHECK_FALSE(read_findings(json.substr(0, n), "r.json").ok());
    }
  }

  TEST_CASE("a result is recognised by its schema, wherever it stands") {
    CHECK(looks_like_result(fire_json()));
    CHECK(
        looks_like_result("\xEF\xBB\xBF {\"a\":1,\"schema\" : "
                          "\"crosscheck.result/2\"}"));
    CHECK_FALSE(looks_like_result(R"({"schema": "crosscheck.why/1"})"));
    CHECK_FALSE(looks_like_result(
        R"({"text": "\"schema\": \"crosscheck.result/1\""})"));
    CHECK_FALSE(looks_like_result(R"([{"schema": "crosscheck.result/1"}])"));
  }
}

}  // namespace crosscheck

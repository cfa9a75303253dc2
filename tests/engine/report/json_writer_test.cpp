#include "engine/report/json_writer.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <cmath>
#include <string>

#include "engine/report/report_buffer.h"
#include "tests/support/builders.h"

namespace crosscheck {
namespace {

using testing::RunBuilder;

rapidjson::Document json(const Run& run, bool verbose = false) {
  ReportOptions options;
  options.verbose = verbose;
  StringSink sink;
  REQUIRE(JsonWriter().write(run, options, sink).ok());
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(sink.text().c_str());
  REQUIRE_FALSE(document.HasParseError());
  return document;
}

/// Two outlets say 12, a third says 30.
///
///   bay 12 --agree-- sun 12 --conflict-- kite 30 (and bay --conflict-- kite)
Run fire() {
  RunBuilder story;
  const DocumentId bay = story.article(
      "Bay News", "in/bay.txt",
      "\U0001F525 Fire at the cafe\u0301.\r\nTwelve boats burnt, a "
      "\u201Cdisaster\u201D.",
      "2031-04-09");
  const DocumentId sun = story.article("Sun", "in/sun.txt", "12 boats lost.");
  const DocumentId kite =
      story.article("Kite", "in/kite.txt", "Some 30 boats were lost.");
  const ClaimId a = story.says(bay, "fire/boats", "12", "Twelve boats");
  const ClaimId b = story.says(sun, "fire/boats", "12", "12 boats");
  const ClaimId c = story.says(kite, "fire/boats", "30", "30 boats");
  story.detail(c).attribution = {{{"", "", {}}, "reportedly"},
                                 {{"ann lee", "Ann Lee", {}}, "said"}};
  story.detail(c).modality = Modality::possible;
  story.detail(c).as_of = TimeInterval{0, 1440, Grain::day};
  story.edge(a, b, Relation::agree, "12 is 12", 1.0F);
  story.edge(a, c, Relation::conflict, "12 is not 30", 0.9F);
  story.edge(b, c, Relation::conflict, "12 is not 30", 0.9F);
  return story.finish("vote", {0, 0, 1});  // the Sun copies Bay News
}

}  // namespace

TEST_SUITE("engine/report/json_writer") {
  TEST_CASE("the head names schema, program, method and ending") {
    const auto result = json(fire());
    CHECK(result["schema"] == "crosscheck.result/1");
    CHECK(result["program"]["name"] == "crosscheck");
    CHECK(result["method"] == "vote");
    CHECK(result["ending"]["converged"].GetBool());
    CHECK_FALSE(result.HasMember("accuracy"));
  }

  TEST_CASE("the summary counts what there is") {
    const auto result = json(fire());
    const auto& summary = result["summary"];
    CHECK(summary["articles"].GetInt() == 3);
    CHECK(summary["records"].GetInt() == 0);
    CHECK(summary["sources"].GetInt() == 3);
    CHECK(summary["origins"].GetInt() == 2);
    CHECK(summary["claims"].GetInt() == 3);
    CHECK(summary["agree"].GetInt() == 1);
    CHECK(summary["conflict"].GetInt() == 2);
    CHECK(summary["disputes"].GetInt() == 1);
  }

  TEST_CASE("a document has its path, source, date and kind") {
    const auto result = json(fire());
    const auto& bay = result["documents"][0];
    CHECK(bay["id"] == "d1");
    CHECK(bay["path"] == "in/bay.txt");
    CHECK(bay["source"] == "Bay News");
    CHECK(bay["date"] == "2031-04-09");
    CHECK(bay["title"].IsNull());
    CHECK(bay["kind"] == "article");
    CHECK(result["documents"][1]["date"].IsNull());
  }

  TEST_CASE("a source has counts of claims, documents and origins") {
    RunBuilder story;
    const DocumentId one = story.article("Bay", "1.txt", "A 1. B 2.");
    story.article("Bay", "2.txt", "Nothing.");
    story.says(one, "x/a", "1", "1");
    story.says(one, "x/b", "2", "2");
    const auto result = json(story.finish("vote", {0, 1}));
    const auto& bay = result["sources"][0];
    CHECK(bay["id"] == "s1");
    CHECK(bay["name"] == "Bay");
    CHECK(bay["claims"].GetInt() == 2);
    CHECK(bay["documents"].GetInt() == 2);
    CHECK(bay["origins"].GetInt() == 2);
    CHECK(bay["reliability"].IsNumber());
  }

  TEST_CASE("claims stand by rank and then by id") {
    const auto result = json(fire());
    const auto& claims = result["claims"];
    REQUIRE(claims.Size() == 3);
    std::string ids;
    unsigned rank = 0;
    for (const auto& claim : claims.GetArray()) {
      CHECK(claim["rank"].GetUint() >= rank);
      rank = claim["rank"].GetUint();
      ids += claim["id"].GetString();
    }
    // One origin stands against one, so both values have the same rank.
    CHECK((ids == "c1c2c3" || ids == "c3c1c2"));
  }

  TEST_CASE("offsets of evidence count code points of the document") {
    const auto result = json(fire());
    // fire, space, "Fire at the cafe" (16), combining acute, ".", CR, LF:
    // 1 + 1 + 16 + 1 + 1 + 2 = 22 code points; 4 + 1 + 16 + 2 + 1 + 2 = 26
    // bytes. "Twelve boats" has 12 of each.
    const auto& evidence = result["claims"][0]["evidence"][0];
    CHECK(evidence["document"] == "d1");
    CHECK(evidence["exact"] == "Twelve boats");
    CHECK(evidence["start"].GetInt() == 22);
    CHECK(evidence["end"].GetInt() == 34);
    CHECK(evidence["byte_start"].GetInt() == 26);
    CHECK(evidence["byte_end"].GetInt() == 38);
    CHECK(evidence["line"].GetInt() == 2);
    CHECK(evidence["column"].GetInt() == 1);
    CHECK(evidence["prefix"] == "\U0001F525 Fire at the cafe\u0301.\r\n");
    CHECK(evidence["suffix"] == " burnt, a \u201Cdisaster\u201D.");
  }

  TEST_CASE("prefix and suffix have at most 32 code points") {
    RunBuilder story;
    std::string text;
    for (int i = 0; i < 40; ++i) text += "\u00E9";
    text += "HERE";
    for (int i = 0; i < 40; ++i) text += "\U0001F6A2";
    story.says(story.article("a", "a.txt", text), "x/y", "v", "HERE");
    const auto result = json(story.finish());
    const auto& evidence = result["claims"][0]["evidence"][0];
    CHECK(evidence["prefix"].GetStringLength() == 32 * 2);
    CHECK(evidence["suffix"].GetStringLength() == 32 * 4);
    CHECK(evidence["start"].GetInt() == 40);
  }

  TEST_CASE("a claim tells who says what, how and as of when") {
    const auto result = json(fire());
    for (const auto& claim : result["claims"].GetArray()) {
      if (claim["id"] != "c3") continue;
      CHECK(claim["item"] == "fire");
      CHECK(claim["slot"] == "boats");
      CHECK(claim["kind"] == "count");
      CHECK(claim["value"] == "30");
      CHECK(claim["text"] == "Some 30 boats were lost.");
      CHECK(claim["source"] == "s3");
      CHECK(claim["polarity"] == "positive");
      CHECK(claim["modality"] == "possible");
      CHECK(claim["speaker"] == "Ann Lee");
      CHECK(claim["attribution"].Size() == 2);
      CHECK(claim["attribution"][0]["speaker"].IsNull());
      CHECK(claim["attribution"][0]["cue"] == "reportedly");
      CHECK(claim["as_of"]["begin"] == "1970-01-01T00:00");
      CHECK(claim["as_of"]["end"] == "1970-01-02T00:00");
      CHECK(claim["origins"].GetInt() == 1);
      CHECK(claim["outlets"].GetInt() == 1);
    }
  }

  TEST_CASE("outlets that share an origin count once as origins") {
    const auto result = json(fire());
    for (const auto& claim : result["claims"].GetArray()) {
      if (claim["value"] != "12") continue;
      CHECK(claim["origins"].GetInt() == 1);
      CHECK(claim["outlets"].GetInt() == 2);
      CHECK(claim["origin"] == "o1");
    }
  }

  TEST_CASE("the account of a claim from text adds up") {
    Run run = fire();
    const auto result = json(run);
    for (const auto& claim : result["claims"].GetArray()) {
      REQUIRE(claim["account"].Size() > 0);
      double sum = 0;
      for (const auto& part : claim["account"].GetArray()) {
        sum += part["amount"].GetDouble();
      }
      CHECK(sum == doctest::Approx(claim["score"].GetDouble()).epsilon(1e-5));
    }
  }

  TEST_CASE("an edge has its kind, claims, rule, reason and weight") {
    const auto result = json(fire());
    REQUIRE(result["edges"].Size() == 3);
    const auto& edge = result["edges"][1];
    CHECK(edge["id"] == "e2");
    CHECK(edge["kind"] == "conflict");
    CHECK(edge["claims"][0] == "c1");
    CHECK(edge["claims"][1] == "c3");
    CHECK(edge["rule"] == "count");
    CHECK(edge["reason"] == "12 is not 30");
    CHECK(edge["weight"].GetDouble() == doctest::Approx(0.9));
  }

  TEST_CASE("a dispute has its topic, its sides and its edges") {
    const auto result = json(fire());
    REQUIRE(result["disputes"].Size() == 1);
    const auto& dispute = result["disputes"][0];
    CHECK(dispute["topic"] == "fire");
    CHECK(dispute["slot"] == "boats");
    REQUIRE(dispute["sides"].Size() == 2);
    const auto& twelve = dispute["sides"][0];
    CHECK(twelve["value"] == "12");
    CHECK(twelve["claims"].Size() == 2);
    CHECK(twelve["origins"].GetInt() == 1);
    CHECK(twelve["outlets"].GetInt() == 2);
    CHECK(dispute["sides"][1]["claims"][0] == "c3");
    REQUIRE(dispute["edges"].Size() == 2);
    CHECK(dispute["edges"][0] == "e2");
    CHECK(dispute["edges"][1] == "e3");
  }

  TEST_CASE("a side has the value and score of its best claim") {
    // twelve (1 outlet) --agree-- 12 (2 outlets), both against 30.
    RunBuilder story;
    std::vector<ClaimId> claims;
    for (const char* value : {"twelve", "12", "12", "30"}) {
      const std::string name = "o" + std::to_string(claims.size());
      claims.push_back(
          story.says(story.article(name, name, value), "x/y", value, value));
    }
    story.edge(claims[0], claims[1], Relation::agree, "12 is twelve");
    for (int i = 0; i < 3; ++i) {
      story.edge(claims[i], claims[3], Relation::conflict, "12 is not 30");
    }
    const auto result = json(story.finish());
    const auto& side = result["disputes"][0]["sides"][0];
    CHECK(side["value"] == "12");
    CHECK(side["score"].GetDouble() == 0.5);  // vote: 2 of 4
    CHECK(side["claims"].Size() == 3);
    CHECK(side["outlets"].GetInt() == 3);
  }

  TEST_CASE("the speaker is the innermost that has a name") {
    RunBuilder story;
    const DocumentId d = story.article("A", "a.txt", "It was 5.");
    story.detail(story.says(d, "x/y", "5", "5")).attribution = {
        {{"ned oak", "Ned Oak", {}}, "wrote"},
        {{"ann lee", "Ann Lee", {}}, "said"},
        {{"", "", {}}, "officials"}};
    CHECK(json(story.finish())["claims"][0]["speaker"] == "Ann Lee");
  }

  TEST_CASE("copied passages are given in code points") {
    Run run = fire();
    CopyPair pair{DocumentId(0), DocumentId(1), 0.5, {}};
    pair.passages.push_back({DocumentId(0), DocumentId(1),
                             Span{DocumentId(0), 26, 38},
                             Span{DocumentId(1), 0, 8}, 2});
    run.copies.push_back(pair);
    const auto result = json(run);
    const auto& copy = result["copies"][0];
    CHECK(copy["documents"][0] == "d1");
    CHECK(copy["documents"][1] == "d2");
    CHECK(copy["containment"].GetDouble() == 0.5);
    CHECK(copy["passages"][0]["words"].GetInt() == 2);
    CHECK(copy["passages"][0]["a"]["start"].GetInt() == 22);
    CHECK(copy["passages"][0]["b"]["end"].GetInt() == 8);
  }

  TEST_CASE("a record has a line, an account and no evidence") {
    RunBuilder table;
    const ClaimId first = table.record("a", "KX12/gate", "B4");
    table.record("b", "KX12/gate", "C1");
    table.claims().set_quote(first, "gate B4");
    table.claims().set_timestamp(first, "2031-04-09");
    table.claims().set_confidence(first, 0.5F);
    const Run run = table.finish();
    const auto result = json(run);
    const auto& claim = result["claims"][0];
    CHECK(claim["evidence"].Size() == 0);
    CHECK(claim["line"].GetInt() == 2);
    CHECK(claim["text"] == "gate B4");
    CHECK(claim["timestamp"] == "2031-04-09");
    CHECK(claim["confidence"].GetDouble() == 0.5);
    CHECK_FALSE(result["claims"][1].HasMember("confidence"));
    // One source against one: half of the item's score is its own.
    REQUIRE(claim["account"].Size() == 1);
    CHECK(claim["account"][0]["what"] == "a");
    CHECK(claim["account"][0]["amount"].GetDouble() == 0.5);
    CHECK(result["disputes"].Size() == 1);
  }

  TEST_CASE("of many records those in disputes have accounts, or all") {
    RunBuilder table;
    // 20,001 claims: one item is disputed, all others are not.
    table.record("a", "x/y", "1");
    table.record("b", "x/y", "2");
    for (int i = 0; i < 19999; ++i) {
      table.record("a", "item " + std::to_string(i) + "/y", "1");
    }
    const Run run = table.finish();
    const auto with_account = [&](bool verbose) {
      const rapidjson::Document result = json(run, verbose);
      int with = 0;
      for (const auto& claim : result["claims"].GetArray()) {
        with += claim.HasMember("account") ? 1 : 0;
      }
      return with;
    };
    CHECK(with_account(false) == 2);
    CHECK(with_account(true) == 20001);
  }

  TEST_CASE("what stands around a quote is a slice of the text") {
    const auto result = json(fire());
    std::string around;
    for (const auto& claim : result["claims"].GetArray()) {
      if (std::string(claim["id"].GetString()) != "c1") continue;
      const auto& quote = claim["evidence"][0];
      around = std::string(quote["before"].GetString()) +
               quote["exact"].GetString() + quote["after"].GetString();
    }
    CHECK(around ==
          "\U0001F525 Fire at the cafe\u0301.\r\nTwelve boats burnt, a "
          "\u201Cdisaster\u201D.");
  }

  TEST_CASE("origins list what speaks with one voice") {
    const auto result = json(fire());
    const auto& origins = result["origins"];
    REQUIRE(origins.Size() == 2);
    CHECK(origins[0]["id"] == "o1");
    REQUIRE(origins[0]["claims"].Size() == 2);
    CHECK(origins[0]["claims"][1] == "c2");
    CHECK(origins[0]["sources"].Size() == 2);
    CHECK(origins[0]["documents"].Size() == 2);
    CHECK(origins[1]["sources"][0] == "s3");
  }

  TEST_CASE("diagnostics and accuracy are part of the result") {
    Run run = fire();
    run.corpus.diagnostics.add(
        {Severity::warning, "in/x.csv", 3, 7, "no value", "fill it in", true});
    run.accuracy = Accuracy{4, 3, 2};
    const auto result = json(run);
    const auto& d = result["diagnostics"][0];
    CHECK(d["severity"] == "warning");
    CHECK(d["file"] == "in/x.csv");
    CHECK(d["line"].GetInt() == 3);
    CHECK(d["column"].GetInt() == 7);
    CHECK(d["message"] == "no value");
    CHECK(d["hint"] == "fill it in");
    CHECK(result["summary"]["skipped"].GetInt() == 1);
    CHECK(result["accuracy"]["share"].GetDouble() == 0.5);
  }

  TEST_CASE("hostile names and texts read back as they were") {
    const std::string evil = "\"}</script>\x1b[2J\u202E\\";
    RunBuilder story;
    const DocumentId d = story.article(evil, evil, evil + " 5");
    story.says(d, evil + "/" + evil, evil, "5");
    const auto result = json(story.finish());
    CHECK(result["documents"][0]["path"] == evil.c_str());
    CHECK(result["sources"][0]["name"] == evil.c_str());
    CHECK(result["claims"][0]["value"] == evil.c_str());
  }

  TEST_CASE("a run without claims is a whole result") {
    RunBuilder story;
    story.article("a", "a.txt", "Nothing here.");
    const auto result = json(story.finish());
    CHECK(result["claims"].Size() == 0);
    CHECK(result["disputes"].Size() == 0);
    CHECK(result["documents"].Size() == 1);
  }

  TEST_CASE("numbers that JSON cannot say are null") {
    Run run = fire();
    run.scores.ending.last_change = std::nan("");
    CHECK(json(run)["ending"]["last_change"].IsNull());
  }
}

}  // namespace crosscheck

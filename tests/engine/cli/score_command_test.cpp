#include "engine/cli/score_command.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "scoring/scorer.h"
#include "tests/support/cli_outcomes.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

using testing::contradictions;
using testing::get;
using testing::has;
using testing::kGates;
using testing::Outcome;
using testing::score;
using testing::TestFolder;

}  // namespace

TEST_SUITE("engine/cli/score_command") {
  TEST_CASE("records become ranked values on standard output") {
    const TestFolder folder;
    const Outcome done =
        score({folder.put("r.csv", kGates), "--method", "vote", "-f", "csv"});
    CHECK(done.status == 0);
    CHECK(done.err.empty());
    CHECK(done.out ==
          "object,attribute,value,score,rank,origins,outlets,tied,"
          "truth_low,truth_high,estimate\n"
          "KX12,gate,B4,0.666667,1,2,2,0,,,0\n"
          "KX12,gate,C1,0.333333,2,1,1,0,,,0\n");
  }

  TEST_CASE("a file of -o has what standard output would have") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome to_file = score({in, "-o", folder.file("out.jsonl")});
    CHECK(to_file.status == 0);
    CHECK(to_file.out.empty());
    CHECK(get(folder.file("out.jsonl")) == score({in, "-f", "jsonl"}).out);
    CHECK(has(get(folder.file("out.jsonl")), "crosscheck.claim/1"));
  }

  TEST_CASE("two runs give the same bytes at any number of threads") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    CHECK(score({in, "-f", "json", "-j", "1"}).out ==
          score({in, "-f", "json", "-j", "4"}).out);
  }

  TEST_CASE("known truths give the accuracy, in messages and in the result") {
    const TestFolder folder;
    const std::string in =
        folder.put("r.csv", std::string(kGates) + "a,KX13,gate,D9\n");
    const std::string truth = folder.put(
        "t.csv", "object,attribute,value\nKX12,gate,B4\nKX13,gate,D8\n");
    const Outcome done = score({in, "--truth", truth, "-f", "json"});
    CHECK(done.status == 0);
    CHECK(done.err ==
          "accuracy: 0.5 (1 of 2 known truths right, 2 answered)\n"
          "probabilities: calibration error 0.4559, Brier 0.2858; not "
          "corrected, 2 known items are less than 50\n");
    rapidjson::Document result;
    result.Parse(done.out.c_str());
    CHECK(result["accuracy"]["right"].GetInt() == 1);
    CHECK_FALSE(has(score({in, "--truth", truth, "-f", "csv"}).out, "0.5,"));
  }

  // Two sources say B4 and one C1: no method differs from the vote here but may
  // in how far it trusts it.
  TEST_CASE("all methods are compared on one input") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    const std::string truth =
        folder.put("t.csv", "object,attribute,value\nKX12,gate,B4\n");
    const Outcome text = score({in, "--method", "all", "--truth", truth});
    CHECK(text.status == 0);
    CHECK(has(text.out, "1 item, 1 known truths, 1 answered\n"));
    CHECK(has(text.out, "right  rounds  settled  not as vote\n"));
    CHECK(has(text.out, "\nvote                  1.000       1  yes      "));
    CHECK_FALSE(has(score({in, "--method", "all"}).out, "right"));

    const Outcome json =
        score({in, "--method", "all", "--truth", truth, "-f", "json"});
    rapidjson::Document result;
    result.Parse(json.out.c_str());
    REQUIRE_FALSE(result.HasParseError());
    CHECK(result["schema"] == "crosscheck.methods/1");
    CHECK(result["items"].GetInt() == 1);
    const auto& methods = result["methods"];
    REQUIRE(methods.Size() == scorer_registry().size());
    for (rapidjson::SizeType m = 0; m < methods.Size(); ++m) {
      const ScorerEntry& entry = scorer_registry()[m];
      CHECK(methods[m]["method"].GetString() == entry.name);
      if (entry.name != "vote") continue;
      CHECK(methods[m]["accuracy"]["right"].GetInt() == 1);
      CHECK(methods[m]["ending"]["iterations"].GetInt() == 1);
      CHECK(methods[m]["differs_from_vote"].GetInt() == 0);
    }
  }

  TEST_CASE("a comparison has no place in other formats and commands") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    for (const char* format : {"csv", "jsonl"}) {
      const Outcome done = score({in, "--method", "all", "-f", format});
      CHECK(done.status == 2);
      CHECK(has(done.err, "text and json only"));
      CHECK(done.out.empty());
    }
    CHECK(contradictions({in, "--method", "all"}).status == 2);
  }

  TEST_CASE("columns of other names are mapped, those of truths too") {
    const TestFolder folder;
    const std::string in = folder.put(
        "r.csv", "worker,task,label\nw1,t1,cat\nw2,t1,cat\nw3,t1,dog\n");
    const std::string truth = folder.put("t.csv", "task,label\nt1,cat\n");
    const Outcome done =
        score({in, "--map", "source=worker,object=task,value=label", "--truth",
               truth, "-f", "csv"});
    CHECK(done.status == 0);
    CHECK(has(done.err, "accuracy: 1 "));
  }

  TEST_CASE("what cannot be read is status 2 and writes nothing") {
    const TestFolder folder;
    const std::string out = folder.file("out.json");
    const Outcome none = score({folder.file("none"), "-o", out});
    CHECK(none.status == 2);
    CHECK(has(none.err, "error: "));
    CHECK(none.out.empty());
    CHECK_FALSE(fs::exists(out));
    CHECK(score({folder.path()}).status == 2);  // an empty folder
  }

  TEST_CASE("an unknown method is status 2 before anything is read") {
    const Outcome done = score({"none", "--method", "vtoe"});
    CHECK(done.status == 2);
    CHECK(has(done.err, "vote"));
  }

  TEST_CASE("an output that cannot be written is status 2") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done = score({in, "-o", folder.file("no/such/out.json")});
    CHECK(done.status == 2);
    CHECK(has(done.err, "cannot write"));
    CHECK(score({in, "-f", "csv", "-o", folder.path()}).status == 2);
  }

  TEST_CASE("an input is never overwritten, not under a folder either") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    for (const std::string& input : {in, folder.path()}) {
      const Outcome done = score({input, "-o", in});
      CHECK(done.status == 2);
      CHECK(has(done.err, "it is an input"));
      CHECK(get(in) == kGates);
    }
  }

  TEST_CASE("a bad record is a warning, and under --strict status 3") {
    const TestFolder folder;
    const std::string in =
        folder.put("r.csv", std::string(kGates) + "d,KX12\n");
    const Outcome lax = score({in, "-f", "csv"});
    CHECK(lax.status == 0);
    CHECK(has(lax.err, "r.csv:5"));
    CHECK(has(lax.err, "1 input skipped"));
    CHECK_FALSE(lax.out.empty());

    const std::string out = folder.file("out.csv");
    const Outcome strict = score({in, "--strict", "-o", out});
    CHECK(strict.status == 3);
    CHECK(has(strict.err, "r.csv:5"));
    CHECK_FALSE(fs::exists(out));
    CHECK(score({in, "--strict", "-f", "csv"}).out.empty());
    CHECK(score({in, "-q", "-f", "csv"}).err.empty());
  }

  TEST_CASE("a dispute is status 1 when it is asked for") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    const std::string calm =
        folder.put("calm.csv", "source,object,attribute,value\na,x,y,1\n");
    CHECK(score({in, "--fail-on", "conflict", "-f", "csv"}).status == 1);
    CHECK(score({in, "--fail-on", "none"}).status == 0);
    CHECK(score({in}).status == 0);
    CHECK(score({calm, "--fail-on", "conflict"}).status == 0);
    CHECK(contradictions({in, "--fail-on", "conflict"}).status == 1);
  }

  TEST_CASE("verbose tells the times, and only to the messages") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done = score({in, "-v", "-f", "csv"});
    CHECK(has(done.err, "seconds: read "));
    CHECK_FALSE(has(done.out, "seconds"));
  }

  TEST_CASE("progress is told when asked for, on the messages alone") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done = score({in, "--progress", "always", "-f", "csv"});
    CHECK(has(done.err, "reading\n"));
    CHECK_FALSE(has(done.out, "reading"));
    CHECK(score({in, "-f", "csv"}).err.empty());
  }
}

TEST_SUITE("engine/cli/contradictions_command") {
  TEST_CASE("records that differ are shown with their sources") {
    const TestFolder folder;
    const Outcome done =
        contradictions({folder.put("r.csv", kGates), "--method", "vote"});
    CHECK(done.status == 0);
    CHECK(has(done.out, "1  DISPUTED  KX12 \u00B7 gate   (record)\n"));
    CHECK(has(done.out, "   \u25B8 B4  [score 0.667, 2 origins]\n"));
    CHECK(has(done.out, "c ("));
    CHECK(done.out.find("B4") < done.out.find("C1"));
  }

  TEST_CASE("a format that there is not is a mistake") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    CHECK(contradictions({in, "-f", "cvs"}).status == 2);
    CHECK(contradictions({in, "-f", "json"}).out ==
          score({in, "-f", "json"}).out);
  }

  TEST_CASE("colour only when it is asked for") {
    const TestFolder folder;
    const std::string in = folder.put("r.csv", kGates);
    CHECK_FALSE(has(contradictions({in}).out, "\x1b"));
    CHECK(has(contradictions({in, "--color", "always"}).out, "\x1b[1m"));
  }
}

}  // namespace crosscheck

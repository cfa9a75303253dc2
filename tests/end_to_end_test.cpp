// Whole runs over the fixtures: expected bytes, gold, determinism, bad input.
#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "engine/ingest/corpus.h"
#include "tests/support/command_runs.h"
#include "tests/support/edge_scorer.h"

namespace crosscheck {
namespace {

// What the engine reaches on a corpus, to be raised when it gets better and
// never lowered in silence. Recall of plain conflicts, precision of conflict
// edges, recall of agreements, and traps that may be hit.
struct Bar {
  const char* corpus;
  double conflict_recall, conflict_precision, agreement_recall;
  std::size_t traps_hit;
};

constexpr Bar kBars[] = {
    {"fishing_talks", 0.5, 0.6, 0.5, 0},
    {"lido_vote", 0.5, 0.6, 0.6, 0},
    {"quellahue_quake", 0.5, 0.6, 0.3, 0},
    {"savings_trial", 0.75, 0.6, 0.4, 0},
};

std::string folder_of(const Bar& bar) {
  return std::string("fixtures/corpora/") + bar.corpus;
}

// Texts of the documents in the order in which the program lists them.
std::vector<std::string> texts_of(const std::string& folder) {
  const Result<Corpus> corpus = read_corpus({folder}, ReadOptions());
  REQUIRE(corpus.ok());
  std::vector<std::string> texts;
  for (const Document& document : corpus.value().documents)
    texts.push_back(document.text);
  return texts;
}

EdgeFigures figures_of(const Bar& bar) {
  const Outcome run =
      crosscheck_run({"score", folder_of(bar), "--format", "json"});
  REQUIRE_MESSAGE(run.code == 0, run.err);
  const std::string gold =
      source_file(std::string("fixtures/gold/") + bar.corpus + ".json");
  const Result<EdgeFigures> figures =
      score_edges(run.out, gold, texts_of(folder_of(bar)));
  REQUIRE_MESSAGE(figures.ok(), figures.error().message);
  return figures.value();
}

struct Expected {
  std::string file, arguments;
};

std::vector<Expected> expected_outputs() {
  std::istringstream list(source_file("fixtures/expected/commands.txt"));
  std::vector<Expected> all;
  for (std::string line; std::getline(list, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with('#') || colon == std::string::npos) continue;
    all.push_back({line.substr(0, colon), line.substr(colon + 2)});
  }
  return all;
}

}  // namespace

TEST_SUITE("end_to_end") {
  TEST_CASE("each listed command prints the expected bytes") {
    const std::vector<Expected> all = expected_outputs();
    CHECK(all.size() >= 1);
    for (const Expected& expected : all) {
      CAPTURE(expected.arguments);
      const std::string file = "fixtures/expected/" + expected.file;
      REQUIRE_MESSAGE(has_source_file(file),
                      "run fixtures/update_expected.sh to make " << file);
      const Outcome run = crosscheck_run(words_of(expected.arguments));
      CHECK_MESSAGE(run.code == 0, run.err);
      // CHECK prints both sides whole; the first difference is enough.
      const bool same = run.out == source_file(file);
      CHECK_MESSAGE(same, "differs from " << file);
    }
  }

  TEST_CASE("each corpus reaches its bars against the gold") {
    for (const Bar& bar : kBars) {
      const EdgeFigures figures = figures_of(bar);
      const std::string summary =
          std::string(bar.corpus) + ": " + summary_of(figures);
      INFO(summary);
      CHECK(figures.quotes > 0);
      CHECK(figures.quotes_not_verbatim == 0);
      CHECK(figures.conflict_recall() >= bar.conflict_recall);
      CHECK(figures.conflict_precision() >= bar.conflict_precision);
      CHECK(figures.agreement_recall() >= bar.agreement_recall);
      CHECK(figures.traps_hit.size() <= bar.traps_hit);
    }
  }

  TEST_CASE("the number of threads does not reach the output") {
    for (const Bar& bar : kBars) {
      CAPTURE(bar.corpus);
      const auto with = [&](const char* threads) {
        return crosscheck_run({"score", folder_of(bar), "--format", "json",
                               "--threads", threads})
            .out;
      };
      const bool same = with("1") == with("4");
      CHECK(same);
    }
  }

  TEST_CASE("a feed that is bad is trusted less than one that is good") {
    const Outcome run = crosscheck_run(
        {"score", "fixtures/records/museums.csv", "--format", "json"});
    CHECK(run.code == 0);
    rapidjson::Document result;
    result.Parse(run.out.data(), run.out.size());
    REQUIRE_FALSE(result.HasParseError());
    std::map<std::string, double> reliability;
    for (const auto& source : result["sources"].GetArray())
      reliability[source["name"].GetString()] =
          source["reliability"].GetDouble();
    // Of its 8 records night_owl has 7 wrong, city_guide 1 of 14.
    CHECK(reliability.size() == 5);
    CHECK(reliability["night_owl"] < reliability["city_guide"]);
    CHECK(reliability["night_owl"] < reliability["ticket_desk"]);
  }

  TEST_CASE("known truths give an accuracy") {
    const Outcome run =
        crosscheck_run({"score", "fixtures/records/museums.csv", "--truth",
                        "fixtures/gold/museums_truth.csv"});
    CHECK(run.code == 0);
    CHECK(run.err.find("of 15 known truths right, 15 answered") !=
          std::string::npos);
  }

  TEST_CASE("contradictions are findings where that is asked for") {
    CHECK(crosscheck_run({"contradictions", "fixtures/records/museums.csv",
                          "--fail-on", "conflict"})
              .code == 1);
    CHECK(crosscheck_run({"contradictions", "fixtures/records/museums.csv"})
              .code == 0);
  }

  TEST_CASE("what holds nothing readable is refused with its place") {
    for (const char* file :
         {"empty.csv", "invalid_utf8.txt", "missing_column.csv",
          "no_articles.json", "program.txt", "truncated.json", "utf16.txt"}) {
      CAPTURE(file);
      const Outcome run =
          crosscheck_run({"score", std::string("fixtures/broken/") + file});
      CHECK(run.code == 2);
      CHECK(run.out.empty());
      CHECK(run.err.find(file) != std::string::npos);
    }
  }

  TEST_CASE("bad lines are counted and the good ones are read") {
    for (const char* file : {"some_bad_lines.jsonl", "some_bad_rows.csv"}) {
      CAPTURE(file);
      const std::string path = std::string("fixtures/broken/") + file;
      const Outcome run = crosscheck_run({"score", path});
      CHECK(run.code == 0);
      CHECK(run.out.find("07:40") != std::string::npos);
      CHECK(run.err.find(path + ":3") != std::string::npos);
      const Outcome strict = crosscheck_run({"score", "--strict", path});
      CHECK(strict.code == 3);
      CHECK(strict.out.empty());
    }
  }
}

}  // namespace crosscheck

#include "bench/clusters/clusters_suite.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "bench/clusters/cluster_figures.h"
#include "engine/report/json_writer.h"
#include "tests/engine/ingest/temp_folder.h"
#include "tests/support/edge_scorer.h"

namespace crosscheck {
namespace {

std::filesystem::path source_folder() { return CROSSCHECK_SOURCE_DIR; }

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class StringSink : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    text += bytes;
    return std::monostate{};
  }
  std::string text;
};

std::string report_of(const Run& run) {
  StringSink sink;
  REQUIRE(JsonWriter().write(run, {}, sink).ok());
  return sink.text;
}

std::vector<std::string> names_of(const std::vector<BenchCase>& cases) {
  std::vector<std::string> names;
  for (const BenchCase& bench_case : cases) names.push_back(bench_case.name);
  return names;
}

}  // namespace

TEST_SUITE("bench/clusters/clusters_suite") {
  TEST_CASE("sets, parts and sums have cases of their own") {
    const TempFolder folder;
    folder.write("corpus/one/a.txt", "The bridge was opened on Monday.\n");
    folder.write("corpus/gold/one.json", "{}");
    for (const char* name : {"k", "l", "m"}) {
      const std::string story(name);
      folder.write("stories/" + story + "/a.txt", "It rained on Friday.\n");
      if (story != "m") folder.write("stories/gold/" + story + ".json", "{}");
    }
    SuiteOptions options;
    options.data = folder.path();
    const ScratchFolder scratch = ScratchFolder::create().value();
    const auto cases = clusters_cases(options, scratch);
    REQUIRE(cases.ok());
    CHECK(names_of(cases.value()) ==
          std::vector<std::string>{
              "clusters/corpus/all", "clusters/corpus/one",
              "clusters/stories-look/all", "clusters/stories-look/k",
              "clusters/stories-test/all", "clusters/stories-alarms/all"});
    const Result<Figures> alarms = cases.value().back().run();
    REQUIRE(alarms.ok());
    CHECK(figure_of(alarms.value(), "clusters") == 1);
    CHECK(!clusters_cases({}, scratch).ok());
  }

  // The figures of a run, and those of its report by another reader.
  TEST_CASE("figures are those that the written report gives") {
    std::size_t edges = 0;
    for (const std::string name :
         {"fishing_talks", "lido_vote", "quellahue_quake"}) {
      CAPTURE(name);
      const auto fixtures = source_folder() / "fixtures";
      const auto gold = fixtures / "gold" / (name + ".json");
      const Result<Run> run =
          run_pipeline({(fixtures / "corpora" / name).string()}, {});
      REQUIRE(run.ok());
      std::vector<std::string> texts;
      for (const Document& document : run.value().corpus.documents)
        texts.push_back(document.text);
      const Result<EdgeFigures> other =
          score_edges(report_of(run.value()), bytes_of(gold), texts);
      REQUIRE_MESSAGE(other.ok(), other.error().message);
      ClusterCounts counts;
      std::vector<Failure> failures;
      REQUIRE(count_cluster(run.value(), read_cluster_gold(gold).value(), name,
                            counts, failures)
                  .ok());
      edges += counts.conflicts.found;
      CHECK(counts.conflicts.found == other.value().conflict_edges);
      CHECK(counts.conflicts.right == other.value().conflict_edges_right);
      CHECK(counts.gold == other.value().conflicts);
      CHECK(counts.gold_found == other.value().conflicts_found);
      CHECK(counts.agreements == other.value().agreements);
      CHECK(counts.agreements_found == other.value().agreements_found);
      CHECK(counts.traps == other.value().traps);
      CHECK(counts.traps_hit == other.value().traps_hit.size());
    }
    CHECK(edges > 0);
  }
}

}  // namespace crosscheck

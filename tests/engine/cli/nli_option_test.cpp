#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"
#include "engine/pipeline.h"
#include "tests/engine/ingest/temp_folder.h"
#include "tests/engine/judge/tiny_model.h"

namespace crosscheck {
namespace {

using testing::tiny_weights_for_label;
using testing::write_tiny_model;

// Labels of the tiny model.
constexpr std::size_t kContradiction = 0;
constexpr std::size_t kEntailment = 2;

/// Two articles that agree on the place and not on the number of dead.
std::vector<std::string> articles(const TempFolder& folder) {
  return {
      folder.write("a.txt",
                   "source: Fen Post\ndate: 2031-03-05\n\nAn earthquake of "
                   "magnitude 6.1 struck Quellahue on Tuesday, killing 12 "
                   "people, officials said.\n"),
      folder.write("b.txt",
                   "source: Dorl Times\ndate: 2031-03-05\n\nAn earthquake of "
                   "magnitude 6.1 hit Quellahue on Tuesday, killing 40 "
                   "people, rescuers said.\n")};
}

Run run_of(const std::vector<std::string>& inputs, const std::string& nli) {
  PipelineOptions options;
  options.nli = nli;
  Result<Run> run = run_pipeline(inputs, options);
  REQUIRE_MESSAGE(run.ok(), run.error().message);
  return std::move(run).value();
}

std::size_t count(const Run& run, Relation relation) {
  std::size_t found = 0;
  for (const Edge& edge : run.graph.edges()) found += edge.relation == relation;
  return found;
}

struct Printed {
  int status;
  std::string out, err;
};

Printed score(const std::vector<std::string>& words) {
  std::ostringstream out;
  std::ostringstream err;
  const int status = score_command(words, out, err);
  return {status, out.str(), err.str()};
}

}  // namespace

TEST_SUITE("engine/cli/nli_option") {
  TEST_CASE("a judge of nothing but entailment vetoes conflicts, adds none") {
    const TempFolder folder;
    const TempFolder model;
    const auto inputs = articles(folder);
    const Run without = run_of(inputs, "");
    REQUIRE(count(without, Relation::conflict) > 0);
    REQUIRE(count(without, Relation::agree) > 0);
    CHECK_FALSE(without.review.has_value());

    write_tiny_model(model, tiny_weights_for_label(kEntailment));
    const Run with = run_of(inputs, model.path());
    CHECK(count(with, Relation::conflict) == 0);
    CHECK(count(with, Relation::agree) == count(without, Relation::agree));
    CHECK(with.graph.edges().size() ==
          without.graph.edges().size() - count(without, Relation::conflict));
    REQUIRE(with.review.has_value());
    CHECK(with.review->conflicts_vetoed == count(without, Relation::conflict));
  }

  TEST_CASE("a judge of nothing but contradiction vetoes agreement") {
    const TempFolder folder;
    const TempFolder model;
    const auto inputs = articles(folder);
    const Run without = run_of(inputs, "");
    write_tiny_model(model, tiny_weights_for_label(kContradiction));
    const Run with = run_of(inputs, model.path());
    CHECK(count(with, Relation::agree) == 0);
    CHECK(count(with, Relation::conflict) ==
          count(without, Relation::conflict));
  }

  TEST_CASE("what was vetoed is said, unless quiet is asked for") {
    const TempFolder folder;
    const TempFolder model;
    auto words = articles(folder);
    write_tiny_model(model, tiny_weights_for_label(kEntailment));
    words.insert(words.end(), {"--nli", model.path()});
    const Printed loud = score(words);
    CHECK(loud.status == 0);
    CHECK(holds(loud.err, "judge: of "));
    CHECK(holds(loud.err, "0 agreements vetoed, 0 weakened"));
    words.push_back("--quiet");
    const Printed quiet = score(words);
    CHECK(quiet.err.empty());
    CHECK(quiet.out == loud.out);
  }

  TEST_CASE("a folder that is no model ends the run, for articles") {
    const TempFolder folder;
    auto words = articles(folder);
    words.insert(words.end(), {"--nli", folder.path("none")});
    const Printed none = score(words);
    CHECK(none.status == 2);
    CHECK(none.out.empty());
    CHECK(holds(none.err, "error: "));
    CHECK(holds(none.err, "model.safetensors"));
    const std::string records = folder.write(
        "r.csv", "source,object,attribute,value\na,door,colour,red\n");
    CHECK(score({records, "--nli", folder.path("none")}).status == 0);
  }
}

}  // namespace crosscheck

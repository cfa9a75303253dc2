#include "engine/ingest/prior_reader.h"

#include <doctest/doctest.h>

#include "graph/claim_builder.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
TEST_SUITE("engine/ingest/prior_reader") {
  TEST_CASE("priors are read by column name, and a weight may be left out") {
    const TempFolder folder;
    const auto priors = read_priors(
        folder.write("p.csv",
                     "weight,source,accuracy\n25,\"north, ltd\",0.9\n,south, "
                     "1\n"),
        {});
    REQUIRE(priors.ok());
    REQUIRE(priors.value().size() == 2);
    CHECK(priors.value()[0].source == "north, ltd");
    CHECK(priors.value()[0].prior.accuracy == 0.9);
    CHECK(priors.value()[0].prior.weight == 25);
    CHECK(priors.value()[1].prior.accuracy == 1);
    CHECK(priors.value()[1].prior.weight == kDefaultPriorWeight);
    CHECK(priors.value()[1].line == 3);
  }

  TEST_CASE("the source may stand under its mapped name or its own") {
    const TempFolder folder;
    ReadOptions options;
    options.field_map = {{"source", "worker"}};
    CHECK(
        read_priors(folder.write("p.csv", "worker,accuracy\na,0.5\n"), options)
            .ok());
    CHECK(
        read_priors(folder.write("q.csv", "source,accuracy\na,0.5\n"), options)
            .ok());
    CHECK_FALSE(
        read_priors(folder.write("r.csv", "worker,accuracy\na,0.5\n"), {})
            .ok());
  }

  TEST_CASE("a bad table of priors is an error with its place") {
    const TempFolder folder;
    const auto where = [&](std::string_view text) {
      const auto priors = read_priors(folder.write("p.csv", text), {});
      return priors.ok() ? std::string("ok") : priors.error().where;
    };
    CHECK(holds(where(""), "p.csv:1"));
    CHECK(holds(where("source,weight\na,1\n"), "p.csv:1"));
    CHECK(holds(where("source,accuracy\na,1.01\n"), "p.csv:2:3"));
    CHECK(holds(where("source,accuracy\na,-0.1\n"), "p.csv:2:3"));
    CHECK(holds(where("source,accuracy\na,good\n"), "p.csv:2:3"));
    CHECK(holds(where("source,accuracy\na,\n"), "p.csv:2:3"));
    CHECK(holds(where("source,accuracy,weight\nab,1,0\n"), "p.csv:2:6"));
    CHECK(holds(where("source,accuracy,weight\nab,1,2e9\n"), "p.csv:2:6"));
    CHECK(holds(where("source,accuracy\n,1\n"), "p.csv:2:1"));
    CHECK(holds(where("source,accuracy\na\n"), "p.csv:2"));
    CHECK(holds(where("source,accuracy\na,\"1\n"), "p.csv:2:3"));
    CHECK_FALSE(read_priors(folder.path("none.csv"), {}).ok());
  }

  TEST_CASE("a source that is told twice is refused with both lines") {
    const TempFolder folder;
    const auto priors = read_priors(
        folder.write("p.csv", "source,accuracy\na,0.5\nb,0.5\na,0.6\n"), {});
    REQUIRE_FALSE(priors.ok());
    CHECK(holds(priors.error().where, "p.csv:4:1"));
    CHECK(holds(priors.error().message, "line 2"));
  }

  TEST_CASE("priors go to their sources, and unknown names are counted") {
    Corpus corpus;
    ClaimBuilder builder(corpus.claims);
    builder.add_source("a");
    builder.add_source("b");
    const std::vector<NamedPrior> rows = {
        {"x", {0.1, 3}, 2}, {"b", {0.7, 4}, 3}, {"B", {0.2, 5}, 4}};
    const auto priors = priors_by_source(rows, "p.csv", corpus);
    REQUIRE(priors.size() == 2);
    CHECK(priors[0].weight == 0);
    CHECK(priors[1].accuracy == 0.7);
    CHECK(priors[1].weight == 4);
    REQUIRE(corpus.diagnostics.count() == 1);
    const Diagnostic& told = corpus.diagnostics.kept()[0];
    CHECK(told.line == 2);
    CHECK(holds(told.message, "2 of 3"));
    CHECK(holds(told.message, "'x'"));
    CHECK_FALSE(told.skipped_input);
  }
}
}  // namespace crosscheck

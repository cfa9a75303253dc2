#include "bench/relations/pair_figures.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/bench/made_run.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {

TEST_SUITE("bench/relations/pair_figures") {
  TEST_CASE("a conflict between the two outweighs what agrees") {
    MadeRun made;
    const auto one = made.document("1", "The bridge is open and new.");
    const auto two = made.document("2", "The bridge is shut and new.");
    const auto open = made.claim(one, "open", Text{}, "open");
    const auto also = made.claim(one, "new", Text{}, "new of one");
    const auto shut = made.claim(two, "shut", Text{}, "shut");
    CHECK(stance_of(made.run()) == Stance::neither);
    made.edge(open, also, Relation::conflict);  // inside one article
    CHECK(stance_of(made.run()) == Stance::neither);
    made.edge(also, shut, Relation::agree);
    CHECK(stance_of(made.run()) == Stance::for_it);
    made.edge(open, shut, Relation::conflict);
    CHECK(stance_of(made.run()) == Stance::against);
  }

  TEST_CASE("one value of both is an agreement") {
    MadeRun made;
    const auto one = made.document("1", "It is open.");
    const auto two = made.document("2", "It is open.");
    made.claim(one, "open", Text{}, "open");
    made.claim(one, "It is", Text{}, "open");
    CHECK(stance_of(made.run()) == Stance::neither);
    made.claim(two, "open", Text{}, "open");
    CHECK(stance_of(made.run()) == Stance::for_it);
  }

  TEST_CASE("stances are counted by class") {
    StanceCounts counts;
    counts.add(Stance::against, Stance::against);
    counts.add(Stance::against, Stance::for_it);
    counts.add(Stance::neither, Stance::against);
    counts.add(Stance::for_it, Stance::for_it);
    CHECK(counts.pairs == 4);
    CHECK(counts.against.expected == 2);
    CHECK(counts.against.found == 2);
    CHECK(counts.against.right == 1);
    CHECK(counts.for_it.expected == 1);
    CHECK(counts.for_it.found == 2);
    CHECK(counts.for_it.right == 1);
  }

  TEST_CASE("headlines meet their bodies, unrelated ones do not") {
    const TempFolder folder;
    folder.write("text/fnc1/headlines.jsonl",
                 R"({"headline_id":"h","text":"Bridge shut"})"
                 "\n");
    folder.write("text/fnc1/bodies.jsonl",
                 R"({"body_id":"b","text":"The bridge is open."})"
                 "\n");
    folder.write("text/fnc1/pairs.jsonl",
                 R"({"headline_id":"h","body_id":"b","label":"disagree"})"
                 "\n"
                 R"({"headline_id":"h","body_id":"b","label":"unrelated"})"
                 "\n");
    SuiteOptions options;
    options.data = folder.path();
    std::vector<BenchCase> cases;
    REQUIRE(add_pair_cases(options, folder.path(), cases).ok());
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].name == "relations/fnc1");
    const Result<Figures> figures = cases[0].run();
    REQUIRE(figures.ok());
    CHECK(figure_of(figures.value(), "pairs") == 1);
    CHECK(figure_of(figures.value(), "expected") == 1);
  }
}

}  // namespace crosscheck

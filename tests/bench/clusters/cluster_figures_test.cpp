#include "bench/clusters/cluster_figures.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/bench/made_run.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

// Three articles on one bridge, five disputed things and an agreement.
constexpr const char* kGold = R"({
  "conflicts": [
    {"id": "C1", "about": "cost",
     "a": [{"doc": "a.txt", "key": "cost six million"}],
     "b": [{"doc": "b.txt", "key": "cost nine million"}]},
    {"id": "C2", "about": "length",
     "a": [{"doc": "a.txt", "key": "forty metres"}],
     "b": [{"doc": "b.txt", "key": "fifty metres"}]},
    {"id": "C3", "about": "the day", "update": true,
     "a": [{"doc": "a.txt", "key": "on Monday"}],
     "b": [{"doc": "c", "key": "on Friday"}]},
    {"id": "S1", "about": "the colour", "soft": true,
     "a": [{"doc": "a.txt", "key": "green"}],
     "b": [{"doc": "c", "key": "grey"}]}],
  "agreements": [
    {"id": "A1", "about": "opened",
     "places": [{"doc": "a.txt", "key": "was opened"},
                {"doc": "b.txt", "key": "opened at last"}]},
    {"id": "A2", "about": "the mayor",
     "places": [{"doc": "a.txt", "key": "the mayor"},
                {"doc": "c", "key": "the mayor"}]}],
  "traps": [
    {"id": "T1", "a": {"doc": "a.txt", "key": "green"},
     "b": {"doc": "b.txt", "key": "long"}},
    {"id": "T2", "a": {"doc": "a.txt", "key": "green"},
     "b": {"doc": "b.txt", "key": "opened at last"}}]
})";

struct Bridge {
  MadeRun made;
  DocumentId a = made.document(
      "x/a.txt",
      "The green bridge was opened on Monday. It cost six million and is forty "
      "metres long, the mayor said.");
  DocumentId b = made.document(
      "x/b.txt",
      "The bridge opened at last. It cost nine million, is fifty metres long.");
  DocumentId c = made.document(
      "x/c_1.txt",
      "The grey bridge is shut, the mayor said on Friday. Cost: two million.");
};

ClusterGold gold_of(const std::string& text) {
  const TempFolder folder;
  const auto gold = read_cluster_gold(folder.write("g.json", text));
  REQUIRE(gold.ok());
  return gold.value();
}

ClusterCounts counted(MadeRun& made, const ClusterGold& gold,
                      std::vector<Failure>& failures) {
  ClusterCounts counts;
  const Status status =
      count_cluster(made.run(), gold, "bridge", counts, failures);
  REQUIRE_MESSAGE(status.ok(), status.error().message);
  return counts;
}

}  // namespace

TEST_SUITE("bench/clusters/cluster_figures") {
  TEST_CASE("edges are right where they join both sides of a conflict") {
    Bridge x;
    const auto six = x.made.claim(x.a, "It cost six million");
    const auto nine = x.made.claim(x.b, "cost nine million, is fifty metres");
    const auto two = x.made.claim(x.c, "Cost: two million");
    const auto green = x.made.claim(x.a, "green bridge");
    const auto grey = x.made.claim(x.c, "grey bridge");
    const auto monday = x.made.claim(x.a, "was opened on Monday");
    const auto friday = x.made.claim(x.c, "on Friday");
    const auto length = x.made.claim(x.b, "fifty metres long");
    x.made.edge(six, nine, Relation::conflict);      // C1
    x.made.edge(nine, two, Relation::conflict);      // of no gold: wrong, but
                                                     // one dispute with C1
    x.made.edge(green, grey, Relation::conflict);    // soft: right
    x.made.edge(green, length, Relation::conflict);  // T1: wrong; one dispute
                                                     // with the soft one
    x.made.edge(monday, friday, Relation::update);   // C3, which grows
    std::vector<Failure> failures;
    const ClusterCounts counts = counted(x.made, gold_of(kGold), failures);
    CHECK(counts.conflicts.found == 4);
    CHECK(counts.conflicts.right == 2);
    CHECK(counts.disputes.found == 2);
    CHECK(counts.disputes.right == 2);
    CHECK(counts.gold == 3);
    CHECK(counts.gold_found == 2);
    CHECK(counts.traps == 2);
    CHECK(counts.traps_hit == 1);
    CHECK(counts.not_verbatim == 0);
    // Missed: C2, A1, A2. Wrong: two edges. Hit: one trap.
    REQUIRE(failures.size() == 6);
    CHECK(failures[0].expected == "C2 length");
    CHECK(failures[1].what == "wrong conflict");
    CHECK(failures[5].expected == "T1 ");
  }

  TEST_CASE("an update edge does for an update alone") {
    Bridge x;
    x.made.edge(x.made.claim(x.a, "cost six million"),
                x.made.claim(x.b, "cost nine million"), Relation::update);
    std::vector<Failure> failures;
    const ClusterCounts counts = counted(x.made, gold_of(kGold), failures);
    CHECK(counts.gold_found == 0);
    CHECK(counts.conflicts.found == 0);
  }

  TEST_CASE("a dispute is wrong when none of its edges is right") {
    Bridge x;
    x.made.edge(x.made.claim(x.a, "The green bridge"),
                x.made.claim(x.c, "is shut"), Relation::conflict);
    std::vector<Failure> failures;
    const ClusterCounts counts = counted(x.made, gold_of(kGold), failures);
    CHECK(counts.disputes.found == 1);
    CHECK(counts.disputes.right == 0);
    const Figures figures = figures_of(counts);
    CHECK(figure_of(figures, "precision") == 0);
    CHECK(figure_of(figures, "dispute_precision") == 0);
  }

  TEST_CASE("an agreement needs an edge from document to document") {
    Bridge x;
    const auto opened = x.made.claim(x.a, "was opened on Monday");
    const auto said = x.made.claim(x.a, "the mayor said");
    const auto last = x.made.claim(x.b, "bridge opened at last");
    const auto green = x.made.claim(x.a, "green bridge was opened");
    x.made.edge(opened, green, Relation::agree);  // inside one document
    x.made.edge(said, last, Relation::agree);     // of two agreements
    std::vector<Failure> failures;
    ClusterCounts counts = counted(x.made, gold_of(kGold), failures);
    CHECK(counts.agreements == 2);
    CHECK(counts.agreements_found == 0);
    x.made.edge(opened, last, Relation::agree);
    counts = counted(x.made, gold_of(kGold), failures);
    CHECK(counts.agreements_found == 1);
  }

  TEST_CASE("a selection says nothing of precision") {
    Bridge x;
    x.made.edge(x.made.claim(x.a, "cost six million"),
                x.made.claim(x.b, "cost nine million"), Relation::conflict);
    ClusterGold gold = gold_of(kGold);
    gold.selection = true;
    std::vector<Failure> failures;
    const ClusterCounts counts = counted(x.made, gold, failures);
    CHECK(counts.conflicts.found == 0);
    CHECK(counts.gold_found == 1);
    CHECK(!figure_of(figures_of(counts), "precision"));
  }

  TEST_CASE("evidence outside its document, or inside a character, counts") {
    MadeRun made;
    const auto document = made.document("a.txt", "caf\xC3\xA9 shut");
    made.claim(document, "shut");
    made.claim(document, "caf");
    made.corpus().claims.details[0].evidence[0].end = 99;
    made.corpus().claims.details[1].evidence[0].end = 4;  // half of the accent
    std::vector<Failure> failures;
    CHECK(counted(made, {}, failures).not_verbatim == 2);
  }

  TEST_CASE("a key that stands nowhere is an error") {
    Bridge x;
    ClusterGold gold = gold_of(kGold);
    gold.traps[0].b.key = "purple";
    ClusterCounts counts;
    std::vector<Failure> failures;
    const Status status =
        count_cluster(x.made.run(), gold, "bridge", counts, failures);
    REQUIRE(!status.ok());
    CHECK(status.error().message == "gold key not found: b.txt: purple");
    const TempFolder folder;
    CHECK(!read_cluster_gold(folder.path("none.json")).ok());
    CHECK(!read_cluster_gold(folder.write("g.json", R"({"traps":[{}]})")).ok());
  }
}

}  // namespace crosscheck

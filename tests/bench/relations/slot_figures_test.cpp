#include "bench/relations/slot_figures.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/bench/made_run.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

Quantity number(double value) {
  Quantity quantity;
  quantity.low = quantity.high = quantity.written = value;
  return quantity;
}

// Three documents of one cluster; sentence by sentence, in tokens.
constexpr const char* kTexts =
    R"({"doc_id":"1_1x","cluster":"1x","topic":"1","source":null,)"
    R"("sentences":[["http",":","/","/","x"],["Nine","died","."],)"
    R"(["Four","were","hurt","."]]})"
    "\n"
    R"({"doc_id":"1_3x","cluster":"1x","topic":"1","source":"x.example",)"
    R"("sentences":[["Nine","died","and","two","were","hurt","."]]})"
    "\n"
    R"({"doc_id":"1_2x","cluster":"1x","topic":"1","source":null,)"
    R"("sentences":[["Toll","rises"],["Seven","died","."]]})"
    "\n";

std::string claim_line(const char* id, const char* document, int sentence,
                       const char* slot, int value) {
  return std::string(R"({"id":")") + id + R"(","cluster":"1x","doc_id":")" +
         document + R"(","sent":)" + std::to_string(sentence) + R"(,"slot":")" +
         slot + R"(","low":)" + std::to_string(value) + R"(,"high":)" +
         std::to_string(value) + "}\n";
}

std::string pair_line(const char* a, const char* b, const char* label,
                      bool update) {
  return std::string(R"({"a":")") + a + R"(","b":")" + b + R"(","label":")" +
         label + R"(","update":)" + (update ? "true" : "false") + "}\n";
}

void write_data(const TempFolder& folder) {
  folder.write("text/ecbplus/docs.jsonl", kTexts);
  folder.write("text/ecbslots/claims.jsonl",
               claim_line("k1", "1_1x", 1, "killed", 9) +
                   claim_line("k2", "1_2x", 1, "killed", 7) +
                   claim_line("k3", "1_3x", 0, "killed", 9) +
                   claim_line("h1", "1_1x", 2, "hurt", 4) +
                   claim_line("h3", "1_3x", 0, "hurt", 2));
  folder.write("text/ecbslots/pairs.jsonl",
               pair_line("k1", "k2", "CONFLICT", false) +
                   pair_line("k1", "k3", "AGREE", false) +
                   pair_line("k2", "k3", "CONFLICT", true) +
                   pair_line("h1", "h3", "CONFLICT", false));
}

}  // namespace

TEST_SUITE("bench/relations/slot_figures") {
  TEST_CASE("texts are put together by name, without the page's address") {
    const TempFolder folder;
    write_data(folder);
    const auto texts = read_ecb_texts(folder.path("text/ecbplus"));
    REQUIRE(texts.ok());
    REQUIRE(texts.value().size() == 3);
    CHECK(texts.value()[0].story.text == "Nine died. Four were hurt.");
    CHECK(texts.value()[0].story.source == "1_1x");
    CHECK(texts.value()[1].story.text == "Toll rises\n\nSeven died.");
    CHECK(texts.value()[2].name == "1_3x");
    CHECK(texts.value()[2].story.source == "x.example");
    CHECK(texts.value()[0].sentences[0].end == 0);
    CHECK(texts.value()[0].sentences[2].begin == 11);
  }

  TEST_CASE("edges count for the pair whose two values they cover") {
    const TempFolder folder;
    write_data(folder);
    const auto texts = read_ecb_texts(folder.path("text/ecbplus"));
    const auto gold = read_slot_gold(folder.path("text/ecbslots"));
    REQUIRE((texts.ok() && gold.ok()));
    MadeRun made;
    const auto one = made.document("1", texts.value()[0].story.text);
    const auto two = made.document("2", texts.value()[1].story.text);
    const auto three = made.document("3", texts.value()[2].story.text);
    const auto nine = made.claim(one, "Nine died", number(9), "9");
    const auto seven = made.claim(two, "Seven died", number(7), "7");
    const std::string all = "Nine died and two were hurt";
    const auto nine_more = made.claim(three, all, number(9), "nine");
    const auto four = made.claim(one, "Four were hurt", number(4), "4");
    const auto pair = made.claim(three, all, number(2), "2");
    made.edge(nine, seven, Relation::conflict);     // k1 k2: right
    made.edge(seven, nine_more, Relation::update);  // k2 k3: right
    made.edge(nine, nine_more, Relation::agree);    // k1 k3
    made.edge(seven, pair, Relation::conflict);     // killed and hurt
    made.edge(four, pair, Relation::update);        // h1 h3: no update
    SlotCounts counts;
    std::vector<Failure> failures;
    count_slot_pairs(made.run(), texts.value(), gold.value(), counts, failures);
    CHECK(counts.conflict.expected == 3);
    CHECK(counts.conflict.found == 3);
    CHECK(counts.conflict.right == 2);
    CHECK(counts.other_slot == 1);
    CHECK(counts.agree.expected == 1);
    CHECK(counts.agree.right == 1);
    CHECK(counts.claims == 5);
    CHECK(counts.claims_found == 5);
    REQUIRE(failures.size() == 2);
    CHECK(failures[0].what == "missed");
    CHECK(failures[0].expected == "h1 h3");
    CHECK(failures[1].what == "other slot");
  }

  TEST_CASE("the suite runs the engine over the documents of a cluster") {
    const TempFolder folder;
    write_data(folder);
    SuiteOptions options;
    options.data = folder.path();
    options.failures = folder.path("failures.tsv");
    std::vector<BenchCase> cases;
    REQUIRE(add_slot_cases(options, folder.path(), cases).ok());
    REQUIRE(cases.size() == 3);
    CHECK(cases[0].name == "relations/ecbslots-look");
    const Result<Figures> look = cases[0].run();
    REQUIRE(look.ok());
    CHECK(figure_of(look.value(), "expected") == 3);
    // The only cluster is the first, so none is for testing.
    const Result<Figures> test = cases[1].run();
    REQUIRE(test.ok());
    CHECK(figure_of(test.value(), "expected") == 0);
  }

  TEST_CASE("a pair of unknown claims is an error") {
    const TempFolder folder;
    write_data(folder);
    folder.write("text/ecbslots/pairs.jsonl",
                 pair_line("k1", "k9", "AGREE", false));
    const auto gold = read_slot_gold(folder.path("text/ecbslots"));
    REQUIRE(!gold.ok());
    CHECK(gold.error().code == ErrorCode::malformed);
  }
}

}  // namespace crosscheck

#include "bench/copies/reuse_figures.h"

#include <doctest/doctest.h>

#include <string>

#include "bench/copies/copies_suite.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

CopyPair pair_of(std::size_t a, std::size_t b, double containment) {
  return {DocumentId(a), DocumentId(b), containment, {}};
}

std::string article(const std::string& name, const std::string& text) {
  return R"({"body_id":")" + name + R"(","text":")" + text + "\"}\n";
}

}  // namespace

TEST_SUITE("bench/copies/reuse_figures") {
  TEST_CASE("pairs at or over the bar are counted, whichever way round") {
    const ReusePairs expected{
        {{"a", "b"}, 0.5}, {{"a", "c"}, 0.49}, {{"b", "c"}, 0.7}};
    const std::vector<std::string> names{"c", "b", "a"};
    const std::vector<CopyPair> found{
        pair_of(1, 2, 0.6),    // b a: right
        pair_of(0, 2, 0.5),    // c a: too little by the gold
        pair_of(0, 1, 0.49)};  // c b: found with too little
    const Retrieval half = compare_reuse(expected, found, names, 0.5);
    CHECK(half.expected == 2);
    CHECK(half.found == 2);
    CHECK(half.right == 1);
    const Retrieval tenth = compare_reuse(expected, found, names, 0.1);
    CHECK(tenth.expected == 3);
    CHECK(tenth.found == 3);
    CHECK(tenth.right == 3);
  }

  TEST_CASE("shared text is found in the articles of a folder") {
    // 20 words each; the first 14 of one and two are the same, so 9 of 15 runs
    // of six: 0.6.
    const std::string shared =
        "The old bridge over the river was shut on Monday after a crack was "
        "found";
    const TempFolder folder;
    folder.write(
        "text/fnc1/bodies.jsonl",
        article("one", shared + " in one of its four stone arches.") +
            article("two", shared + " by divers who had cleaned it before.") +
            article("three", "Nothing at all happened in the small town."));
    folder.write("text/reuse_fnc/pairs.jsonl",
                 R"({"a":"one","b":"two","containment":0.6})"
                 "\n");
    SuiteOptions options;
    options.data = folder.path();
    options.filter = "copies/reuse";
    const ScratchFolder scratch = ScratchFolder::create().value();
    const auto cases = copies_cases(options, scratch);
    REQUIRE(cases.ok());
    REQUIRE(cases.value().size() == 1);
    const Result<Figures> figures = cases.value()[0].run();
    REQUIRE(figures.ok());
    CHECK(figure_of(figures.value(), "articles") == 3);
    CHECK(figure_of(figures.value(), "found") == 1);
    CHECK(figure_of(figures.value(), "precision") == 1);
    CHECK(figure_of(figures.value(), "recall") == 1);
    CHECK(!copies_cases({}, scratch).ok());
  }
}

}  // namespace crosscheck

#include "bench/text/text_suite.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "bench/text/failure_list.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

std::string words_of(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// "The mayor opened the bridge ." with one head (of the full stop) and one tag
// (of "bridge") that no reader would give.
constexpr const char* kTreebank =
    "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n"
    "2\tmayor\tmayor\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n"
    "3\topened\topen\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_\n"
    "5\tbridge\tbridge\tVERB\tVB\t_\t3\tobj\t_\t_\n"
    "6\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n";

}  // namespace

TEST_SUITE("bench/text/text_suite") {
  TEST_CASE("without data there is nothing to measure") {
    const Result<ScratchFolder> scratch = ScratchFolder::create();
    REQUIRE(scratch.ok());
    const auto none = text_cases({}, scratch.value());
    REQUIRE(!none.ok());
    CHECK(none.error().where == "--data");
    const TempFolder folder;
    SuiteOptions options;
    options.data = folder.path();
    const auto empty = text_cases(options, scratch.value());
    REQUIRE(empty.ok());
    CHECK(empty.value().empty());
  }

  TEST_CASE("trees are counted word by word, and wrong tags are listed") {
    const TempFolder folder;
    folder.write("nlp/ud-english-ewt/ewt-dev.conllu", kTreebank);
    const Result<ScratchFolder> scratch = ScratchFolder::create();
    REQUIRE(scratch.ok());
    SuiteOptions options;
    options.data = folder.path();
    options.filter = "text/trees";
    options.failures = folder.path("failures.tsv");
    const auto cases = text_cases(options, scratch.value());
    REQUIRE(cases.ok());
    REQUIRE(cases.value().size() == 1);
    CHECK(cases.value()[0].name == "text/trees/ewt-look");
    const Result<Figures> figures = cases.value()[0].run();
    REQUIRE(figures.ok());
    CHECK(figure_of(figures.value(), "words") == 6);
    CHECK(figure_of(figures.value(), "upos") == doctest::Approx(5.0 / 6));
    CHECK(figure_of(figures.value(), "uas") == doctest::Approx(5.0 / 6));
    CHECK(figure_of(figures.value(), "las") == doctest::Approx(5.0 / 6));
    const std::string listed = words_of(options.failures.string());
    CHECK(listed.find("wrong tag bridge\tVERB VB\tNOUN NN\t") !=
          std::string::npos);
  }

  TEST_CASE("failures are lines without control characters") {
    const TempFolder folder;
    const std::string path = folder.path("f.tsv");
    REQUIRE(append_failures(path, "a/b", {{"d:1", "missed", "x\ty", "", "\n"}})
                .ok());
    REQUIRE(append_failures(path, "a/c", {{"d:2", "", "", "", "z"}}).ok());
    CHECK(words_of(path) == "a/b\td:1\tmissed\tx y\t\t \na/c\td:2\t\t\t\tz\n");
    CHECK(!append_failures(folder.path(), "a", {{}}).ok());
    CHECK(append_failures("", "a", {{}}).ok());
  }

  TEST_CASE("precision, recall and F1 come from three counts") {
    const Retrieval some{6, 8, 12};
    CHECK(some.precision() == doctest::Approx(0.75));
    CHECK(some.recall() == doctest::Approx(0.5));
    CHECK(some.f1() == doctest::Approx(0.6));
    CHECK(Retrieval{}.f1() == 0);
  }
}

}  // namespace crosscheck

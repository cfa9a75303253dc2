#include "bench/accuracy/data_set.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <limits>

#include "bench/accuracy/generated_sets.h"
#include "bench/scratch_folder.h"

namespace crosscheck {
namespace {

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

PipelineOptions by(const char* method) {
  PipelineOptions options;
  options.method = method;
  options.threads = 1;
  return options;
}

}  // namespace

TEST_SUITE("bench/accuracy/data_set") {
  TEST_CASE("sets are folders with claims and truths, by name") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    for (const char* name : {"b", "a", "claims only"})
      write(scratch.path() / name / "claims.csv", "source,object,value\n");
    for (const char* name : {"b", "a"})
      write(scratch.path() / name / "truth.csv", "object,value\n");
    const auto sets = data_sets_in(scratch.path());
    REQUIRE(sets.ok());
    REQUIRE(sets.value().size() == 2);
    CHECK(sets.value()[0].name == "a");
    CHECK(sets.value()[1].name == "b");
    const auto one = data_sets_in(scratch.path() / "b" / "");
    REQUIRE(one.ok());
    CHECK(one.value()[0].name == "b");
    CHECK_FALSE(data_sets_in(scratch.path() / "claims only").ok());
  }

  TEST_CASE("a small set is judged by the rows that are written") {
    // Vote: a -> =1 (2 of 3), b -> a tie of y and z, one outlet each, so the
    // first in canonical order, y, which is one of two accepted values;
    // c is claimed by nobody.
    const ScratchFolder scratch = ScratchFolder::create().value();
    const std::filesystem::path folder = scratch.path() / "small";
    write(folder / "claims.csv",
          "source,object,attribute,value\n"
          "s,a,x,=1\nt,a,x,=1\nu,a,x,2\ns,b,x,z\nt,b,x,y\nu,d,x,k\n");
    write(folder / "truth.csv",
          "object,attribute,value\na,x,=1\nb,x,y\nb,x,w\nc,x,9\n");
    write(folder / "attributes.csv", "attribute,kind\nx,categorical\n");
    const auto figures = judge_data_set({"small", folder}, by("vote"));
    REQUIRE(figures.ok());
    CHECK(figure_of(figures.value(), "gold_items") == 3);
    CHECK(figure_of(figures.value(), "answered") == 2);
    CHECK(figure_of(figures.value(), "tied") == 1);
    CHECK(figure_of(figures.value(), "accuracy") == 2.0 / 3);
    CHECK(figure_of(figures.value(), "converged") == 1);
  }

  TEST_CASE("a truth that cannot be read ends the case") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    write(scratch.path() / "claims.csv", "source,object,value\ns,a,1\n");
    write(scratch.path() / "truth.csv", "thing\na\n");
    CHECK_FALSE(judge_data_set({"x", scratch.path()}, by("vote")).ok());
  }

  TEST_CASE("scores that are no shares, or too few, are wrong") {
    Evidence evidence;
    evidence.source_count = 1;
    evidence.value_begin = {0, 2};
    evidence.claim_begin = {0, 1, 2};
    Scores scores;
    scores.value = {0, 1};
    scores.source = {0.5};
    CHECK(verify_scores(evidence, scores).ok());
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), -0.001,
                             1.001, std::numeric_limits<double>::infinity()}) {
      Scores wrong = scores;
      wrong.value[1] = bad;
      CHECK_FALSE(verify_scores(evidence, wrong).ok());
      wrong = scores;
      wrong.source[0] = bad;
      CHECK_FALSE(verify_scores(evidence, wrong).ok());
    }
    Scores few = scores;
    few.value.pop_back();
    CHECK_FALSE(verify_scores(evidence, few).ok());
    few = scores;
    few.source.clear();
    CHECK_FALSE(verify_scores(evidence, few).ok());
  }

  TEST_CASE("generated sets are there, the same each time, and can be judged") {
    const ScratchFolder first = ScratchFolder::create().value();
    const ScratchFolder second = ScratchFolder::create().value();
    REQUIRE(write_generated_sets(first.path()).ok());
    REQUIRE(write_generated_sets(second.path()).ok());
    const auto sets = data_sets_in(first.path());
    REQUIRE(sets.ok());
    CHECK(sets.value().size() == 6);
    for (const DataSet& set : sets.value()) {
      CHECK(bytes_of(set.folder / "claims.csv") ==
            bytes_of(second.path() / set.name / "claims.csv"));
      const auto figures = judge_data_set(set, by("vote"));
      REQUIRE_MESSAGE(figures.ok(), set.name);
      const auto main = figure_of(figures.value(), "accuracy");
      const double found =
          main ? *main : figure_of(figures.value(), "f1").value_or(0);
      // Neither hopeless nor solved: there is something to tell methods by.
      CHECK_MESSAGE(found > 0.1, set.name);
      CHECK_MESSAGE(found < 0.99, set.name);
    }
  }
}

}  // namespace crosscheck

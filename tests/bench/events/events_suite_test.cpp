#include "bench/events/events_suite.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

/// Topics 4 and 6, two happenings of two documents each. The second topic by
/// number is for testing.
void write_corpus(const fs::path& folder) {
  fs::create_directories(folder);
  std::ofstream docs(folder / "docs.jsonl");
  std::ofstream mentions(folder / "mentions.jsonl");
  const auto add = [&](int topic, const std::string& cluster,
                       const std::string& name, const std::string& chain,
                       const std::string& boat) {
    docs << R"({"doc_id":")" << name << R"(","topic":)" << topic
         << R"(,"cluster":")" << cluster
         << R"(","sentences":[["Coastguards","impounded","the","trawler",")"
         << boat << R"(","near","Skagen","."]]})"
         << "\n";
    mentions << R"({"doc_id":")" << name
             << R"(","sent":0,"tokens":[1],"kind":"event","chain":")" << chain
             << R"("})"
             << "\n";
  };
  for (const int topic : {4, 6}) {
    const std::string t = std::to_string(topic);
    add(topic, t + "x", t + "_1x", t + "a", "Orla");
    add(topic, t + "x", t + "_2x", t + "a", "Orla");
  }
}

TEST_SUITE("bench/events") {
  TEST_CASE("without data there is nothing to measure") {
    const Result<ScratchFolder> scratch = ScratchFolder::create();
    REQUIRE(scratch.ok());
    CHECK_FALSE(events_cases(SuiteOptions{}, scratch.value()).ok());
  }

  TEST_CASE("each topic's pair of mentions is found, and no edge between") {
    const Result<ScratchFolder> scratch = ScratchFolder::create();
    REQUIRE(scratch.ok());
    SuiteOptions options;
    options.data = scratch.value().path() / "data";
    write_corpus(options.data / "text" / "ecbplus");
    const auto cases = events_cases(options, scratch.value());
    REQUIRE(cases.ok());
    REQUIRE(cases.value().size() == 3);
    for (const BenchCase& part : cases.value()) {
      const Result<Figures> figures = part.run();
      REQUIRE(figures.ok());
      if (part.name == "events/two-happenings") {
        CHECK(figure_of(figures.value(), "topics") == 2);
        CHECK(figure_of(figures.value(), "conflicts_between") == 0);
        CHECK(figure_of(figures.value(), "agreements_between") == 0);
        continue;
      }
      CHECK(figure_of(figures.value(), "mentions") == 2);
      CHECK(figure_of(figures.value(), "told") == 2);
      CHECK(figure_of(figures.value(), "expected") == 1);
      CHECK(figure_of(figures.value(), "precision") == 1);
      CHECK(figure_of(figures.value(), "recall") == 1);
    }
  }
}

}  // namespace
}  // namespace crosscheck

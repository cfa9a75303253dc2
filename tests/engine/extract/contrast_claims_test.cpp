#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/story.h"

// Two articles of an invented story, from text to clauses that tell the same
// but for one item.

namespace crosscheck {
namespace {

/// Reasons of the conflicts that a rule finds between two articles of
/// 2031-03-05.
std::vector<std::string> contrasts(const std::string& one,
                                   const std::string& other,
                                   const std::string& rule) {
  std::vector<std::string> found;
  for (const Edge& e : story_edges({one, other})) {
    if (e.relation == Relation::conflict && e.rule == rule) {
      found.emplace_back(e.reason);
    }
  }
  return found;
}

const std::string kStory =
    "The harbour board of Velmouth has been in turmoil since its ferry "
    "company lost two ships. Shareholders of the Velmouth ferry company asked "
    "for a report on the lost ships. ";

}  // namespace

TEST_SUITE("engine/extract/contrast_claims") {
  TEST_CASE("two years of one petition conflict, and the reason gives both") {
    const auto found = contrasts(
        kStory +
            "A petition in 2027 to save the pier had gathered 9,420 "
            "signatures.\n",
        kStory +
            "The last campaign, in 2024, ended with a petition of 9,420 "
            "signatures.\n",
        "contrast date");
    REQUIRE(found.size() == 1);
    CHECK(found[0].find("\"2027\" against \"2024\"") == 0);
  }

  TEST_CASE("no conflict where the article has the other's year as well") {
    CHECK(contrasts(kStory +
                        "A petition in 2027 to save the pier had gathered "
                        "9,420 signatures. In 2024 another petition failed.\n",
                    kStory + "The last campaign, in 2024, ended with a "
                             "petition of 9,420 signatures.\n",
                    "contrast date")
              .empty());
  }

  TEST_CASE("two persons in one role conflict") {
    const auto told = [](const std::string& name) {
      return kStory + name +
             " painted the new Velmouth lighthouse in blue stripes.\n";
    };
    CHECK(contrasts(told("Ann Lind"), told("Martin Brandt"), "contrast name")
              .size() == 1);
    CHECK(
        contrasts(told("Ann Lind"), told("Ann Lind"), "contrast name").empty());
  }

  TEST_CASE("what another rule finds is not told twice") {
    const auto told = [](const std::string& pages) {
      return kStory + "Marta Oddvik published the " + pages +
             "-page charter of the Velmouth lighthouse.\n";
    };
    CHECK(contrasts(told("38"), told("53"), "count").size() == 1);
    CHECK(contrasts(told("38"), told("53"), "contrast figure").empty());
  }
}

}  // namespace crosscheck

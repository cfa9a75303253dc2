#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/story.h"

// Two articles of an invented story, from text to conflicts of what is done by
// whom and when. What each test asks for stands in the words of its articles.

namespace crosscheck {
namespace {

/// The rules that find conflicts between two articles of 2031-03-05 (a
/// Wednesday), each once.
std::vector<std::string> conflicts(const std::string& one,
                                   const std::string& other) {
  std::vector<std::string> rules;
  for (const Edge& e : story_edges({one, other})) {
    if (e.relation != Relation::conflict) continue;
    rules.emplace_back(e.rule);
  }
  std::sort(rules.begin(), rules.end());
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  return rules;
}

using Rules = std::vector<std::string>;

/// What both articles tell, so that they are of one story.
const std::string kStory =
    "The harbour board of Velmouth has been in turmoil since its ferry "
    "company lost two ships. Shareholders of the Velmouth ferry company asked "
    "for a report on the lost ships. ";

}  // namespace

TEST_SUITE("engine/extract/act_claims") {
  TEST_CASE("two days of one resignation conflict") {
    CHECK(conflicts(kStory + "Marta Oddvik resigned on Monday.\n",
                    kStory + "Marta Oddvik resigned on Tuesday.\n") ==
          Rules{"act time"});
    CHECK(conflicts(kStory + "Marta Oddvik resigned on Monday.\n",
                    kStory + "Marta Oddvik resigned on Monday.\n") == Rules{});
  }

  TEST_CASE("an article that tells both days is party to no conflict") {
    CHECK(conflicts(kStory + "Marta Oddvik resigned on Monday.\n",
                    kStory +
                        "Marta Oddvik resigned on Tuesday. At first it was "
                        "said that Marta Oddvik resigned on Monday.\n") ==
          Rules{});
  }

  TEST_CASE("what was spoken of in a year was done by its end") {
    CHECK(conflicts(kStory +
                        "Her lawyers said in 2029 that Marta Oddvik repaid "
                        "the loan.\n",
                    kStory + "Marta Oddvik repaid the loan in 2030.\n") ==
          Rules{"act time"});
    CHECK(conflicts(
              kStory + "Her lawyers said in 2030 that Marta Oddvik repaid "
                       "the loan.\n",
              kStory + "Marta Oddvik repaid the loan in 2029.\n") == Rules{});
  }

  TEST_CASE("who attended and did not attend is a conflict") {
    CHECK(conflicts(kStory + "Marta Oddvik attended the hearing.\n",
                    kStory + "Marta Oddvik did not attend the hearing.\n") ==
          Rules{"act polarity"});
    CHECK(conflicts(kStory + "Marta Oddvik attended the hearing.\n",
                    kStory + "Marta Oddvik may attend the hearing.\n") ==
          Rules{});
    CHECK(
        conflicts(kStory + "Marta Oddvik attended the hearing.\n",
                  kStory + "Marta Oddvik did not only attend the hearing.\n") ==
        Rules{});
  }

  TEST_CASE("a plan is no conflict with what is done on another day") {
    CHECK(conflicts(kStory + "Marta Oddvik will sell the ferry Aldona.\n",
                    kStory + "Marta Oddvik might sell the ferry Aldona.\n") ==
          Rules{});
  }
}

}  // namespace crosscheck

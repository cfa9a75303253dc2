#include "graph/rules/same_wording.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/quoted_words.h"

namespace crosscheck {
namespace {

using testing::differ;

// Nine words, of which five have four letters or more.
constexpr const char* kSaid = "we sold the harbour to nobody in that spring";

}  // namespace

TEST_SUITE("graph/rules/same_wording") {
  TEST_CASE("fillers alone are none") {
    CHECK(!differ(kSaid,
                  "we sold the harbour you know to nobody in that spring"));
    CHECK(!differ(kSaid, "we sold the harbour well to nobody in that spring"));
  }

  TEST_CASE("ways of writing one word are none") {
    CHECK(!differ("we do not sell the harbour in five years",
                  "we don't sell the harbor in 5 years"));
    CHECK(!differ("we sold our eleventh boat in the fifth winter of sept",
                  "we sold our 11th boat in the 5th winter of september"));
    CHECK(!differ("we sold twenty-five boats and 1,000 nets last winter",
                  "we sold 25 boats and 1000 nets last winter"));
    CHECK(differ("we sold twenty-five boats and 1,000 nets last winter",
                 "we sold 26 boats and 1000 nets last winter"));
    CHECK(differ("we sold twenty boats and five nets to them last winter",
                 "we sold 25 boats and five nets to them last winter"));
    CHECK(!differ("we read two chapters of the qur'an to our children",
                  "we read two chapters of the quran to our children"));
    CHECK(!differ("the f.b.i. asked our long-term lodgers twice today",
                  "the fbi asked our long term lodgers twice today"));
    CHECK(!differ("it's the programme they realised twenty years ago",
                  "it is the program they realized twenty years ago"));
  }

  TEST_CASE("an acronym is the words that it stands for") {
    CHECK(!differ("we told the united nations about our boats last winter",
                  "we told the u.n. about our boats last winter"));
    CHECK(differ("we told the united nations about our boats last winter",
                 "we told the u.s. about our boats last winter"));
  }

  TEST_CASE("a slip in a long word is none, another word is") {
    CHECK(!differ("the harbour committee sold the boats to nobody",
                  "the harbour commitpee sold the boats to nobody"));
    CHECK(!differ("the harbour committee sold the boats to nobody",
                  "the harbour comimttee sold the boats to nobody"));
    // Six letters; another last letter.
    CHECK(differ("the harbour farmer sold the boats to nobody",
                 "the harbour former sold the boats to nobody"));
    CHECK(differ("the harbour complaint sold the boats to nobody",
                 "the harbour complains sold the boats to nobody"));
  }

  TEST_CASE("the outlet's own words behind a lost mark are none") {
    CHECK(!differ(kSaid,
                  "we sold the harbour mayor maltov said to nobody in that "
                  "spring"));
    CHECK(differ(kSaid,
                 "we sold the harbour mayor maltov built to nobody in that "
                 "spring"));
  }

  TEST_CASE("words that stand elsewhere are not left out") {
    CHECK(!differ("the choir sings one more hymn tonight under the oak",
                  "the choir sings one more hymn under the oak tonight"));
    CHECK(differ("the choir sings one more hymn tonight under the oak",
                 "the choir sings one more hymn under the oak"));
  }

  TEST_CASE("a masked word is the word that it masks") {
    CHECK(!differ("we sold the b ing harbour to nobody that spring long",
                  "we sold the blooming harbour to nobody that spring long"));
    CHECK(!differ("we sold the b ing harbour to nobody that spring long",
                  "we sold the b ming harbour to nobody that spring long"));
  }

  TEST_CASE("titles are the same in short and in full") {
    CHECK(!differ("we wait rather gladly for gen maltov in that matter",
                  "we wait rather gladly for general maltov in that matter"));
  }
}

}  // namespace crosscheck

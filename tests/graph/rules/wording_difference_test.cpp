#include "graph/rules/wording_difference.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/quoted_words.h"

namespace crosscheck {
namespace {

using testing::differ;
using testing::quote;

// Nine words, of which five have four letters or more.
constexpr const char* kSaid = "we sold the harbour to nobody in that spring";

}  // namespace

TEST_SUITE("graph/rules/wording_difference") {
  TEST_CASE("a replaced word is shown with two words on either side") {
    const auto found = find_wording_difference(
        quote("we sold the harbour to nobody in that spring"),
        quote("we sold the harbour to somebody in that spring"));
    REQUIRE(found);
    CHECK(found->a == "harbour to nobody in that");
    CHECK(found->b == "harbour to somebody in that");
    CHECK(found->phrase_a ==
          std::vector<std::string>{"harbor", "to", "nobody", "in", "that"});
    CHECK(found->phrase_b ==
          std::vector<std::string>{"harbor", "to", "somebody", "in", "that"});
  }

  TEST_CASE("a word more is a difference, also when it is a negation") {
    CHECK(differ(kSaid, "we never sold the harbour to nobody in that spring"));
    CHECK(differ("we could n't sell the harbour to anybody",
                 "we could sell the harbour to anybody"));
  }

  TEST_CASE("six common words do where one text begins and the other ends") {
    CHECK(differ("in the old town when did those sailors ever mend anything",
                 "when did those sailors ever paint anything we never saw it"));
    // Neither ends there.
    CHECK(
        !differ("in the old town when did those sailors ever mend anything now",
                "when did those sailors ever paint anything we never saw it"));
  }

  TEST_CASE("six common words do where only the last of both is another") {
    CHECK(differ("nobody here has ever paid the sailor",
                 "nobody here has ever paid the sailors"));
    CHECK(!differ("nobody here has ever paid the sailor",
                  "has ever paid the sailors"));
  }

  TEST_CASE("a word or two differ at the end or the beginning of both") {
    const auto end = find_wording_difference(
        quote("we sold the harbour to nobody in that spring"),
        quote("we sold the harbour to nobody in that winter"));
    REQUIRE(end);
    CHECK(end->a == "in that spring");
    CHECK(end->b == "in that winter");
    const auto start = find_wording_difference(
        quote("we sold the harbour to nobody in that spring"),
        quote("they all sold the harbour to nobody in that spring"));
    REQUIRE(start);
    CHECK(start->a == "we sold the");
    CHECK(start->b == "they all sold the");
    // Four words, or words of one side alone, are another stretch.
    CHECK(!differ("we sold the harbour to nobody in that spring",
                  "we sold the harbour to nobody in that year of all years"));
    CHECK(differ("we sold the harbour to nobody in that one spring of ours",
                 "we sold the harbour to nobody in that one year"));
    CHECK(!differ("we sold the harbour to nobody in that spring",
                  "we sold the harbour to nobody in that"));
    // Five common words are too few.
    CHECK(!differ("sold the harbour to nobody spring",
                  "sold the harbour to nobody winter"));
  }

  TEST_CASE("equal words are none") { CHECK(!differ(kSaid, kSaid)); }

  TEST_CASE("it does not matter where an outlet begins and stops") {
    CHECK(
        !differ(kSaid, "harbour to nobody in that spring because of the ice"));
    CHECK(!differ("yesterday morning we sold the harbour to nobody", kSaid));
  }

  TEST_CASE("one article or conjunction more is a difference between runs") {
    CHECK(differ("the baker keeps a loaf beside the old stove",
                 "the baker keeps a loaf beside old stove"));
    CHECK(differ("the baker thinks nobody keeps loaves beside the stove",
                 "the baker thinks that nobody keeps loaves beside the stove"));
    CHECK(!differ("the baker keeps loaf ... beside the old stove in winter",
                  "the baker keeps loaf the beside the old stove in winter"));
  }

  TEST_CASE("a sentence that one text leaves out silently is a difference") {
    const std::string before = "the old harbour belongs to this town";
    const std::string cut = "nobody asked the fishermen what they want";
    const std::string behind = "we will vote on it before next winter";
    const auto found = find_wording_difference(
        quote(before + " " + behind), quote(before + " " + cut + " " + behind));
    REQUIRE(found);
    CHECK(found->a == "this town we will");
    CHECK(
        !differ(before + " ... " + behind, before + " " + cut + " " + behind));
    // Five common words behind it are too few.
    CHECK(!differ(before + " vote on it before winter",
                  before + " " + cut + " vote on it before winter"));
  }

  TEST_CASE("one article for another word is a difference") {
    CHECK(differ("the baker keeps a warm loaf beside the old stove",
                 "the baker keeps any warm loaf beside the old stove"));
  }

  TEST_CASE("a fragment parts in a small word from the sentence it is of") {
    const auto found = find_wording_difference(
        quote("a muddy place"), quote("the harbour is a very muddy place"));
    REQUIRE(found);
    CHECK(found->is_short);
    CHECK(!differ("a ... muddy place", "the harbour is a very muddy place"));
  }

  TEST_CASE(
      "words replaced in three places are a translation, in two are not") {
    const Text one = quote(
        "our bees left the hive before noon because the meadow was mown "
        "by the neighbour");
    const Text two = quote(
        "our bees fled the hive before noon because the field was mown "
        "by the neighbour");
    const Text three = quote(
        "our bees fled the hive before noon because the field was cut "
        "by the neighbour");
    CHECK(!is_reworded(one, two));
    const Text longer = quote(
        "now our old bees quickly left the hive before noon because only the "
        "meadow was mown by the neighbour");
    CHECK(!is_reworded(one, longer));
    CHECK(!is_reworded(longer, one));
    CHECK(is_reworded(one, three));
    CHECK(is_reworded(three, one));
    Text reported = three;
    reported.verbatim = false;
    CHECK(!is_reworded(one, reported));
  }

  TEST_CASE("words beside an omission are not compared") {
    CHECK(!differ("we sold the harbour to ... nobody in that spring",
                  "we sold the harbour to almost nobody in that spring"));
    CHECK(!differ("we sold the harbour to ... in that spring long ago",
                  "we sold the harbour to nobody in that spring long ago"));
  }

  TEST_CASE("a replaced word needs eight common words, a word more six") {
    CHECK(differ("there we sold the harbour to nobody that spring long",
                 "but we sold the harbour to somebody that spring long ago"));
    CHECK(!differ("there we sold the harbour to nobody that spring",
                  "but we sold the harbour to somebody that spring again"));
    CHECK(differ("we sold old harbour gates today",
                 "we sold old rotten harbour gates today"));
    CHECK(!differ("we sold harbour gates today",
                  "we sold rotten harbour gates today"));
  }

  TEST_CASE("six common words do for a text that is common from end to end") {
    CHECK(differ("sold harbours to nobody that long spring",
                 "we sold harbours to somebody that long spring too"));
    CHECK(!differ("sold nets to nobody in may",
                  "we sold nets to somebody in may too"));
  }

  TEST_CASE("a few words part in one short word if all of them are common") {
    const auto found = find_wording_difference(
        quote("a seat at the gate"), quote("we kept a seat at a gate there"));
    REQUIRE(found);
    CHECK(found->is_short);
    CHECK(
        !differ("he had a seat at the gate", "we kept a seat at a gate there"));
    CHECK(!differ("a seat at iron gate", "we kept a seat at a gate there"));
    CHECK(!differ("it is of no use", "it is to no use"));
  }

  TEST_CASE("single words carry on to the words that follow them") {
    const auto found = find_wording_difference(
        quote("there should be no further talks in the town hall between this "
              "mayor and maltov"),
        quote("there should be no further talks in the town hall between mayor "
              "grint and ana maltov"));
    REQUIRE(found);
    CHECK(found->a == "hall between this mayor and");
    CHECK(found->b == "hall between mayor grint");
  }

  TEST_CASE("words more need half as many common ones as words replaced") {
    CHECK(differ("has been a walk to the harbour",
                 "has been on most days a walk to the harbour"));
    CHECK(!differ("has been a walk to the harbour",
                  "has been on ever so many a walk to the harbour"));
  }

  TEST_CASE("words said twice match where the other text begins") {
    const auto found = find_wording_difference(
        quote("we have not lost any nets we have not sold any boats or gear"),
        quote("we have not sold any boats and gear"));
    REQUIRE(found);
    CHECK(found->a == "any boats or gear");
    CHECK(found->b == "any boats and gear");
  }

  TEST_CASE("three places that differ are other words, not a misquotation") {
    const std::string one =
        "they told us that boats would stay in port until the wind had turned "
        "and the bar was quiet again";
    const std::string other =
        "they warned us that ships would stay in port until the gale had "
        "turned and the bar was quiet again";
    CHECK(!differ(one, other));
    // Where twenty-three words are common, three places are a few.
    const std::string end = " and all the gulls had gone";
    CHECK(differ(one + end, other + end));
    CHECK(is_reworded(quote(one), quote(other)));
    CHECK(!is_reworded(quote(one + end), quote(other + end)));
  }

  TEST_CASE("words that are not verbatim are not compared") {
    Text reported = quote(kSaid);
    reported.verbatim = false;
    CHECK(!find_wording_difference(
        reported, quote("we sold the harbour to somebody in that spring")));
  }

  TEST_CASE("very long texts are left alone") {
    std::string words;
    for (int i = 0; i < 401; ++i) words += "word" + std::to_string(i) + ' ';
    const std::string other = "word0 other " + words;
    CHECK(!find_wording_difference(quote(words), quote(other)));
  }

  TEST_CASE("a phrase is found in plain words") {
    const std::vector<std::string> phrase = {"not", "sell", "the"};
    CHECK(has_phrase(quote("we don't sell the harbour"), phrase));
    CHECK(!has_phrase(quote("we do sell the harbour"), phrase));
  }
}

}  // namespace crosscheck

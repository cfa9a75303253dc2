#include "engine/extract/predications.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/analysis.h"
#include "engine/text/word_classes.h"
#include "graph/participant_match.h"
#include "graph/word_rarity.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

std::vector<Predication> read(const std::string& text) {
  Document document;
  document.id = DocumentId(0);
  document.text = text;
  return find_predications(analyse(document, english_model()));
}

Predication told(const std::string& text, std::string_view trigger) {
  for (const Predication& p : read(text)) {
    if (p.trigger == trigger) return p;
  }
  FAIL("nothing tells it: ", trigger);
  return {};
}

bool share_classes(const Predication& a, const Predication& b) {
  return share_element<std::uint32_t>(a.classes, b.classes);
}

TEST_SUITE("engine/extract/predications") {
  TEST_CASE("verbs, nouns of events and copulas tell") {
    const std::string text = "The navy seized the boat.";
    CHECK(told(text, "seize").kind == PredicateKind::verb);
    CHECK(told("The explosion destroyed the boat.", "explosion").kind ==
          PredicateKind::noun);
    CHECK(told("The boat was ready.", "ready").kind ==
          PredicateKind::attribute);
  }

  TEST_CASE("the end of a month is its last ten days, and tells no event") {
    const auto all = read("The captain resigned at the end of March 2031.");
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].times.size() == 1);
    const TimeInterval& end = all[0].times[0];
    CHECK(end.end - end.begin == std::int64_t{10} * 24 * 60);
    CHECK_FALSE(end.approximate);
    CHECK(told("The captain resigned in late March 2031.", "resign")
              .times.at(0)
              .approximate);
    CHECK(read("The captain resigned at the start of the year.").size() == 1);
  }

  TEST_CASE("a time behind a verb and an event may be of either") {
    const auto times = [](const std::string& text, std::string_view trigger) {
      return told(text, trigger).times.size();
    };
    CHECK(times("The clerk was charged on Friday.", "charge") == 1);
    CHECK(times("A man has been charged with murder after a shooting at an "
                "office party in Arna Friday.",
                "charge") == 0);
    CHECK(times("On Friday the clerk was charged after the robbery.",
                "charge") == 1);
    CHECK(times("The clerk denied the robbery on Friday.", "deny") == 1);
    CHECK(times("The clerk was also convicted of the June 20, 2005 attempted "
                "murder of a man.",
                "convict") == 0);
  }

  TEST_CASE("a denial is negative, a plan is planned") {
    CHECK(told("The navy did not seize the boat.", "seize").polarity ==
          Polarity::negative);
    CHECK(told("The navy will seize the boat.", "seize").is_future);
  }

  TEST_CASE("words of news that tell one kind of event share a class") {
    const Predication kill = told("The storm killed two men.", "kill");
    const Predication die = told("Two men died in the storm.", "die");
    const Predication sail = told("Two men sailed home.", "sail");
    CHECK(share_classes(kill, die));
    CHECK_FALSE(share_classes(kill, sail));
    CHECK(std::is_sorted(kill.classes.begin(), kill.classes.end()));
  }

  TEST_CASE("a verb with its particle is another word") {
    const Predication p = told("The mayor stepped down.", "step down");
    const auto news = news_classes("step down");
    REQUIRE_FALSE(news.empty());
    CHECK(std::includes(p.classes.begin(), p.classes.end(), news.begin(),
                        news.end()));
    CHECK(share_classes(p, told("The mayor resigned.", "resign")));
  }

  TEST_CASE(
      "until when a plan holds is to come, until when a past did is not") {
    const Predication open =
        told("She will wait until the children are found.", "find");
    CHECK((open.is_future || open.modality != Modality::asserted));
    const Predication done =
        told("She waited until the children were found.", "find");
    CHECK_FALSE(done.is_future);
    CHECK(done.modality == Modality::asserted);
  }

  TEST_CASE("it keeps the words of its clause, and those of the sentence") {
    const Predication p =
        told("Reporters learned that the navy seized the boat.", "seize");
    const auto holds = [](const std::vector<std::uint32_t>& words,
                          std::string_view word) {
      return std::binary_search(words.begin(), words.end(), word_hash(word));
    };
    CHECK(holds(p.words, "boat"));
    CHECK_FALSE(holds(p.words, "reporter"));
    CHECK(holds(p.sentence_words, "reporter"));
    CHECK_FALSE(holds(p.sentence_words, "the"));
  }
}

}  // namespace
}  // namespace crosscheck

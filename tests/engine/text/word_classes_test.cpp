#include "engine/text/word_classes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

using crosscheck::is_event_noun;
using crosscheck::is_event_noun_at_times;
using crosscheck::PartOfSpeech;
using crosscheck::word_classes;

namespace {

bool share(std::string_view a, PartOfSpeech a_part, std::string_view b,
           PartOfSpeech b_part) {
  const auto x = word_classes(a, a_part);
  const auto y = word_classes(b, b_part);
  std::vector<std::uint32_t> both;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(),
                        std::back_inserter(both));
  return !both.empty();
}

}  // namespace

TEST_SUITE_BEGIN("engine/text/word_classes");

TEST_CASE("synonyms share a class and other words do not") {
  CHECK(share("purchase", PartOfSpeech::verb, "buy", PartOfSpeech::verb));
  CHECK_FALSE(share("sell", PartOfSpeech::verb, "buy", PartOfSpeech::verb));
}

TEST_CASE("a noun has the classes of the verb that it is derived from") {
  CHECK(share("arrival", PartOfSpeech::noun, "arrive", PartOfSpeech::verb));
  CHECK_FALSE(
      share("arrival", PartOfSpeech::noun, "leave", PartOfSpeech::verb));
}

TEST_CASE("classes are sorted, and the part of speech counts") {
  const auto classes = word_classes("walk", PartOfSpeech::verb);
  CHECK(std::is_sorted(classes.begin(), classes.end()));
  CHECK(std::adjacent_find(classes.begin(), classes.end()) == classes.end());
  CHECK_FALSE(classes.empty());
  CHECK(word_classes("walk", PartOfSpeech::verb) !=
        word_classes("walk", PartOfSpeech::noun));
}

TEST_CASE("unknown words, blanks and slashes have no class") {
  for (const std::string_view word : {"zzzgrblx", "", "/", "a/n", "~~~", " "}) {
    CHECK(word_classes(word, PartOfSpeech::noun).empty());
    CHECK_FALSE(is_event_noun(word));
  }
}

TEST_CASE("nouns of acts and events are told from those of things and people") {
  CHECK(is_event_noun("arrival"));
  CHECK(is_event_noun("earthquake"));
  CHECK(is_event_noun("announcement"));
  CHECK_FALSE(is_event_noun("table"));
  CHECK_FALSE(is_event_noun("minister"));
  CHECK_FALSE(is_event_noun("committee"));
}

TEST_CASE("nouns of an event in another sense, or told by a verb as well") {
  CHECK(is_event_noun_at_times("fall"));           // the season first
  CHECK(is_event_noun_at_times("suspicion"));      // a thought: to suspect
  CHECK_FALSE(is_event_noun_at_times("arrival"));  // by its first sense
  CHECK_FALSE(is_event_noun_at_times("minister"));
  CHECK_FALSE(is_event_noun_at_times("zzzgrblx"));
  CHECK_FALSE(word_classes("fall", PartOfSpeech::noun).empty());
}

TEST_SUITE_END();

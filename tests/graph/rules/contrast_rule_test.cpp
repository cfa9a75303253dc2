#include "graph/rules/contrast_rule.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "tests/support/told.h"

// Two sentences of one story: a word of one weighs ln(101 / 1.5) = 4.21, one of
// both ln(101 / 2.5) = 3.70, times less. The last word is the item, governed by
// the first unless a test says otherwise.

namespace crosscheck {
namespace {

using testing::told;

/// A sentence whose last word is its item.
ToldSentence with_item(const std::string& words, std::size_t document = 0,
                       const std::string& role = "in") {
  ToldSentence sentence = told(words, document);
  sentence.words.back().governor = 0;
  sentence.words.back().role = role;
  return sentence;
}

std::optional<ItemContrast> contrast(const ToldSentence& a,
                                     const ToldSentence& b) {
  const std::vector<ToldSentence> sentences = {a, b};
  const auto weighed = weigh_words(sentences, std::vector<std::uint32_t>{0, 0});
  auto found = find_contrast(weighed[0], weighed[1]);
  const auto turned = find_contrast(weighed[1], weighed[0]);
  REQUIRE(found.has_value() == turned.has_value());
  if (found) {
    CHECK(found->item_a == turned->item_b);
    CHECK(found->score == doctest::Approx(turned->score));
  }
  return found;
}

std::optional<ItemContrast> contrast(const std::string& a, const std::string& b,
                                     const std::string& role = "in") {
  return contrast(with_item(a, 0, role), with_item(b, 1, role));
}

ContentWord person(const std::string& surname, const std::string& entity) {
  ContentWord word;
  word.key = "@" + surname;
  word.kind = ContentKind::name;
  word.name_kind = ParticipantKind::person;
  word.entity = entity;
  return word;
}

}  // namespace

TEST_SUITE("graph/rules/contrast_rule") {
  TEST_CASE("two years of one fact contradict each other") {
    const auto found = contrast("sink ferry harbour storm ~year2031",
                                "sink ferry harbour storm ~year2030");
    REQUIRE(found);
    CHECK(found->kind == ContrastKind::date);
    CHECK(found->item_a == 4);
    CHECK(found->words.size() == 4);
    // 4 x 3.70, and all that is shared is all that there is.
    CHECK(found->score == doctest::Approx(4 * 3.6988));
    CHECK_FALSE(contrast("sink ferry harbour storm ~year2031",
                         "sink ferry harbour storm ~year2031"));
  }

  TEST_CASE("times of two grains can meet") {
    CHECK_FALSE(contrast("sink ferry harbour storm ~year2031",
                         "sink ferry harbour storm ~month4"));
  }

  TEST_CASE("sums and counts exclude unless one is the other rounded") {
    const auto exclude = [](const std::string& a, const std::string& b) {
      const ContentWord x = told(a).words[0];
      const ContentWord y = told(b).words[0];
      CHECK(excluding_kind(x, y) == excluding_kind(y, x));
      return excluding_kind(x, y).has_value();
    };
    CHECK(exclude("#3500000000usd", "#3600000000usd"));
    CHECK_FALSE(exclude("#3540000000usd", "#3500000000usd"));
    CHECK(exclude("#55000", "#50000"));
    CHECK_FALSE(exclude("#52000", "#50000"));
    CHECK_FALSE(exclude("#193000m", "#190000m"));
    CHECK_FALSE(exclude("#195000m", "#188000m"));  // miles may be turned
    CHECK(is_money("usd"));
    CHECK_FALSE(is_money("m"));
  }

  TEST_CASE("two phrases say too little, with a name they are enough") {
    CHECK(contrast("sink ferry harbour ~day3", "sink ferry harbour ~day4"));
    CHECK_FALSE(contrast("sink ferry ~day3", "sink ferry ~day4"));
    CHECK(contrast("sink @velmouth ~day3", "sink @velmouth ~day4"));
  }

  TEST_CASE("words are said over and over, and two persons do two things") {
    CHECK_FALSE(
        contrast("post ferry harbour ~day3", "post ferry harbour ~day4"));
    ToldSentence a = with_item("sink ferry harbour ~day3");
    ToldSentence b = with_item("sink ferry harbour ~day4", 1);
    const auto add = [](ToldSentence& to, ContentWord word,
                        const std::string& role) {
      word.begin = to.words[0].begin + 1;
      word.end = word.begin + 1;
      to.words.insert(to.words.begin() + 1, word);
      for (ContentWord& w : to.words) w.governor = 0;
      to.words[1].governor = 1;
      to.words[1].role = role;
      for (ToldClause& clause : to.clauses) {
        clause.words.push_back(static_cast<std::uint32_t>(to.words.size()) - 1);
      }
    };
    add(a, person("mill", "ann mill"), "by");
    CHECK(contrast(a, b));
    add(b, person("sand", "bo sand"), "of");
    CHECK_FALSE(contrast(a, b));
  }

  TEST_CASE("a time belongs to the word that governs it") {
    ToldSentence a = with_item("sink ferry harbour storm ~day3");
    const ToldSentence b = with_item("sink ferry harbour storm ~day4", 1);
    CHECK(contrast(a, b));
    a.words[4].governor = 3;
    CHECK_FALSE(contrast(a, b));
    // A figure that few things have tells that both are of one fact.
    ToldSentence c = with_item("sink ferry harbour #9420 ~day3");
    ToldSentence d = with_item("sink ferry harbour #9420 ~day4", 1);
    c.words[4].governor = 2;
    CHECK(contrast(c, d));
    c = with_item("sink ferry harbour #9000 ~day3");
    d = with_item("sink ferry harbour #9000 ~day4", 1);
    c.words[4].governor = 2;
    CHECK_FALSE(contrast(c, d));
  }

  TEST_CASE("a time under a sum is that of the verb") {
    ToldSentence a = with_item("sell ferry harbour #30usd ~day3");
    const ToldSentence b = with_item("sell ferry harbour #30usd ~day4", 1);
    a.words[4].governor = 3;
    CHECK_FALSE(contrast(a, b));  // the sum is governed by nothing
    a.words[3].governor = 0;
    ToldSentence c = b;
    c.words[3].governor = 0;
    CHECK(contrast(a, c));
  }

  TEST_CASE("a time far from its governor may be another verb's") {
    CHECK(contrast("sink ferry harbour storm ~day3",
                   "sink ferry harbour storm ~day4"));
    CHECK_FALSE(contrast("sink ferry harbour storm gale ~day3",
                         "sink ferry harbour storm gale ~day4"));
  }

  TEST_CASE("loose items and those of a list exclude nothing") {
    ToldSentence a = with_item("sink ferry harbour storm ~day3");
    const ToldSentence b = with_item("sink ferry harbour storm ~day4", 1);
    a.words[4].is_loose = true;
    CHECK_FALSE(contrast(a, b));
    a.words[4].is_loose = false;
    a.words[4].role = "";
    CHECK_FALSE(contrast(a, b));
  }

  TEST_CASE("figures of one noun, or of one unit") {
    const auto found = contrast("report council bridge storm #86",
                                "report council bridge storm #68", "modifier");
    REQUIRE(found);
    CHECK(found->kind == ContrastKind::figure);
    CHECK_FALSE(contrast("report council bridge storm #86",
                         "report council bridge storm #68", "object"));
    CHECK(contrast("serve lind fraud jail #63115200s",
                   "serve lind fraud jail #94672800s", "object"));
    CHECK_FALSE(contrast("serve lind fraud jail #63115200s",
                         "serve lind fraud jail #94672800m", "object"));
  }

  TEST_CASE("a rounded figure is the same, and a magnitude no count") {
    CHECK_FALSE(contrast("cost council bridge storm #410000",
                         "cost council bridge storm #412000", "modifier"));
    CHECK(contrast("cost council bridge storm #410000",
                   "cost council bridge storm #480000", "modifier"));
    CHECK_FALSE(contrast("quake council bridge storm #3.8",
                         "quake council bridge storm #6.4", "modifier"));
  }

  TEST_CASE("figures of everyday nouns grow") {
    ToldSentence a =
        with_item("people council bridge storm #86", 0, "modifier");
    const ToldSentence b =
        with_item("people council bridge storm #68", 1, "modifier");
    CHECK(contrast(a, b));
    a.words[0].is_everyday = true;
    CHECK_FALSE(contrast(a, b));
  }

  TEST_CASE("another item that clashes makes two facts") {
    CHECK_FALSE(contrast("sink ferry harbour storm #3 ~day3",
                         "sink ferry harbour storm #4 ~day4"));
    ToldSentence a = with_item("sink ferry harbour @lind ~day3");
    ToldSentence b = with_item("sink ferry harbour @brandt ~day4", 1);
    a.words[3].role = "subject";
    b.words[3].role = "object";
    CHECK(contrast(a, b));
    b.words[3].role = "subject";
    CHECK_FALSE(contrast(a, b));
  }

  TEST_CASE("a clause that gives two times says not which is meant") {
    CHECK_FALSE(contrast("sink ferry harbour ~day4 ~day3",
                         "sink ferry harbour storm ~day4"));
    CHECK_FALSE(contrast("sink ferry harbour ~day2 ~day3",
                         "sink ferry harbour storm ~day4"));
  }

  TEST_CASE("what is denied, planned or in dispute is no contradiction") {
    ToldSentence a = with_item("sink ferry harbour storm ~day3");
    ToldSentence b = with_item("sink ferry harbour storm ~day4", 1);
    b.clauses[0].polarity = Polarity::negative;
    CHECK_FALSE(contrast(a, b));
    b.clauses[0].polarity = Polarity::positive;
    CHECK(contrast(a, b));
    Attribution one;
    one.speaker.key = "ann lind";
    Attribution other;
    other.speaker.key = "per brandt";
    a.clauses[0].attribution = {one};
    b.clauses[0].attribution = {other};
    CHECK_FALSE(contrast(a, b));
    b.clauses[0].attribution = {one};
    CHECK(contrast(a, b));
    CHECK_FALSE(contrast("sail ferry harbour plan ~day3",
                         "sail ferry harbour storm ~day4"));
  }

  TEST_CASE("two persons in one role, with another name beside them") {
    ToldSentence a = with_item("lead ferry harbour @velmouth x");
    ToldSentence b = with_item("lead ferry harbour @velmouth y", 1);
    const auto name = [](ToldSentence& s, ContentWord word, std::string role) {
      word.begin = s.words[4].begin;
      word.end = s.words[4].end;
      word.governor = 0;
      word.role = std::move(role);
      s.words[4] = std::move(word);
    };
    name(a, person("lind", "ann lind"), "subject");
    name(b, person("brandt", "per brandt"), "subject");
    const auto found = contrast(a, b);
    REQUIRE(found);
    CHECK(found->kind == ContrastKind::name);
    name(b, person("brandt", "per brandt"), "object");
    CHECK_FALSE(contrast(a, b));
    name(b, person("lindt", "ann lindt"), "subject");  // a slip
    CHECK_FALSE(contrast(a, b));
    name(b, person("brandt", "per brandt"), "subject");
    for (ToldSentence* s : {&a, &b}) {
      s->words[3].key = "storm";
      s->words[3].kind = ContentKind::plain;
    }
    CHECK_FALSE(contrast(a, b));  // no name but theirs
  }

  TEST_CASE("places of one region, and sides") {
    ToldSentence a = with_item("sink ferry harbour @lind x");
    ToldSentence b = with_item("sink ferry harbour @lind y", 1);
    const auto place = [](ToldSentence& s, const std::string& key,
                          std::vector<std::string> within) {
      s.words[4].key = "@" + key;
      s.words[4].kind = ContentKind::name;
      s.words[4].name_kind = ParticipantKind::place;
      s.words[4].entity = key;
      s.words[4].within = std::move(within);
    };
    place(a, "velmouth", {"norway"});
    place(b, "harstad", {"norway"});
    const auto found = contrast(a, b);
    REQUIRE(found);
    CHECK(found->kind == ContrastKind::place);
    place(b, "norway", {"europe"});
    CHECK_FALSE(contrast(a, b));
    const auto side = contrast("bank ferry harbour storm northern",
                               "bank ferry harbour storm southern", "modifier");
    REQUIRE(side);
    CHECK(side->kind == ContrastKind::side);
    CHECK_FALSE(contrast("bank ferry harbour storm northern",
                         "bank ferry harbour storm eastern", "modifier"));
  }
}

}  // namespace crosscheck

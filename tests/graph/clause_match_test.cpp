#include "graph/clause_match.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "tests/support/told.h"

// Two sentences of one story: a word of one weighs ln(101 / 1.5) = 4.21, one of
// both ln(101 / 2.5) = 3.70.

namespace crosscheck {
namespace {

using testing::add_clause;
using testing::told;

std::optional<ClauseMatch> match(const ToldSentence& a, const ToldSentence& b) {
  const std::vector<ToldSentence> sentences = {a, b};
  const auto weighed = weigh_words(sentences, std::vector<std::uint32_t>{0, 0});
  const auto found = match_clauses(weighed[0], weighed[1]);
  const auto turned = match_clauses(weighed[1], weighed[0]);
  REQUIRE(found.has_value() == turned.has_value());
  if (found) {
    CHECK(found->a == turned->b);
    CHECK(found->mass == doctest::Approx(turned->mass));
  }
  return found;
}

std::optional<ClauseMatch> match(const std::string& a, const std::string& b) {
  return match(told(a), told(b, 1));
}

}  // namespace

TEST_SUITE("graph/clause_match") {
  TEST_CASE("shares are those of the weight that fits") {
    const auto found = match("ferry leave harbour", "ferry leave quay");
    REQUIRE(found);
    CHECK(found->mass == doctest::Approx(2 * 3.6988));
    CHECK(found->share_a == doctest::Approx(7.3976 / (7.3976 + 4.2096)));
    CHECK(found->share_b == doctest::Approx(found->share_a));
    CHECK(found->words.size() == 2);
  }

  TEST_CASE("one word weighs too little") {
    CHECK_FALSE(match("ferry harbour", "ferry quay"));
  }

  TEST_CASE("what one says more than the other counts against them") {
    // 7.40 of 7.40 + 2 x 4.21 and of 7.40 + 4.21: 7.40 x (.468 + .637) / 2 is
    // 4.09; with two words more on either side 7.40 x .468 is 3.46.
    CHECK(match("ferry leave x y", "ferry leave a"));
    CHECK_FALSE(match("ferry leave x y", "ferry leave a b"));
  }

  TEST_CASE("0.15 of the longer clause must fit, and 0.35 of one") {
    // 7.40 of 7.40 + 9 x 4.21: 0.163; of ten words more 0.149.
    CHECK(match("ferry leave", "ferry leave a b c d e f g h i"));
    CHECK_FALSE(match("ferry leave", "ferry leave a b c d e f g h i j"));
    // Six words of 22.19: of nine more 0.369, of ten 0.345.
    const std::string six = "ferry leave harbour storm captain rope ";
    CHECK(match(six + "k l m n o p q r s", six + "a b c d e f g h i j"));
    CHECK_FALSE(
        match(six + "k l m n o p q r s t", six + "a b c d e f g h i j"));
  }

  TEST_CASE("the part of a long sentence that tells the same is found") {
    ToldSentence a = told("a b c d e f ferry leave harbour");
    add_clause(a, 0, 6);
    add_clause(a, 6, 9);
    const ToldSentence b = told("ferry leave harbour", 1);
    const auto found = match(a, b);
    REQUIRE(found);
    CHECK(found->a == 2);
    CHECK(found->share_a == doctest::Approx(1));
  }

  TEST_CASE("words of one class fit for three quarters") {
    ToldSentence a = told("ferry leave seizure");
    ToldSentence b = told("ferry leave seize", 1);
    a.words[2].classes = {4, 9};
    b.words[2].classes = {9, 12};
    const auto found = match(a, b);
    REQUIRE(found);
    CHECK(found->words.size() == 3);
    CHECK(found->mass == doctest::Approx(2 * 3.6988 + 0.75 * 4.2096));
    b.words[2].classes = {12};
    CHECK(match(a, b)->words.size() == 2);
  }

  TEST_CASE("figures and times that clash are another fact") {
    CHECK(match("ferry leave #3", "ferry leave #3"));
    CHECK(match("ferry leave #3", "ferry leave harbour"));
    CHECK_FALSE(match("ferry leave #3", "ferry leave #4"));
    CHECK_FALSE(match("ferry leave ~day3", "ferry leave ~day4"));
  }

  TEST_CASE("what one denies the other does not tell") {
    const ToldSentence a = told("ferry leave harbour");
    ToldSentence b = told("ferry leave harbour", 1);
    CHECK(match(a, b));
    b.clauses[0].polarity = Polarity::negative;
    CHECK_FALSE(match(a, b));
  }

  TEST_CASE("two persons in one role are two facts") {
    ToldSentence a = told("ferry captain lead @lind");
    ToldSentence b = told("ferry captain lead @brandt", 1);
    CHECK(match(a, b));  // it is not known what the names belong to
    a.words[3].governor = b.words[3].governor = 2;
    CHECK_FALSE(match(a, b));
    b.words[3].governor = 1;
    CHECK(match(a, b));
    b.words[3].governor = 2;
    b.words[3].is_reference = true;  // a pronoun may have been misread
    CHECK(match(a, b));
  }

  TEST_CASE("names alone tell nothing") {
    CHECK_FALSE(match("@lind @norway sing", "@lind @norway dance"));
    CHECK(match("@lind @norway sing", "@lind @norway sing"));
  }

  TEST_CASE("a noun with its modifier is one phrase") {
    ToldSentence a = told("steel barrier a");
    ToldSentence b = told("steel barrier b", 1);
    for (ToldSentence* s : {&a, &b}) {
      s->words[0].is_modifier = true;
      s->words[0].governor = 1;
    }
    CHECK_FALSE(match(a, b));
    b.words[0].is_modifier = false;
    a.words[0].is_modifier = false;
    CHECK(match(a, b));
  }

  TEST_CASE("two noun phrases need a third phrase, or a figure") {
    ToldSentence a = told("ferry captain a");
    ToldSentence b = told("ferry captain b", 1);
    a.clauses[0].kind = b.clauses[0].kind = ClauseKind::noun;
    CHECK_FALSE(match(a, b));
    a = told("ferry captain storm");
    b = told("ferry captain storm", 1);
    a.clauses[0].kind = b.clauses[0].kind = ClauseKind::noun;
    CHECK(match(a, b));
    a = told("ferry #48");
    b = told("ferry #48", 1);
    a.clauses[0].kind = b.clauses[0].kind = ClauseKind::noun;
    CHECK(match(a, b));
  }

  TEST_CASE("a noun phrase of names needs two phrases besides them") {
    const auto of_noun = [](const std::string& a, const std::string& b) {
      ToldSentence x = told(a);
      const ToldSentence y = told(b, 1);
      x.clauses[0].kind = ClauseKind::noun;
      return match(x, y).has_value();
    };
    CHECK_FALSE(of_noun("mayor @lind @brandt", "mayor @lind @brandt"));
    CHECK(of_noun("mayor quay @lind", "mayor quay @lind"));
    CHECK(of_noun("mayor @lind @brandt @moen", "mayor @lind @brandt @moen"));
    CHECK(match("mayor @lind @brandt", "mayor @lind @brandt"));
  }

  TEST_CASE("a subject that stands outside is no evidence by itself") {
    ToldSentence a = told("ferry captain a");
    ToldSentence b = told("ferry captain c", 1);
    CHECK(match(a, b));
    a.clauses[0].span.begin = 20;  // "ferry captain" was lent to it
    CHECK_FALSE(match(a, b));
  }
}

}  // namespace crosscheck

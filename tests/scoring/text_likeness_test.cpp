#include "scoring/text_likeness.h"

#include <doctest/doctest.h>

#include <string>

#include "scoring/accu_sim.h"
#include "tests/scoring/slow/slow_scores.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

// Texts of few letters and digits, so that many are nearly alike.
std::string random_text_of(Random& random) {
  constexpr const char* kLetters[] = {"a", "b", "A", "c", "7", " "};
  std::string text;
  const std::uint64_t length = random.below(12);
  for (std::uint64_t k = 0; k < length; ++k) {
    text += random.below(4) == 0 ? kLetters[random.below(6)] : "a";
  }
  return text;
}

}  // namespace

TEST_SUITE("scoring/text_likeness") {
  TEST_CASE("spellings of one thing are alike, codes and other words are not") {
    // One byte of seven is left out; of five put in, 1/5; two of seven swapped
    // are two exchanges.
    CHECK(text_likeness("Haldern", "Halden") == doctest::Approx(6.0 / 7));
    CHECK(text_likeness("Oslo", "Oslow") == doctest::Approx(0.8));
    CHECK(text_likeness("Haldern", "Haldren") == 0);
    CHECK(text_likeness("HALDERN", "haldern") == 1);
    CHECK(text_likeness("gate 12 east", "gate 13 east") == 0);
    CHECK(text_likeness("gate 12 east", "gate 12, east") ==
          doctest::Approx(12.0 / 13));
    CHECK(text_likeness("", "") == 0);
    CHECK(text_likeness("a", "b") == 0);
  }

  TEST_CASE("prose is not compared") {
    const std::string longest(kLongestLikeText, 'a');
    CHECK(text_likeness(longest, longest.substr(1)) > 0.9);
    CHECK(text_likeness(longest + "a", longest) == 0);
  }

  TEST_CASE("it is what the slow verifier computes, in either order") {
    Random random(5);
    int alike = 0;
    for (int k = 0; k < 4000; ++k) {
      const std::string a = random_text_of(random);
      const std::string b = random_text_of(random);
      if (a.empty() && b.empty()) continue;
      CAPTURE(a);
      CAPTURE(b);
      const auto slow = static_cast<double>(slow_text_likeness(a, b));
      CHECK(text_likeness(a, b) == doctest::Approx(slow).epsilon(1e-12));
      CHECK(text_likeness(a, b) == text_likeness(b, a));
      alike += slow > 0 ? 1 : 0;
    }
    CHECK(alike > 100);
  }

  TEST_CASE("values of records are compared, those of closed sets are not") {
    SmallWorld world;
    world.says("a", "i", "Haldern");
    world.says("b", "i", "Halden");
    world.says("a", "j", "Haldern");
    const Built open = build(world);
    REQUIRE(open.evidence.like_texts.size() == 1);
    CHECK(open.evidence.like_texts[0].a == open.value("i", "Halden"));
    CHECK(open.evidence.like_texts[0].b == open.value("i", "Haldern"));
    // Two labels in twenty items and more are a closed set.
    for (int k = 0; k < 20; ++k) {
      world.says("a", "k" + std::to_string(k), "Haldern");
    }
    CHECK(build(world).evidence.like_texts.empty());
    world.kind = SlotKind::count;
    CHECK(build(world).evidence.like_texts.empty());
  }

  TEST_CASE("an item of many values is compared with neighbours only") {
    SmallWorld world;
    for (int k = 0; k < 500; ++k) {
      std::string value = "a name that all of them have nearly ";
      for (int digit = k; digit > 0; digit /= 10) {
        value += static_cast<char>('a' + digit % 10);
      }
      world.says("s" + std::to_string(k), "i", value);
    }
    const auto pairs = build(world).evidence.like_texts.size();
    CHECK(pairs > 500);
    CHECK(pairs <= 500 * kTextNeighbours);
  }
}

TEST_SUITE("scoring/accu_sim") {
  // w = ln 400 = 5.991465 each; like("Haldern", "Halden") = 6/7.
  //   x* = w (1 + 3/7) = 8.559235 for both, e^x* = 5214.69
  //   p(Haldern) = 5214.69 / (2 * 5214.69 + 400 + 98) = 0.477213
  //   p(Oslow) = 400 / 10927.4 = 0.036605
  TEST_CASE("a round of spellings worked by hand") {
    SmallWorld world;
    world.says("a", "i", "Haldern");
    world.says("b", "i", "Halden");
    world.says("c", "i", "Oslow");
    const Built b = build(world);
    AccuSimOptions options;
    options.accuracy.stopping.max_rounds = 1;
    const Scores s = AccuSim(options).score(b.evidence);
    CHECK(s.value[b.value("i", "Haldern")] ==
          doctest::Approx(0.477213).epsilon(1e-5));
    CHECK(s.value[b.value("i", "Halden")] == s.value[b.value("i", "Haldern")]);
    CHECK(s.value[b.value("i", "Oslow")] ==
          doctest::Approx(0.036605).epsilon(1e-4));
  }
}

}  // namespace crosscheck::testing

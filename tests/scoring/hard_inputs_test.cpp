// What every method makes of inputs that break formulas: nothing at all, one
// claim, all alike, all different.
// docs/SCORING.md, "Hard inputs", says the same in words.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "fixtures/random.h"
#include "scoring/scorer.h"
#include "tests/scoring/small_world.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

constexpr double kAny = -1;  // no closed form: held to [0,1] and to ties only

// One value's score where one source makes one claim; each of the two values
// where one source gives both to one item; where three sources give one value
// to two items; and where each gives a value of its own to both.
struct Known {
  std::string_view method;
  double one, both, alike, apart;
};

// The working, for what is not 0, 1, 1/2 or 1/3. K = 2 labels at least.
//   signed      a claim alone scores r, and r is drawn to 0.8 where all agree
//   truth_finder  one: t = 1/(1+e^(-0.3 ln 10)) = 0.666139 ends it, and then
//               tau = 1.097032, 1/(1+e^-0.329110) = 0.581543
//               both: sigma* = (3/4) ln 10, t = 0.626699, tau = 0.985370,
//               score 1/(1+e^-0.221708) = 0.555201
//               alike: t = 1/(1+e^-2.072327) = 0.888184, tau = 2.190903,
//               score 1/(1+e^-1.971812) = 0.877806
//               apart: sigma* = ln 10 (1 - 2/4), t = 0.585499, tau = 0.880679,
//               score 1/(1+e^-0.132102) = 0.532978
//   cosine      apart: a source says 1 of 1 and -1 of 2 alike values: trusts
//               are equal, and t = (1 - 2)/3, scored (1 - 1/3) / 2
//   estimates   apart: t = (1+e)/3 and e = (1+t)/3, each halved: t = e = 1/5
//   accu, depen one: e^x = 100 * 0.8/0.2 = 400 among 100 more: 0.8
//               depen both: 400 / (800 + 99), apart: 400 / (1200 + 98)
//   ltm         one: h = (50+p)/(100+p), e = (11-p)/(1011-p), p = h/(h+e)
//   glad        one: 1/(1+e^-e), which moves nothing
//   mace        one: near r = 1/2 and p = 3/4, where 1 + k/(m/2) = 3
constexpr Known kKnown[] = {
    {"posterior", kAny, kAny, kAny, kAny},
    {"signed", 0.8, kAny, 1, kAny},
    {"vote", 1, 1, 1, 1.0 / 3},
    {"sums", 1, 1, 1, 1},
    {"average_log", 0, 1, 1, 1},
    {"investment", 1, 1, 1, 1},
    {"pooled_investment", 1, 1, 1, 1},
    {"truth_finder", 0.581543, 0.555201, 0.877806, 0.532978},
    {"cosine", 1, 1, 1, 1.0 / 3},
    {"two_estimates", 1, 1, 1, 0.2},
    {"three_estimates", 1, 1, 1, 0.2},
    {"accu", 0.8, kAny, 1, kAny},
    {"pop_accu", 1, 0.5, 1, 1.0 / 3},
    {"accu_sim", 0.8, kAny, 1, kAny},
    {"depen", 0.8, 0.444939, 1, 0.308166},
    {"accu_copy", 0.8, kAny, 1, kAny},
    {"ltm", 0.980730, kAny, 1, kAny},
    {"crh", 1, 0.5, 1, 1.0 / 3},
    {"catd", 1, 0.5, 1, 1.0 / 3},
    {"dawid_skene", 1, 0.5, 1, 1.0 / 3},
    {"one_coin_dawid_skene", 1, 0.5, 1, 1.0 / 3},
    {"glad", 0.938097, 0.5, 1, 1.0 / 3},
    {"mace", 0.75, 0.5, 1, 1.0 / 3},
    {"gtm", 1, 0.5, 1, 1.0 / 3},
};

Known known_of(std::string_view method) {
  const auto* row =
      std::find_if(std::begin(kKnown), std::end(kKnown),
                   [&](const Known& k) { return k.method == method; });
  REQUIRE_MESSAGE(row != std::end(kKnown), method << " has no row here");
  return *row;
}

SmallWorld alike() {
  SmallWorld world;
  for (const char* s : {"a", "b", "c"}) {
    for (const char* i : {"i", "j"}) world.says(s, i, "x");
  }
  return world;
}

SmallWorld apart() {
  SmallWorld world = alike();
  for (Said& said : world.said) said.value = said.source;
  return world;
}

// All values of the world tie exactly, at `expected` within 0.001.
void check_all(const SmallWorld& world, std::string_view method,
               double expected) {
  const Built built = build(world);
  const Scores scores = score_with(method, built);
  check_in_bounds(scores);
  REQUIRE_FALSE(scores.value.empty());
  for (const double x : scores.value) {
    CHECK(x == scores.value[0]);
    if (expected != kAny) CHECK(std::abs(x - expected) < 1e-3);
  }
}

}  // namespace

TEST_SUITE("scoring/hard_inputs") {
  TEST_CASE("no claims at all give no scores") {
    const Built built = build(SmallWorld());
    for (const ScorerEntry& entry : scorer_registry()) {
      CAPTURE(entry.name);
      const Scores scores = entry.make()->score(built.evidence);
      CHECK(scores.value.empty());
      CHECK(scores.source.empty());
      CHECK(scores.ending.converged);
    }
  }

  TEST_CASE("one claim, a source of two minds, all alike and all apart") {
    SmallWorld one;
    one.says("a", "i", "x");
    SmallWorld both = one;
    both.says("a", "i", "y");
    for (const ScorerEntry& entry : scorer_registry()) {
      CAPTURE(entry.name);
      const Known known = known_of(entry.name);
      check_all(one, entry.name, known.one);
      check_all(both, entry.name, known.both);
      check_all(alike(), entry.name, known.alike);
      check_all(apart(), entry.name, known.apart);
    }
  }

  TEST_CASE("a claim made twice is made once") {
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
      SmallWorld twice = random_records(seed);
      const Built once = build(twice);
      const std::vector<Said> said = twice.said;
      twice.said.insert(twice.said.end(), said.begin(), said.end());
      const Built again = build(twice);
      for (const ScorerEntry& entry : scorer_registry()) {
        CAPTURE(entry.name);
        const Scores a = entry.make()->score(once.evidence);
        const Scores b = entry.make()->score(again.evidence);
        CHECK(a.value == b.value);
        CHECK(a.source == b.source);
      }
    }
  }

  // Nine sources err now and then on twelve items; one speaks of i0 alone,
  // and of one item one source alone.
  TEST_CASE("a source or an item with one claim among many") {
    Random random(9);
    SmallWorld world;
    world.says("single", "i0", "right 0");
    world.says("s0", "alone", "right");
    for (int s = 0; s < 9; ++s) {
      for (int i = 0; i < 12; ++i) {
        world.says(
            "s" + std::to_string(s), "i" + std::to_string(i),
            (random.below(5) == 0 ? "wrong " : "right ") + std::to_string(i));
      }
    }
    const Built built = build(world);
    for (const ScorerEntry& entry : scorer_registry()) {
      CAPTURE(entry.name);
      const Scores scores = entry.make()->score(built.evidence);
      check_in_bounds(scores);
      for (int i = 0; i < 12; ++i) {
        const std::string n = std::to_string(i);
        const std::uint32_t wrong = built.value("i" + n, "wrong " + n);
        if (wrong >= scores.value.size()) continue;
        if (entry.name == "three_estimates") continue;  // turns items over
        CHECK(scores.value[built.value("i" + n, "right " + n)] >
              scores.value[wrong]);
      }
    }
  }
}

}  // namespace crosscheck::testing

#include "scoring/source_links.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "scoring/copy_direction.h"
#include "scoring/posterior_fit.h"
#include "scoring/source_profiles.h"
#include "tests/scoring/small_world.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

// Sources s0 .. s7 of accuracy 0.6 to 0.9, ten values an item. One copies
// another on four of five of its claims where that one speaks, else it is right
// in `own` of 100 cases. A source speaks of an item with a chance of 70 %.
struct Planted {
  SmallWorld world;
  std::string copier, original;
};

Planted planted_world(std::uint64_t seed, unsigned own) {
  constexpr int kSources = 8;
  Random random(seed);
  Planted planted;
  const auto copier = static_cast<int>(random.below(kSources));
  const int original =
      (copier + 1 + static_cast<int>(random.below(kSources - 1))) % kSources;
  planted.copier = "s" + std::to_string(copier);
  planted.original = "s" + std::to_string(original);
  for (int i = 0; i < 300; ++i) {
    std::vector<std::string> said(kSources);
    for (int s = 0; s < kSources; ++s) {
      const unsigned accuracy =
          s == copier ? own : 60 + 4 * static_cast<unsigned>(s);
      const bool right = random.below(100) < accuracy;
      const std::string value =
          right ? "t" : "w" + std::to_string(random.below(9));
      if (random.below(10) < 7) said[static_cast<std::size_t>(s)] = value;
    }
    std::string& copy = said[static_cast<std::size_t>(copier)];
    const std::string& from = said[static_cast<std::size_t>(original)];
    if (!copy.empty() && !from.empty() && random.below(5) != 0) copy = from;
    for (int s = 0; s < kSources; ++s) {
      const std::string& value = said[static_cast<std::size_t>(s)];
      if (value.empty()) continue;
      planted.world.says("s" + std::to_string(s), "i" + std::to_string(i),
                         value);
    }
  }
  return planted;
}

std::string name_of(const Built& built, std::uint32_t source) {
  return std::string(built.claims.text(built.claims.sources[source].name));
}

std::string text_of(const Built& built, std::uint32_t value) {
  return std::string(built.claims.text(
      built.claims.values[built.evidence.value_id[value].index()].text));
}

// What `b` copying `a` makes of 1000 common items, expected counts.
PairCounts expected_counts(double a, double own, double share, double alone) {
  PairCounts n;
  n.both_right = 1000 * a * (share + (1 - share) * own);
  n.both_wrong = 1000 * (1 - a) * share;
  n.a_right = 1000 * a * (1 - share) * (1 - own);
  n.b_right = 1000 * (1 - a) * (1 - share) * own;
  n.differ_wrong = 1000 * (1 - a) * (1 - share) * (1 - own);
  n.a_alone_right = alone * a;
  n.a_alone_wrong = alone * (1 - a);
  n.b_alone_right = alone * own;
  n.b_alone_wrong = alone * (1 - own);
  return n;
}

}  // namespace

TEST_SUITE("scoring/copy_direction") {
  TEST_CASE("the likelihood is that of the shares that made the counts") {
    // a = 0.8, own = 0.5, c = 0.6: both right 0.8 (0.6 + 0.4 0.5) = 0.64, both
    // wrong 0.12, a right 0.16, b right 0.04, neither 0.04; alone none. The sum
    // of n ln p is 1000 (0.64 ln 0.64 + ...), and no parameters do better.
    const PairCounts n = expected_counts(0.8, 0.5, 0.6, 0);
    double best = 0;
    for (const double p : {0.64, 0.12, 0.16, 0.04, 0.04}) {
      best += 1000 * p * std::log(p);
    }
    CHECK(copying_likelihood(n) <= best + 1e-9);
    CHECK(copying_likelihood(n) > best - 0.05);
  }

  TEST_CASE("a copier differs alike where the other is right and wrong") {
    CHECK(copy_direction(expected_counts(0.8, 0.5, 0.6, 0)) ==
          CopyDirection::b_copies);
    PairCounts turned = expected_counts(0.8, 0.5, 0.6, 0);
    std::swap(turned.a_right, turned.b_right);
    CHECK(copy_direction(turned) == CopyDirection::a_copies);
  }

  TEST_CASE("a copier is itself where the other is silent") {
    // On common items the counts are alike both ways: own = a = 0.7, so that
    // a right = b right. Alone `b` is worse than what it copies.
    PairCounts n = expected_counts(0.7, 0.7, 0.8, 0);
    CHECK(copy_direction(n) == CopyDirection::undirected);
    n.a_alone_right = 140;
    n.a_alone_wrong = 60;
    n.b_alone_right = 80;
    n.b_alone_wrong = 120;
    CHECK(copy_direction(n) == CopyDirection::b_copies);
  }

  TEST_CASE("nothing and little tell no direction") {
    CHECK(copy_direction(PairCounts()) == CopyDirection::undirected);
    PairCounts few = expected_counts(0.8, 0.5, 0.6, 0);
    for (double* n : {&few.both_right, &few.both_wrong, &few.a_right,
                      &few.b_right, &few.differ_wrong}) {
      *n /= 100;
    }
    CHECK(copy_direction(few) == CopyDirection::undirected);
  }
}

TEST_SUITE("scoring/source_links") {
  TEST_CASE("planted copiers are linked, and directions told are right") {
    int found = 0;
    int told = 0;
    int right = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      for (const unsigned own : {35U, 55U, 90U}) {
        const Planted planted = planted_world(seed, own);
        const Built built = build(planted.world);
        const Scores scores = score_with("posterior", built);
        for (const SourceLink& link :
             find_source_links(built.evidence, scores)) {
          const std::string a = name_of(built, link.a);
          const std::string b = name_of(built, link.b);
          const bool forth = a == planted.copier && b == planted.original;
          const bool back = b == planted.copier && a == planted.original;
          if (!forth && !back) continue;
          ++found;
          CHECK(link.share > 0.35);
          if (link.direction == CopyDirection::undirected) continue;
          ++told;
          right += (link.direction == CopyDirection::a_copies) == forth;
        }
      }
    }
    MESSAGE(found << " of 60 found, " << told << " directions, " << right
                  << " right");
    CHECK(found >= 57);
    CHECK(told >= 12);
    CHECK(right >= 0.95 * told);
  }

  TEST_CASE("what shows a link are values both give, likelier ones beside") {
    const Planted planted = planted_world(3, 55);
    const Built built = build(planted.world);
    const Evidence& e = built.evidence;
    const Scores scores = score_with("posterior", built);
    const std::vector<SourceLink> links = find_source_links(e, scores);
    REQUIRE_FALSE(links.empty());
    for (const SourceLink& link : links) {
      std::size_t last = 0;
      std::uint32_t shown = 0;
      for (const std::uint32_t v : link.shared) {
        std::size_t carried = 0;
        for (const std::uint32_t s : e.sources_of(v)) {
          carried += s == link.a || s == link.b;
        }
        CHECK(carried == 2);
        CHECK(e.sources_of(v).size() >= last);
        last = e.sources_of(v).size();
        CHECK(text_of(built, v) != "");
        ++shown;
      }
      // Counted anew over all values: given by both, and not the likeliest.
      std::uint32_t expected = 0;
      for (std::uint32_t i = 0; i < e.item_count(); ++i) {
        double best = 0;
        for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1];
             ++v) {
          best = std::max(best, scores.value[v]);
        }
        for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1];
             ++v) {
          std::size_t carried = 0;
          for (const std::uint32_t s : e.sources_of(v)) {
            carried += s == link.a || s == link.b;
          }
          expected += carried == 2 && scores.value[v] < best;
        }
      }
      CHECK(shown == expected);
    }
  }

  TEST_CASE("links and profiles do not depend on the order of reading") {
    const Planted planted = planted_world(5, 55);
    const Built built = build(planted.world);
    const Built other = build(shuffled(planted.world, 11));
    const Scores one = score_with("posterior", built);
    const Scores two = score_with("posterior", other);
    const auto links = find_source_links(built.evidence, one);
    const auto again = find_source_links(other.evidence, two);
    REQUIRE(links.size() == again.size());
    for (std::size_t k = 0; k < links.size(); ++k) {
      CHECK(name_of(built, links[k].a) == name_of(other, again[k].a));
      CHECK(links[k].share == again[k].share);
      CHECK(links[k].direction == again[k].direction);
      CHECK(links[k].shared == again[k].shared);
    }
    const auto profiles = profile_sources(built.evidence, one, links);
    const auto twice = profile_sources(other.evidence, two, again);
    for (std::size_t k = 0; k < profiles.size(); ++k) {
      CHECK(name_of(built, profiles[k].source) ==
            name_of(other, twice[k].source));
      CHECK(profiles[k].originality == twice[k].originality);
    }
  }

  TEST_CASE("text of one origin links its carriers, by hand") {
    //        i           j          k
    // sun    x (0)       u (0)      p
    // bay    x (0)       u          -
    // kite   x           -          q
    SmallWorld world;
    world.kind = SlotKind::count;
    world.says("sun", "i", "x", 0);
    world.says("bay", "i", "x", 0);
    world.says("kite", "i", "x", 1);
    world.says("sun", "j", "u", 0);
    world.says("bay", "j", "u", 2);
    world.says("sun", "k", "p", 0);
    world.says("kite", "k", "q", 1);
    const Built built = build(world);
    Scores scores = score_with("signed", built);
    scores.source.assign(3, 0.8);
    scores.source[built.source("bay")] = 0.9;
    const auto links = find_source_links(built.evidence, scores);
    REQUIRE(links.size() == 1);
    CHECK(links[0].by == SourceLink::Shown::text);
    CHECK(name_of(built, links[0].a) == "bay");
    CHECK(name_of(built, links[0].b) == "sun");
    CHECK(links[0].common == 2);
    CHECK(links[0].agreed == 2);
    CHECK(links[0].share == 0.5);
    REQUIRE(links[0].shared.size() == 1);
    CHECK(links[0].shared[0] == built.value("i", "x"));

    // The better carrier speaks: one of sun's three claims is discounted. The
    // best comes first, then of equals who has more claims.
    const auto profiles = profile_sources(built.evidence, scores, links);
    REQUIRE(profiles.size() == 3);
    CHECK(name_of(built, profiles[0].source) == "bay");
    CHECK(profiles[0].originality == 1);
    CHECK(name_of(built, profiles[1].source) == "sun");
    CHECK(profiles[1].claims == 3);
    CHECK(profiles[1].items == 3);
    CHECK(profiles[1].coverage == 1);
    CHECK(std::abs(profiles[1].originality - 2.0 / 3) < 1e-12);
    CHECK(std::abs(profiles[2].coverage - 2.0 / 3) < 1e-12);

    // Where it is known that bay copies, its claim is the discounted one.
    std::vector<SourceLink> told = links;
    told[0].direction = CopyDirection::a_copies;
    const auto turned = profile_sources(built.evidence, scores, told);
    CHECK(turned[0].originality == 0.5);
    CHECK(turned[1].originality == 1);
  }

  TEST_CASE("originality is what the weights of claims leave") {
    const Planted planted = planted_world(2, 55);
    const Built built = build(planted.world);
    const Scores scores = score_with("posterior", built);
    const std::vector<float>& weight = scores.fit->open.weight;
    REQUIRE_FALSE(weight.empty());
    bool discounted = false;
    for (const SourceProfile& p : profile_sources(built.evidence, scores, {})) {
      double kept = 0;
      for (std::size_t k = 0; k < weight.size(); ++k) {
        if (built.evidence.claim_source[k] == p.source) {
          kept += static_cast<double>(weight[k]);
        }
      }
      CHECK(std::abs(p.originality - kept / p.claims) < 1e-9);
      discounted = discounted || p.originality < 0.9;
    }
    CHECK(discounted);
  }
}

}  // namespace crosscheck::testing

#include "scoring/dependence.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "scoring/open_fit.h"
#include "scoring/parallel.h"
#include "scoring/posterior_fit.h"
#include "tests/scoring/slow/slow_copies.h"
#include "tests/scoring/small_world.h"

namespace crosscheck::testing {
namespace {

constexpr unsigned kSources = 30;

// Thirty sources, right six times of ten, over items with six possible values,
// each speaking of two items in three; the last one, where the first speaks
// too, says what that one says `taken_of_20` times of twenty.
SmallWorld wide_world(std::uint64_t seed, unsigned taken_of_20 = 16) {
  Random random(seed);
  SmallWorld world;
  for (int i = 0; i < 700; ++i) {
    std::string first;
    for (unsigned s = 0; s < kSources; ++s) {
      if (random.below(3) == 2) continue;
      std::string value =
          random.below(10) < 6 ? "t" : "w" + std::to_string(random.below(5));
      if (s == 0) first = value;
      const bool takes = s + 1 == kSources && random.below(20) < taken_of_20;
      if (takes && !first.empty()) value = first;
      world.says("s" + std::to_string(s), "i" + std::to_string(i), value);
    }
  }
  return world;
}

bool has_pair(const std::vector<Dependence>& found, std::uint32_t a,
              std::uint32_t b) {
  return std::any_of(found.begin(), found.end(), [&](const Dependence& d) {
    return (d.a == a && d.b == b) || (d.a == b && d.b == a);
  });
}

// The state of a fit, as a search sees it.
struct Fitted {
  explicit Fitted(const Evidence& evidence)
      : fit(fit_posterior(evidence)), context{evidence,
                                              fit.cells,
                                              fit.open.p,
                                              fit.open.cell_accuracy,
                                              {},
                                              fit.open.spread} {}

  PosteriorFit fit;
  CopyContext context;
};

}  // namespace

TEST_SUITE("scoring/dependence") {
  TEST_CASE("pairs given up early are those that all their items acquit") {
    const Built built = build(wide_world(7));
    const Fitted fitted(built.evidence);
    const auto found =
        find_dependences(fitted.context, CopyLimits{}, {}, CopySearch::first);
    const std::uint32_t model = built.source("s0");
    CHECK(has_pair(found, model, built.source("s29")));
    CHECK(std::count_if(found.begin(), found.end(), [](const Dependence& d) {
            return d.probability > 0.5;
          }) == 1);
    // The model with every other source, all items walked.
    for (unsigned s = 1; s < kSources; ++s) {
      CAPTURE(s);
      const std::uint32_t other = built.source("s" + std::to_string(s));
      const SlowPair slow = slow_pair(fitted.context, model, other);
      CHECK(slow.common > 256);
      CHECK(has_pair(found, model, other) == (slow.share > 0.01));
    }
  }

  TEST_CASE("a copier of little is compared to the end") {
    // Three claims of twenty are taken over, so that agreements beyond chance
    // outweigh differences by no more than a few times: a bound on what is
    // hopeless that asks for more would acquit the pair.
    for (std::uint64_t seed = 11; seed < 13; ++seed) {
      CAPTURE(seed);
      const Built built = build(wide_world(seed, 3));
      const Fitted fitted(built.evidence);
      const auto found =
          find_dependences(fitted.context, CopyLimits{}, {}, CopySearch::first);
      const std::uint32_t model = built.source("s0");
      const std::uint32_t copier = built.source("s29");
      const SlowPair slow = slow_pair(fitted.context, model, copier);
      CHECK(slow.common > 256);
      CHECK(slow.share > 0.1);
      CHECK(has_pair(found, model, copier));
    }
  }

  TEST_CASE("one answer on one thread and on eight") {
    const Built built = build(wide_world(8));
    const Fitted fitted(built.evidence);
    std::vector<std::vector<Dependence>> found;
    for (const unsigned threads : {1U, 8U}) {
      with_threads(threads, [&] {
        found.push_back(find_dependences(fitted.context, CopyLimits{}, {},
                                         CopySearch::first));
      });
    }
    REQUIRE_FALSE(found[0].empty());
    REQUIRE(found[0].size() == found[1].size());
    for (std::size_t k = 0; k < found[0].size(); ++k) {
      CHECK(found[0][k].a == found[1][k].a);
      CHECK(found[0][k].b == found[1][k].b);
      CHECK(found[0][k].share == found[1][k].share);
      CHECK(found[0][k].probability == found[1][k].probability);
    }
  }

  TEST_CASE("a search among known pairs finds no others and moves halfway") {
    const Built built = build(wide_world(9));
    const Fitted fitted(built.evidence);
    const CopyLimits limits;
    CHECK(find_dependences(fitted.context, limits, {}, CopySearch::known)
              .empty());
    const auto first =
        find_dependences(fitted.context, limits, {}, CopySearch::first);
    REQUIRE_FALSE(first.empty());
    std::vector<Dependence> before = {first.front()};
    before.front().share /= 2;
    const auto known =
        find_dependences(fitted.context, limits, before, CopySearch::known);
    REQUIRE(known.size() == 1);
    CHECK(known.front().share ==
          doctest::Approx(first.front().share * 0.75).epsilon(0.02));
  }
}

}  // namespace crosscheck::testing

#include "scoring/followers.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "tests/scoring/small_world.h"
#include "tests/scoring/world_checks.h"

namespace crosscheck::testing {
namespace {

constexpr int kItems = 1200;
constexpr unsigned kHonest = 30;
constexpr unsigned kCopiers = 8;

std::string any_value(Random& random, unsigned right_of_100) {
  if (random.below(100) < right_of_100) return "t";
  return "w" + std::to_string(random.below(4));
}

// Thirty sources, right two times of three, nine an item. One more, `model`, is
// right three times of ten on most items; copiers, where there are any, speak
// of half of its items and say there what it says, four times of five.
SmallWorld world_of(std::uint64_t seed, unsigned copiers) {
  Random random(seed);
  SmallWorld world;
  for (int i = 0; i < kItems; ++i) {
    const std::string item = "i" + std::to_string(i);
    std::set<unsigned> speak;
    while (speak.size() < 9)
      speak.insert(static_cast<unsigned>(random.below(kHonest)));
    for (const unsigned s : speak) {
      world.says("h" + std::to_string(s), item, any_value(random, 67));
    }
    if (random.below(4) == 0) continue;
    const std::string said = any_value(random, 30);
    world.says("model", item, said);
    for (unsigned c = 0; c < copiers; ++c) {
      const bool speaks = random.below(2) == 0;
      const bool copies = random.below(5) != 0;
      const std::string own = any_value(random, 50);
      if (!speaks) continue;
      world.says("copier" + std::to_string(c), item, copies ? said : own);
    }
  }
  return world;
}

// The definition, source by source and item by item.
class SlowFollowers {
 public:
  explicit SlowFollowers(const SmallWorld& world) {
    std::map<std::string, std::map<std::string, std::string>> said;
    for (const auto& s : world.said) said[s.item][s.source] = s.value;
    for (const auto& [item, values] : said) add(values);
  }

  [[nodiscard]] bool follows(const std::string& a, const std::string& b) {
    const auto pair = std::pair(a, b);
    const auto others = [&](const std::string& x) {
      const auto all = std::pair(x, std::string());
      return (agreed_[all] - agreed_[pair]) / (common_[all] - common_[pair]);
    };
    const double expected =
        items_[a] * items_[b] * squares_ / (claims_ * claims_);
    const double more = common_[pair] - expected;
    const double excess =
        agreed_[pair] / common_[pair] - std::max(others(a), others(b));
    return common_[pair] >= 30 && more >= expected / 10 &&
           more >= 4 * std::sqrt(expected) && excess >= 0.25;
  }

 private:
  // By pair; with an empty second name: of a source with all others.
  using Tally = std::map<std::pair<std::string, std::string>, double>;

  void add(const std::map<std::string, std::string>& values) {
    const auto n = static_cast<double>(values.size());
    claims_ += n;
    squares_ += n * n;
    for (const auto& [x, vx] : values) {
      ++items_[x];
      for (const auto& [y, vy] : values) {
        if (x == y) continue;
        for (const auto& key : {std::pair(x, y), std::pair(x, std::string())}) {
          ++common_[key];
          agreed_[key] += vx == vy;
        }
      }
    }
  }

  std::map<std::string, double> items_;
  Tally common_, agreed_;
  double claims_ = 0, squares_ = 0;
};

// Forty honest sources, right two times of three, ten an item. One that is
// right three times of ten speaks of half of the items; a crowd of `followers`
// repeats it there nineteen times of twenty, each on half of its items. Of five
// values any is true.
struct CrowdedWorld {
  SmallWorld world;
  std::vector<std::string> truth;  // of item "i0", "i1" ...

  CrowdedWorld(std::uint64_t seed, unsigned followers) {
    Random random(seed);
    for (int i = 0; i < 600; ++i) {
      const std::string item = "i" + std::to_string(i);
      const std::uint64_t right = random.below(5);
      truth.push_back("v" + std::to_string(right));
      const auto value = [&](unsigned right_of_100) {
        if (random.below(100) < right_of_100) return truth.back();
        return "v" + std::to_string((right + 1 + random.below(4)) % 5);
      };
      std::set<std::uint64_t> speak;
      while (speak.size() < 10) speak.insert(random.below(40));
      for (const std::uint64_t s : speak) {
        world.says("h" + std::to_string(s), item, value(67));
      }
      if (random.below(2) == 0) continue;
      const std::string said = value(30);
      world.says("wrong", item, said);
      for (unsigned f = 0; f < followers; ++f) {
        if (random.below(2) == 0) continue;
        const bool repeats = random.below(20) != 0;
        world.says("f" + std::to_string(f), item, repeats ? said : value(67));
      }
    }
  }
};

// The share of items whose best value is the true one.
double share_right(const CrowdedWorld& crowd, std::string_view method) {
  const Built built = build(crowd.world);
  const Evidence& e = built.evidence;
  const std::vector<double> score = score_with(method, built).value;
  int right = 0;
  for (std::size_t i = 0; i < crowd.truth.size(); ++i) {
    const std::uint32_t t =
        built.value("i" + std::to_string(i), crowd.truth[i]);
    if (t >= score.size()) continue;
    const auto after =
        std::upper_bound(e.value_begin.begin(), e.value_begin.end(), t);
    right += std::all_of(score.begin() + *(after - 1), score.begin() + *after,
                         [&](double other) { return other <= score[t]; });
  }
  return right / static_cast<double>(crowd.truth.size());
}

ClaimCells all_cells(const Evidence& evidence) {
  return claim_cells(evidence,
                     std::vector<bool>(evidence.attributes.size(), true));
}

}  // namespace

TEST_SUITE("scoring/followers") {
  TEST_CASE("pairs are those of the definition") {
    const SmallWorld world = world_of(3, kCopiers);
    const Built built = build(world);
    const auto found =
        find_followers(built.evidence, all_cells(built.evidence));
    REQUIRE_FALSE(found.empty());
    SlowFollowers slow(world);
    std::vector<std::string> names = {"model"};
    for (unsigned k = 0; k < kHonest; ++k)
      names.push_back("h" + std::to_string(k));
    for (unsigned k = 0; k < kCopiers; ++k)
      names.push_back("copier" + std::to_string(k));
    for (std::size_t k = 0; k < names.size(); ++k) {
      for (std::size_t m = k + 1; m < names.size(); ++m) {
        CAPTURE(names[k]);
        CAPTURE(names[m]);
        const std::uint32_t a = built.source(names[k]);
        const std::uint32_t b = built.source(names[m]);
        const bool is_found =
            std::any_of(found.begin(), found.end(), [&](const Dependence& d) {
              return (d.a == a && d.b == b) || (d.a == b && d.b == a);
            });
        CHECK(is_found == slow.follows(names[k], names[m]));
      }
    }
  }

  TEST_CASE("a crowd that repeats one false value does not win") {
    for (std::uint64_t seed = 1; seed < 4; ++seed) {
      CAPTURE(seed);
      const CrowdedWorld alone(seed, 0);
      const CrowdedWorld crowded(seed, 12);
      CHECK(share_right(alone, "vote") > 0.97);
      CHECK(share_right(crowded, "vote") < 0.85);
      CHECK(share_right(crowded, "posterior") > 0.96);
    }
  }

  TEST_CASE("honest sources follow nobody") {
    for (std::uint64_t seed = 1; seed < 6; ++seed) {
      const Built built = build(world_of(seed, 0));
      CHECK(find_followers(built.evidence, all_cells(built.evidence)).empty());
    }
  }
}

}  // namespace crosscheck::testing

#include "graph/candidate_pairs.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <random>

namespace crosscheck {
namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// The slow way: all pairs, with the keys of both compared.
Pairs all_pairs(const std::vector<LinkCandidate>& things,
                std::size_t min_shared, std::size_t max_bucket,
                std::size_t* capped) {
  std::map<std::pair<std::uint64_t, std::uint64_t>, std::size_t> members;
  for (const LinkCandidate& thing : things) {
    for (const std::uint64_t key : thing.keys) ++members[{thing.block, key}];
  }
  *capped = static_cast<std::size_t>(
      std::count_if(members.begin(), members.end(),
                    [&](const auto& x) { return x.second > max_bucket; }));
  Pairs pairs;
  for (std::uint32_t a = 0; a < things.size(); ++a) {
    for (std::uint32_t b = a + 1; b < things.size(); ++b) {
      if (things[a].block != things[b].block) continue;
      std::vector<std::uint64_t> shared;
      std::set_intersection(things[a].keys.begin(), things[a].keys.end(),
                            things[b].keys.begin(), things[b].keys.end(),
                            std::back_inserter(shared));
      const auto kept =
          std::count_if(shared.begin(), shared.end(), [&](std::uint64_t key) {
            return members[{things[a].block, key}] <= max_bucket;
          });
      if (static_cast<std::size_t>(kept) >= min_shared) {
        pairs.emplace_back(a, b);
      }
    }
  }
  return pairs;
}

std::vector<LinkCandidate> random_things(std::mt19937& random) {
  std::vector<LinkCandidate> things(120);
  for (LinkCandidate& thing : things) {
    thing.block = random() % 3;
    for (int i = 0; i < 6; ++i) {
      // Squares make low keys common and high keys rare.
      const std::uint64_t x = random() % 20;
      thing.keys.push_back(x * x / 4);
    }
    std::sort(thing.keys.begin(), thing.keys.end());
    thing.keys.erase(std::unique(thing.keys.begin(), thing.keys.end()),
                     thing.keys.end());
  }
  return things;
}

}  // namespace

TEST_SUITE("graph/candidate_pairs") {
  TEST_CASE("things of one block that share keys are paired") {
    const std::vector<LinkCandidate> things = {
        {1, {10, 20}}, {1, {20, 30}}, {2, {10, 20}}, {1, {10, 20, 30}}};
    CandidateStatistics statistics;
    // Block 1 has 0, 1, 3: 0-1 share 20; 0-3 share 10, 20; 1-3 share 20, 30.
    CHECK(find_candidate_pairs(things, 1, 10, &statistics) ==
          Pairs{{0, 1}, {0, 3}, {1, 3}});
    CHECK(statistics.pairs == 3);
    CHECK(statistics.capped_buckets == 0);
    CHECK(find_candidate_pairs(things, 2, 10, &statistics) ==
          Pairs{{0, 3}, {1, 3}});
    CHECK(find_candidate_pairs(things, 3, 10, nullptr).empty());
  }

  TEST_CASE("keys that too many things have are left out and counted") {
    const std::vector<LinkCandidate> things = {
        {1, {10, 20}}, {1, {10, 20}}, {1, {10}}, {2, {10}}};
    CandidateStatistics statistics;
    // Key 10 has three things in block 1, key 20 two.
    CHECK(find_candidate_pairs(things, 1, 2, &statistics) == Pairs{{0, 1}});
    CHECK(statistics.capped_buckets == 1);
    CHECK(find_candidate_pairs(things, 1, 3, &statistics) ==
          Pairs{{0, 1}, {0, 2}, {1, 2}});
    CHECK(statistics.capped_buckets == 0);
  }

  TEST_CASE("the index finds what comparing all pairs finds") {
    std::mt19937 random(7);
    std::size_t found = 0;
    std::size_t capped_at_all = 0;
    for (int round = 0; round < 20; ++round) {
      const std::vector<LinkCandidate> things = random_things(random);
      for (const std::size_t min_shared : {1, 2, 3}) {
        for (const std::size_t max_bucket : {5, 12, 1000}) {
          std::size_t capped = 0;
          const Pairs expected =
              all_pairs(things, min_shared, max_bucket, &capped);
          CandidateStatistics statistics;
          CHECK(find_candidate_pairs(things, min_shared, max_bucket,
                                     &statistics) == expected);
          CHECK(statistics.capped_buckets == capped);
          CHECK(statistics.pairs == expected.size());
          found += expected.size();
          capped_at_all += capped;
        }
      }
    }
    CHECK(found > 1000);         // the comparison was about something,
    CHECK(capped_at_all > 100);  // and so was the cap
  }

  TEST_CASE("one key in two blocks is two keys") {
    // Sorted by block and key, the two entries stand side by side.
    const std::vector<LinkCandidate> things = {{1, {10}}, {2, {10}}};
    CHECK(find_candidate_pairs(things, 1, 10, nullptr).empty());
  }

  TEST_CASE("no things and things without keys have no pairs") {
    CHECK(find_candidate_pairs({}, 1, 10, nullptr).empty());
    const std::vector<LinkCandidate> things(3);
    CHECK(find_candidate_pairs(things, 1, 10, nullptr).empty());
  }
}
}  // namespace crosscheck

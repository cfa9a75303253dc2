#include "graph/story_merger.h"

#include <doctest/doctest.h>

#include <vector>

namespace crosscheck {
namespace {

using Ids = std::vector<std::uint32_t>;

/// Two pairs of documents, .5 within a pair and .2 between the pairs.
std::vector<StorySimilarity> two_pairs() {
  return {{0, 1, 0.5}, {0, 2, 0.2}, {0, 3, 0.2},
          {1, 2, 0.2}, {1, 3, 0.2}, {2, 3, 0.5}};
}

}  // namespace

TEST_SUITE("graph/story_merger") {
  TEST_CASE("average links merge down to the least") {
    // Between the pairs the average is (4 x .2) / 4 = .2.
    CHECK(merge_by_average(two_pairs(), 4, 0.25) == Ids{0, 0, 2, 2});
    CHECK(merge_by_average(two_pairs(), 4, 0.15) == Ids{0, 0, 0, 0});
  }

  TEST_CASE("modularity merges what is more alike than expected") {
    // Each document has .9, all have 3.6. The pairs have .8 between them, and
    // 1.8 x 1.8 / 3.6 = .9 is expected: less than all of it, more than .8.
    CHECK(merge_by_modularity(two_pairs(), 4, 1) == Ids{0, 0, 2, 2});
    CHECK(merge_by_modularity(two_pairs(), 4, 0.8) == Ids{0, 0, 0, 0});
  }

  TEST_CASE("modularity has no scale") {
    std::vector<StorySimilarity> tenth = two_pairs();
    for (StorySimilarity& s : tenth) s.value /= 10;
    CHECK(merge_by_modularity(tenth, 4, 1) == Ids{0, 0, 2, 2});
  }

  TEST_CASE("a document like none stays alone") {
    CHECK(merge_by_modularity(two_pairs(), 5, 0.8) == Ids{0, 0, 0, 0, 4});
    CHECK(merge_by_average({}, 2, 0.1) == Ids{0, 1});
  }
}

}  // namespace crosscheck

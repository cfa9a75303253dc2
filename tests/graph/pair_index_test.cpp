#include "graph/pair_index.h"

#include <doctest/doctest.h>

#include <cstdint>

namespace crosscheck {
TEST_SUITE("graph/pair_index") {
  TEST_CASE("an empty index finds nothing") {
    const PairIndex index;
    CHECK(index.find(0, 0) == PairIndex::kMissing);
    CHECK(index.size() == 0);
  }

  TEST_CASE("the first id of a pair stays") {
    PairIndex index;
    CHECK(index.insert(3, 4, 7) == 7);
    CHECK(index.insert(3, 4, 8) == 7);
    CHECK(index.find(3, 4) == 7);
    CHECK(index.size() == 1);
  }

  TEST_CASE("a pair and its mirror image are two pairs") {
    PairIndex index;
    index.insert(1, 2, 10);
    CHECK(index.find(2, 1) == PairIndex::kMissing);
    CHECK(index.insert(2, 1, 11) == 11);
  }

  TEST_CASE("the largest ids can be keys") {
    PairIndex index;
    index.insert(0xffffffffU, 0xffffffffU, 5);
    CHECK(index.find(0xffffffffU, 0xffffffffU) == 5);
    CHECK(index.find(0xffffffffU, 0) == PairIndex::kMissing);
  }

  TEST_CASE("one first id with very many second ones stays quick") {
    // Were they one cluster, this would take 200000^2 / 2 steps.
    PairIndex index;
    for (std::uint32_t b = 0; b < 200000; ++b) {
      REQUIRE(index.insert(7, b, b) == b);
    }
    for (std::uint32_t b = 0; b < 200000; b += 7) {
      REQUIRE(index.find(7, b) == b);
    }
    CHECK(index.find(7, 200000) == PairIndex::kMissing);
    CHECK(index.find(8, 0) == PairIndex::kMissing);
  }

  TEST_CASE("a dense grid of pairs survives growth") {
    PairIndex index;
    for (std::uint32_t a = 0; a < 200; ++a) {
      for (std::uint32_t b = 0; b < 100; ++b) index.insert(a, b, a * 100 + b);
    }
    CHECK(index.size() == 20000);
    for (std::uint32_t a = 0; a < 200; ++a) {
      for (std::uint32_t b = 0; b < 100; ++b) {
        REQUIRE(index.find(a, b) == a * 100 + b);
      }
      REQUIRE(index.find(a, 100) == PairIndex::kMissing);
    }
  }
}
}  // namespace crosscheck

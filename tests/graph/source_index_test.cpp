#include "graph/source_index.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <unordered_map>

namespace crosscheck {
namespace {

void add(ClaimTable& table, SourceIndex& index, std::string_view name) {
  table.sources.push_back(Source{table.strings.intern(name)});
  index.add(table);
}

}  // namespace

TEST_SUITE("graph/source_index") {
  TEST_CASE("an empty index finds nothing") {
    const ClaimTable table;
    const SourceIndex index;
    CHECK(index.find(table, "north") == SourceId::none());
    CHECK(index.find(table, "") == SourceId::none());
  }

  TEST_CASE("every source is found by its whole name and no other") {
    ClaimTable table;
    SourceIndex index;
    constexpr std::size_t kSources = 3000;
    for (std::size_t i = 0; i < kSources; ++i) {
      table.strings.intern("between" + std::to_string(i));
      add(table, index, "s" + std::to_string(i));
    }
    for (std::size_t i = 0; i < kSources; ++i) {
      CHECK(index.find(table, "s" + std::to_string(i)) == SourceId(i));
    }
    CHECK(index.find(table, "s") == SourceId::none());
    CHECK(index.find(table, "s3000") == SourceId::none());
    CHECK(index.find(table, "between7") == SourceId::none());
  }

  TEST_CASE("two names of one hash are two sources") {
    // Among n names of a 32-bit hash two share it with a chance of about
    // 1 - e^(-n^2 / 2^33): soon after 100,000.
    std::unordered_map<std::uint64_t, std::size_t> seen;
    std::size_t second = 0;
    const auto name = [](std::size_t i) { return "s" + std::to_string(i); };
    const auto first_of = [&](std::size_t i) {
      return seen.try_emplace(stable_hash(name(i)) >> 32U, i).first->second;
    };
    while (second < 2'000'000 && first_of(second) == second) ++second;
    const std::size_t first = first_of(second);
    REQUIRE(first != second);
    ClaimTable table;
    SourceIndex index;
    add(table, index, name(first));
    CHECK(index.find(table, name(second)) == SourceId::none());
    add(table, index, name(second));
    CHECK(index.find(table, name(first)) == SourceId(std::size_t{0}));
    CHECK(index.find(table, name(second)) == SourceId(std::size_t{1}));
  }
}
}  // namespace crosscheck

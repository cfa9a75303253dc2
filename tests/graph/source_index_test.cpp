#include "graph/source_index.h"

#include <doctest/doctest.h>

#include <string>

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
}
}  // namespace crosscheck

#include "engine/text/syntax/weight_table.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/text/syntax/feature_key.h"

namespace crosscheck {
namespace {

constexpr std::uint64_t kA = feature_key(1, 10);
constexpr std::uint64_t kB = feature_key(1, 20);
constexpr std::uint64_t kUnknown = feature_key(1, 30);

std::vector<std::uint8_t> two_rows() {
  return weight_table_bytes(3, {{kA, {{0, 5}, {2, -7}}}, {kB, {{2, 300}}}});
}

}  // namespace

TEST_SUITE("engine/text/syntax/weight_table") {
  TEST_CASE("scores are the sums of the weights of the features") {
    const std::vector<std::uint8_t> bytes = two_rows();
    const std::optional<WeightTable> table = WeightTable::read(bytes);
    REQUIRE(table);
    CHECK(table->labels() == 3);
    std::array<std::int32_t, 3> scores{1, 1, 1};
    // A twice, B once: 1 + 2 * 5, 1, 1 + 2 * -7 + 300.
    table->add(std::array{kA, kUnknown, kB, kA}, scores.data());
    CHECK(scores == std::array<std::int32_t, 3>{11, 1, 287});
  }

  TEST_CASE("a thousand rows are found again, whatever their buckets") {
    std::vector<WeightRow> rows;
    for (std::uint64_t i = 0; i < 1000; ++i) {
      rows.push_back({feature_key(2, i),
                      {{static_cast<std::uint8_t>(i % 5),
                        static_cast<std::int16_t>(i + 1)}}});
    }
    const std::vector<std::uint8_t> bytes = weight_table_bytes(5, rows);
    const std::optional<WeightTable> table = WeightTable::read(bytes);
    REQUIRE(table);
    for (std::uint64_t i = 0; i < 1000; ++i) {
      std::array<std::int32_t, 5> scores{};
      table->add(std::array{feature_key(2, i)}, scores.data());
      CHECK(scores[i % 5] == static_cast<std::int32_t>(i + 1));
    }
  }

  TEST_CASE("bytes that are no table are refused") {
    const std::vector<std::uint8_t> whole = two_rows();
    CHECK(!WeightTable::read({}));
    for (std::size_t size = 0; size < whole.size(); ++size) {
      CAPTURE(size);
      CHECK(!WeightTable::read({whole.data(), size}));
    }
    std::vector<std::uint8_t> bytes = whole;
    bytes[0] = 2;  // two labels, but an entry speaks of the third
    CHECK(!WeightTable::read(bytes));
    bytes = whole;
    bytes[4] = 3;  // no power of two
    CHECK(!WeightTable::read(bytes));
    bytes = whole;
    bytes[8] = 0xff;  // a bucket that ends before it begins
    CHECK(!WeightTable::read(bytes));
  }
}

}  // namespace crosscheck

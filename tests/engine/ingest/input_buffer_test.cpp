#include "engine/ingest/input_buffer.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <utility>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
TEST_SUITE("engine/ingest/input_buffer") {
  TEST_CASE("lines of an input of many steps come whole and in order") {
    // 20 MB: beyond the largest step, so that the window slides in place.
    constexpr int kLines = 20000;
    const std::string filler(1000, '.');
    std::string text;
    for (int i = 0; i < kLines; ++i) text += std::to_string(i) + filler + '\n';
    const TempFolder folder;
    auto input = InputBuffer::open(folder.write("x", text));
    REQUIRE(input.ok());
    LineReader lines(input.value(), 2000);
    for (int i = 0; i < kLines; ++i) {
      REQUIRE(lines.next() == LineReader::Outcome::line);
      REQUIRE(std::string(lines.data(), lines.size()) ==
              std::to_string(i) + filler);
      REQUIRE(lines.line() == static_cast<std::uint32_t>(i) + 1);
    }
    CHECK(lines.next() == LineReader::Outcome::end);
    CHECK(input.value().consumed() == text.size());
  }

  TEST_CASE("a line may be as long as the limit and no longer") {
    const TempFolder folder;
    const std::string path = folder.write("x", "12345\n123456\n\n1234567");
    auto input = InputBuffer::open(path);
    REQUIRE(input.ok());
    LineReader lines(input.value(), 5);
    CHECK(lines.next() == LineReader::Outcome::line);
    CHECK(lines.next() == LineReader::Outcome::too_long);
    CHECK(lines.next() == LineReader::Outcome::line);
    CHECK(lines.size() == 0);
    CHECK(lines.line() == 3);
    CHECK(lines.next() == LineReader::Outcome::too_long);
    CHECK(lines.next() == LineReader::Outcome::end);
  }

  TEST_CASE("what cannot be opened is told apart") {
    const TempFolder folder;
    const auto missing = InputBuffer::open(folder.path("none"));
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::not_found);
    const auto directory = InputBuffer::open(folder.path());
    REQUIRE_FALSE(directory.ok());
    CHECK(directory.error().code == ErrorCode::unreadable);
  }
}
}  // namespace crosscheck

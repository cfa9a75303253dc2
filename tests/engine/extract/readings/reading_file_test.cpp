#include "engine/extract/readings/reading_file.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

ContentDigest digest(std::uint8_t first) {
  ContentDigest of{};
  of[0] = first;
  of[31] = 9;
  return of;
}

std::string file_bytes(const std::vector<ReadingRow>& rows) {
  std::string bytes;
  const Status status =
      write_readings(digest(1), rows, [&](std::string_view piece) -> Status {
        bytes += piece;
        return std::monostate{};
      });
  REQUIRE(status.ok());
  return bytes;
}

const std::vector<ReadingRow> kRows = {
    {digest(7), "seven"}, {digest(5), ""}, {digest(6), "six"}};

TEST_SUITE("engine/extract/readings/reading_file") {
  TEST_CASE("what was written is there, by article") {
    const TempFolder folder;
    const auto file = open_readings(folder.write("r", file_bytes(kRows)));
    REQUIRE(file.ok());
    CHECK(file.value().reader == digest(1));
    REQUIRE(file.value().by_article.size() == 3);
    CHECK(file.value().by_article.at(digest(7)) == "seven");
    CHECK(file.value().by_article.at(digest(5)).empty());
    CHECK(file.value().by_article.at(digest(6)) == "six");
    // A copy looks into bytes that are still there.
    std::optional<ReadingFile> original = file.value();
    const ReadingFile copy = *original;
    original.reset();
    CHECK(copy.by_article.at(digest(6)) == "six");
  }

  TEST_CASE("none at all is a file too") {
    const TempFolder folder;
    const auto file = open_readings(folder.write("r", file_bytes({})));
    REQUIRE(file.ok());
    CHECK(file.value().by_article.empty());
  }

  TEST_CASE("each single changed byte is seen") {
    const TempFolder folder;
    const std::string bytes = file_bytes(kRows);
    // 56 + 3 * 40 + 8 + 32
    REQUIRE(bytes.size() == 216);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      for (const int bit : {0, 3, 7}) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
        CAPTURE(at);
        CHECK_FALSE(open_readings(folder.write("r", changed)).ok());
      }
    }
  }

  TEST_CASE("each cut, and each byte more, is seen") {
    const TempFolder folder;
    const std::string bytes = file_bytes(kRows);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      CAPTURE(size);
      CHECK_FALSE(open_readings(folder.write("r", bytes.substr(0, size))).ok());
    }
    CHECK_FALSE(open_readings(folder.write("r", bytes + "x")).ok());
  }

  TEST_CASE("rows that do not fit the file are refused, sum or no sum") {
    // A file whose checksum is right and whose sizes are not: row 0 says 250.
    const TempFolder folder;
    for (const int lie : {250, 4}) {
      std::string body = file_bytes(kRows);
      body.resize(body.size() - 32);
      body[56 + 32] = static_cast<char>(lie);
      ContentHash hash;
      hash.add(body);
      const ContentDigest end = hash.finish();
      body.append(reinterpret_cast<const char*>(end.data()), end.size());
      const auto file = open_readings(folder.write("r", body));
      REQUIRE_FALSE(file.ok());
      CHECK(holds(file.error().message, "do not fit"));
    }
  }

  TEST_CASE("errors tell what is wrong") {
    const TempFolder folder;
    const auto none = open_readings(folder.path("none"));
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::not_found);
    const auto other = open_readings(folder.write("o", "{\"schema\": 1}"));
    REQUIRE_FALSE(other.ok());
    CHECK(holds(other.error().message, "no file of readings"));
    std::string newer = file_bytes(kRows);
    ++newer[8];
    const auto version = open_readings(folder.write("v", newer));
    REQUIRE_FALSE(version.ok());
    CHECK(version.error().code == ErrorCode::unsupported);
  }

  TEST_CASE("writing ends with the first piece that is not taken") {
    int pieces = 0;
    const Status status =
        write_readings(digest(1), kRows, [&](std::string_view) -> Status {
          if (++pieces < 2) return std::monostate{};
          return Error{ErrorCode::unwritable, "disk full", "r"};
        });
    CHECK_FALSE(status.ok());
    CHECK(pieces == 2);
  }
}

}  // namespace
}  // namespace crosscheck

#include "engine/report/background_sink.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

#include "engine/report/report_buffer.h"

namespace crosscheck {
namespace {

/// Takes some pieces and then fails.
class FullDisk : public ByteSink {
 public:
  explicit FullDisk(std::size_t room) : room_(room) {}
  Status write(std::string_view /*bytes*/) override {
    ++asked_;
    if (asked_ <= room_) return std::monostate{};
    return Error{ErrorCode::unwritable, "no space", "out"};
  }
  [[nodiscard]] std::size_t asked() const { return asked_; }

 private:
  std::size_t room_;
  std::size_t asked_ = 0;
};

}  // namespace

TEST_SUITE("engine/report/background_sink") {
  TEST_CASE("every byte arrives in order, whatever becomes of the piece") {
    StringSink behind;
    std::string expected;
    {
      BackgroundSink sink(behind);
      for (int i = 0; i < 500; ++i) {
        std::string piece(static_cast<std::size_t>(i % 70), 'a');
        piece += std::to_string(i);
        expected += piece;
        CHECK(sink.write(piece).ok());
        piece.assign(piece.size(), '!');
      }
      CHECK(sink.finish().ok());
      CHECK((behind.text() == expected));
    }
    CHECK((behind.text() == expected));
  }

  TEST_CASE("the end waits for what is being written") {
    StringSink behind;
    { CHECK(BackgroundSink(behind).write("late").ok()); }
    CHECK(behind.text() == "late");
  }

  TEST_CASE("a failure is told, and nothing is written after it") {
    FullDisk disk(2);
    BackgroundSink sink(disk);
    CHECK(sink.write("a").ok());
    CHECK(sink.write("b").ok());
    CHECK(sink.write("c").ok());  // fails behind
    CHECK_FALSE(sink.write("d").ok());
    CHECK_FALSE(sink.write("e").ok());
    CHECK(disk.asked() == 3);
    const Status end = sink.finish();
    REQUIRE_FALSE(end.ok());
    CHECK(end.error().message == "no space");
  }

  TEST_CASE("a failure in the last piece is told at the end") {
    FullDisk disk(0);
    BackgroundSink sink(disk);
    CHECK(sink.write("a").ok());
    CHECK_FALSE(sink.finish().ok());
  }
}
}  // namespace crosscheck

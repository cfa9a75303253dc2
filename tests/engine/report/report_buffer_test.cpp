#include "engine/report/report_buffer.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

/// Takes a number of pieces, then fails.
class FailingSink : public ByteSink {
 public:
  explicit FailingSink(int pieces) : left_(pieces) {}
  Status write(std::string_view bytes) override {
    ++calls;
    taken += bytes.size();
    if (left_-- > 0) return std::monostate{};
    return Error{ErrorCode::unwritable, "full", "sink"};
  }
  int calls = 0;
  std::size_t taken = 0;

 private:
  int left_;
};

}  // namespace

TEST_SUITE("engine/report/report_buffer") {
  TEST_CASE("small rows reach the sink in one piece at the end") {
    FailingSink sink(9);
    ReportBuffer buffer(sink);
    for (int i = 0; i < 100; ++i) {
      buffer.text() += "row\n";
      CHECK(buffer.flow());
    }
    CHECK(sink.calls == 0);
    CHECK(buffer.finish().ok());
    CHECK(sink.calls == 1);
    CHECK(sink.taken == 400);
  }

  TEST_CASE("a large report reaches the sink in pieces") {
    FailingSink sink(9);
    ReportBuffer buffer(sink);
    for (int i = 0; i < 3; ++i) {
      buffer.text().append(ReportBuffer::kPiece, 'x');
      buffer.flow();
    }
    CHECK(sink.calls == 3);
    CHECK(buffer.text().empty());
  }

  TEST_CASE("after a failure nothing more is written and finish tells it") {
    FailingSink sink(0);
    ReportBuffer buffer(sink);
    buffer.text().append(ReportBuffer::kPiece, 'x');
    CHECK_FALSE(buffer.flow());
    buffer.text() += "more";
    const Status status = buffer.finish();
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().message == "full");
    CHECK(sink.calls == 1);
  }
}

}  // namespace crosscheck

#include "engine/report/html/data_block.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <string>

#include "tests/support/packed_text.h"

namespace crosscheck {
namespace {

std::string block(std::string_view json, std::size_t pack_above) {
  StringSink sink;
  ReportBuffer buffer(sink);
  CHECK(write_result_block(json, buffer, pack_above));
  CHECK(buffer.finish().ok());
  return sink.text();
}

/// What stands between the opening tag, as given, and the closing one.
std::string inside(const std::string& text, std::string_view opening) {
  constexpr std::string_view kClosing = "</script>\n";
  REQUIRE(text.starts_with(opening));
  REQUIRE(text.ends_with(kClosing));
  return text.substr(opening.size(),
                     text.size() - opening.size() - kClosing.size());
}

/// JSON of about that many bytes that packs badly.
std::string much_json(std::size_t bytes) {
  std::string json = "[0";
  std::uint32_t number = 1;
  while (json.size() < bytes) {
    number = number * 1664525U + 1013904223U;
    json += "," + std::to_string(number);
  }
  return json + "]";
}

constexpr std::string_view kPlain =
    "<script type=\"application/json\" id=\"result\">";
constexpr std::string_view kPacked =
    "<script type=\"application/json\" id=\"result\" "
    "data-encoding=\"gzip+base64\">";

}  // namespace

TEST_SUITE("engine/report/html/data_block") {
  TEST_CASE("what ends a script or a line is escaped and means the same") {
    const std::string json = "{\"a\":\"</script><!-- & \u2028\u2029 \u00E9\"}";
    const std::string text = inside(block(json, 1000), kPlain);
    CHECK(text ==
          "{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029 "
          "\u00E9\"}");
    rapidjson::Document before, after;
    before.Parse(json.c_str());
    after.Parse(text.c_str());
    REQUIRE(after.IsObject());
    CHECK(before == after);
  }

  TEST_CASE("bytes that no JSON has cannot break the page") {
    std::string out;
    append_script_json(out, std::string_view("\"\0\xC0\"", 4));
    CHECK(out == "\"\uFFFD\uFFFD\"");
  }

  TEST_CASE("a long plain block is cut between characters") {
    // Two bytes a character from an odd place on: each cut falls inside one.
    std::string json = "\"";
    while (json.size() < (std::size_t{5} << 19U)) json += "\u00E9";
    json += '"';
    CHECK(inside(block(json, json.size()), kPlain) == json);
  }

  TEST_CASE("above the limit the block is gzip in base64") {
    const std::string json = much_json(200);
    CHECK(inside(block(json, json.size()), kPlain) == json);
    const std::string packed = inside(block(json, json.size() - 1), kPacked);
    CHECK(
        packed.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqr"
                                 "stuvwxyz0123456789+/=") == std::string::npos);
    CHECK(testing::gunzipped(testing::from_base64(packed)) == json);
  }

  TEST_CASE("megabytes come back to the byte, without a time") {
    const std::string json = much_json(std::size_t{5} << 20U);
    const std::string packed =
        testing::from_base64(inside(block(json, 0), kPacked));
    CHECK(packed.substr(4, 4) == std::string(4, '\0'));  // RFC 1952, MTIME
    CHECK(testing::gunzipped(packed) == json);
  }

  TEST_CASE("a layout is rows of index, x and y") {
    std::string out;
    append_layout_json(out, {{{0, 1, 2}, {7, 10000, 0}}, {}});
    CHECK(out ==
          R"({"schema":"crosscheck.layout/1","claims":[[0,1,2],[7,10000,0]],)"
          R"("sources":[]})");
  }
}
}  // namespace crosscheck

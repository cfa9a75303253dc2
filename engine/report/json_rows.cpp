#include "engine/report/json_rows.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <vector>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

using Kind = JsonToken::Kind;

/// Collects the tokens of a row and hands them on when it is whole.
class RowCollector {
 public:
  RowCollector(
      rapidjson::InsituStringStream& stream,
      const std::function<std::optional<JsonFault>(const JsonRow&)>& take)
      : stream_(stream), take_(take) {}

  bool Null() { return add(Kind::null, {}); }
  bool Bool(bool b) { return add(Kind::boolean, b ? "true" : "false"); }
  bool RawNumber(const char* text, rapidjson::SizeType length, bool) {
    return add(Kind::number, {text, length});
  }
  bool String(const char* text, rapidjson::SizeType length, bool) {
    return add(Kind::string, {text, length});
  }
  bool Key(const char* text, rapidjson::SizeType length, bool);
  bool StartObject();
  bool EndObject(rapidjson::SizeType);
  bool StartArray();
  bool EndArray(rapidjson::SizeType);

  // Numbers come as text; the parser's interface asks for these all the same.
  bool Int(int) { return true; }
  bool Uint(unsigned) { return true; }
  bool Int64(std::int64_t) { return true; }
  bool Uint64(std::uint64_t) { return true; }
  bool Double(double) { return true; }

  [[nodiscard]] const std::optional<JsonFault>& fault() const { return fault_; }

 private:
  /// Depth of what rows are made of: 1 in the object, 2 in an array of it.
  [[nodiscard]] std::size_t row_depth() const { return in_array_ ? 2 : 1; }

  bool push(Kind kind, std::string_view text) {
    tokens_.push_back({kind, stream_.Tell(), text});
    return true;
  }
  bool add(Kind kind, std::string_view text);
  bool hand_over();
  bool refuse(std::string message) {
    fault_ = JsonFault{stream_.Tell(), std::move(message)};
    return false;
  }

  rapidjson::InsituStringStream& stream_;
  const std::function<std::optional<JsonFault>(const JsonRow&)>& take_;
  std::string member_;
  std::vector<JsonToken> tokens_;
  std::size_t depth_ = 0;
  bool in_array_ = false;
  bool any_ = false;  // a row of the array at hand was handed over
  std::optional<JsonFault> fault_;
};

bool RowCollector::add(Kind kind, std::string_view text) {
  if (depth_ == 0) return refuse("is not a JSON object");
  // Only an escape can make it invalid, by half a surrogate pair.
  if (text.find('\xED') != std::string_view::npos &&
      find_invalid_utf8(text) != std::string_view::npos) {
    return refuse("an escaped surrogate stands alone");
  }
  push(kind, text);
  return depth_ > row_depth() || hand_over();
}

bool RowCollector::Key(const char* text, rapidjson::SizeType length, bool) {
  if (depth_ > 1) return push(Kind::key, {text, length});
  member_.assign(text, length);
  return true;
}

bool RowCollector::StartObject() {
  if (depth_++ == 0) return true;
  return push(Kind::begin_object, {});
}

bool RowCollector::EndObject(rapidjson::SizeType) {
  if (--depth_ == 0) return true;
  push(Kind::end_object, {});
  return depth_ > row_depth() || hand_over();
}

bool RowCollector::StartArray() {
  if (depth_ == 0) return refuse("is not a JSON object");
  ++depth_;
  if (depth_ > 2) return push(Kind::begin_array, {});
  in_array_ = true;
  any_ = false;
  return true;
}

bool RowCollector::EndArray(rapidjson::SizeType) {
  --depth_;
  if (depth_ > 1) {
    push(Kind::end_array, {});
    return depth_ > row_depth() || hand_over();
  }
  const bool taken = any_ || hand_over();
  in_array_ = false;
  return taken;
}

bool RowCollector::hand_over() {
  any_ = true;
  fault_ = take_(JsonRow{member_, in_array_, tokens_});
  tokens_.clear();
  return !fault_.has_value();
}

constexpr unsigned kRowFlags = rapidjson::kParseInsituFlag |
                               rapidjson::kParseIterativeFlag |
                               rapidjson::kParseNumbersAsStringsFlag;

}  // namespace

std::optional<JsonFault> read_json_rows(
    std::string_view json,
    const std::function<std::optional<JsonFault>(const JsonRow&)>& take) {
  const std::size_t bad = find_invalid_utf8(json);
  if (bad != std::string_view::npos) return JsonFault{bad, "is not UTF-8"};
  const std::size_t zero = json.find('\0');
  if (zero != std::string_view::npos) {
    return JsonFault{zero, "a zero byte stands in the JSON text"};
  }
  std::string copy(json);  // the parser works in place
  rapidjson::InsituStringStream stream(copy.data());
  RowCollector collector(stream, take);
  rapidjson::Reader reader;
  const rapidjson::ParseResult result =
      reader.Parse<kRowFlags>(stream, collector);
  if (!result.IsError()) return std::nullopt;
  if (collector.fault().has_value()) return collector.fault();
  return JsonFault{result.Offset(),
                   std::string("is not valid JSON: ") +
                       rapidjson::GetParseError_En(result.Code())};
}

}  // namespace crosscheck

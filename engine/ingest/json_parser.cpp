#include "engine/ingest/json_parser.h"

#include <fmt/format.h>
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <optional>
#include <string>
#include <utility>

#include "engine/ingest/json_entries.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr unsigned kFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
constexpr unsigned kInSituFlags = kFlags | rapidjson::kParseInsituFlag;

/// Hands the parser's events on, each with the offset of its first character:
/// the parser calls before it moves its stream behind the token.
template <typename Stream>
class Events {
 public:
  Events(JsonEntries& entries, Stream& stream)
      : entries_(entries), stream_(stream) {}

  bool Null() { return scalar(Scalar::null, "null"); }
  bool Bool(bool b) { return scalar(Scalar::boolean, b ? "true" : "false"); }
  bool RawNumber(const char* text, rapidjson::SizeType length, bool) {
    return scalar(Scalar::number, {text, length});
  }
  bool String(const char* text, rapidjson::SizeType length, bool) {
    return scalar(Scalar::text, {text, length});
  }
  bool Key(const char* text, rapidjson::SizeType length, bool) {
    return entries_.key({text, length}, at());
  }
  bool StartObject() { return entries_.start_object(at()); }
  bool EndObject(rapidjson::SizeType) { return entries_.end_object(); }
  bool StartArray() { return entries_.start_array(at()); }
  bool EndArray(rapidjson::SizeType) { return entries_.end_array(); }

  // Numbers come as text; the parser's interface asks for these all the same.
  bool Int(int) { return true; }
  bool Uint(unsigned) { return true; }
  bool Int64(std::int64_t) { return true; }
  bool Uint64(std::uint64_t) { return true; }
  bool Double(double) { return true; }

 private:
  using Scalar = JsonEntries::Scalar;
  [[nodiscard]] std::size_t at() const { return stream_.Tell(); }
  bool scalar(Scalar kind, std::string_view text) {
    return entries_.scalar(kind, text, at());
  }

  JsonEntries& entries_;
  Stream& stream_;
};

/// The four hex digits at `at`, or nothing.
std::optional<unsigned> hex4(std::string_view text, std::size_t at) {
  if (at + 4 > text.size()) return std::nullopt;
  unsigned number = 0;
  for (const char c : text.substr(at, 4)) {
    unsigned digit = 0;
    if (c >= '0' && c <= '9') {
      digit = static_cast<unsigned>(c - '0');
    } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') {
      digit = static_cast<unsigned>((c | 0x20) - 'a') + 10;
    } else {
      return std::nullopt;
    }
    number = number * 16 + digit;
  }
  return number;
}

/// Offset of an escaped low surrogate without a high one before it, or npos.
/// The parser finds the other kind itself, but would encode this one.
std::size_t find_lone_low_surrogate(std::string_view text) {
  for (std::size_t at = text.find('\\'); at != std::string_view::npos;
       at = text.find('\\', at)) {
    const auto code =
        text.substr(at + 1, 1) == "u" ? hex4(text, at + 2) : std::nullopt;
    if (!code) {
      at += 2;
    } else if (*code >= 0xDC00 && *code <= 0xDFFF) {
      return at;
    } else {
      at += *code >= 0xD800 && *code <= 0xDBFF ? 12 : 6;
    }
    if (at >= text.size()) break;
  }
  return std::string_view::npos;
}

struct JsonDefect {
  std::size_t at = 0;
  std::string message;
  std::string hint;
};

/// What would pass the parser, or stop it without a word: no UTF-8, zero
/// bytes, half a surrogate pair.
std::optional<JsonDefect> find_bad_text(std::string_view text) {
  const std::size_t bad = find_invalid_utf8(text);
  if (bad != std::string_view::npos) {
    return JsonDefect{bad,
                      fmt::format("is not UTF-8: byte 0x{:02X}",
                                  static_cast<unsigned char>(text[bad])),
                      "convert it to UTF-8, as in: iconv -f WINDOWS-1252 "
                      "-t UTF-8"};
  }
  const std::size_t half = find_lone_low_surrogate(text);
  if (half != std::string_view::npos) {
    return JsonDefect{half, "an escaped surrogate stands alone",
                      "characters above U+FFFF need two escapes"};
  }
  const std::size_t zero = text.find('\0');
  if (zero != std::string_view::npos) {
    return JsonDefect{zero, "a zero byte stands in the JSON text", {}};
  }
  return std::nullopt;
}

/// Parses one value into `entries`; says what stopped it, if anything did.
template <unsigned flags, typename Stream>
std::optional<JsonDefect> parse(rapidjson::Reader& reader, Stream stream,
                                JsonEntries& entries) {
  Events<Stream> events(entries, stream);
  const rapidjson::ParseResult result = reader.Parse<flags>(stream, events);
  if (!result.IsError()) return std::nullopt;
  JsonDefect defect;
  defect.at = result.Offset();
  if (!entries.refusal().empty()) {
    defect.message = entries.refusal();
  } else {
    defect.message = std::string("is not valid JSON: ") +
                     rapidjson::GetParseError_En(result.Code());
  }
  return defect;
}

void refuse(EntrySink& sink, Place place, JsonDefect defect) {
  sink.error(place, std::move(defect.message), std::move(defect.hint));
}

}  // namespace

struct JsonParser::Parts {
  EntrySink& sink;
  JsonEntries entries;
  rapidjson::Reader reader;
};

JsonParser::JsonParser(EntrySink& sink, bool views_last)
    : parts_(new Parts{sink, JsonEntries(sink, views_last), {}}) {}

JsonParser::~JsonParser() = default;

void JsonParser::parse_line(char* data, std::size_t size, std::uint32_t line) {
  LineCounter counter({}, line);
  std::optional<JsonDefect> defect = find_bad_text({data, size});
  if (!defect) {
    parts_->entries.begin(counter);
    data[size] = '\0';
    defect = parse<kInSituFlags>(
        parts_->reader, rapidjson::InsituStringStream(data), parts_->entries);
  }
  if (defect) {
    refuse(parts_->sink, counter.place(defect->at), std::move(*defect));
  }
}

void JsonParser::parse_text(std::string_view text) {
  LineCounter counter(text, 1);
  std::optional<JsonDefect> defect = find_bad_text(text);
  if (!defect) {
    parts_->entries.begin(counter);
    defect = parse<kFlags>(parts_->reader, rapidjson::StringStream(text.data()),
                           parts_->entries);
  }
  if (defect) {
    refuse(parts_->sink, counter.place(defect->at), std::move(*defect));
  }
}

}  // namespace crosscheck

#pragma once

#include <rapidjson/prettywriter.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/json_text.h"
#include "engine/report/number_text.h"
#include "engine/report/report_buffer.h"
#include "scoring/intervals.h"

namespace crosscheck {

/// For the sources of the JSON writer only: RapidJSON's writer over a report
/// buffer, with this project's way of printing strings and numbers.
class JsonOutput {
 public:
  explicit JsonOutput(ReportBuffer& buffer)
      : buffer_(buffer), stream_{buffer}, writer_(stream_) {
    writer_.SetIndent(' ', 1);
    writer_.SetFormatOptions(rapidjson::kFormatSingleLineArray);
  }

  void begin_object() { writer_.StartObject(); }
  void end_object() { writer_.EndObject(); }
  void begin_array() { writer_.StartArray(); }
  void end_array() { writer_.EndArray(); }
  void key(std::string_view name) {
    writer_.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  }
  void begin_array(std::string_view name) {
    key(name);
    begin_array();
  }
  void begin_object(std::string_view name) {
    key(name);
    begin_object();
  }

  void string(std::string_view text) {
    scratch_.clear();
    append_json_string(scratch_, text);
    raw(rapidjson::kStringType);
  }
  void integer(std::uint64_t value) { writer_.Uint64(value); }
  void boolean(bool value) { writer_.Bool(value); }
  void null() { writer_.Null(); }
  void score(double value) {
    scratch_.clear();
    append_score(scratch_, value);
    raw(rapidjson::kNumberType);
  }
  void number(double value) {
    scratch_.clear();
    append_number(scratch_, value);
    raw(rapidjson::kNumberType);
  }
  /// [low, high], or null where there is none of that index.
  void interval(const std::vector<Interval>& of, std::size_t index) {
    key("interval");
    if (index >= of.size()) return null();
    begin_array();
    score(of[index].low);
    score(of[index].high);
    end_array();
  }
  /// "c12": the letter tells what the number counts; numbers from 1.
  void id(char kind, std::size_t index) {
    scratch_ = {'"', kind};
    append_integer(scratch_, index + 1);
    scratch_ += '"';
    raw(rapidjson::kStringType);
  }

  void string(std::string_view name, std::string_view text) {
    key(name);
    string(text);
  }
  /// Null where there is no text.
  void string_or_null(std::string_view name, std::string_view text) {
    key(name);
    text.empty() ? null() : string(text);
  }
  void integer(std::string_view name, std::uint64_t value) {
    key(name);
    integer(value);
  }
  void boolean(std::string_view name, bool value) {
    key(name);
    boolean(value);
  }
  void score(std::string_view name, double value) {
    key(name);
    score(value);
  }
  void number(std::string_view name, double value) {
    key(name);
    number(value);
  }
  void id(std::string_view name, char kind, std::size_t index) {
    key(name);
    id(kind, index);
  }

  /// To be called between rows; false when the output is lost.
  bool flow() { return buffer_.flow(); }

 private:
  /// The part of RapidJSON's stream concept that a writer needs.
  struct Stream {
    using Ch = char;
    ReportBuffer& buffer;
    void Put(char c) { buffer.text() += c; }
    void Flush() {}
  };

  void raw(rapidjson::Type type) {
    writer_.RawValue(scratch_.data(), scratch_.size(), type);
  }

  ReportBuffer& buffer_;
  Stream stream_;
  rapidjson::PrettyWriter<Stream> writer_;
  std::string scratch_;
};

}  // namespace crosscheck

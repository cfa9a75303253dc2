#include "engine/report/row_reader.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <utility>

namespace crosscheck {
namespace {

bool begins(JsonToken::Kind kind) {
  return kind == JsonToken::Kind::begin_object ||
         kind == JsonToken::Kind::begin_array;
}

bool closes(JsonToken::Kind kind) {
  return kind == JsonToken::Kind::end_object ||
         kind == JsonToken::Kind::end_array;
}

}  // namespace

void IdBounds::note(char letter, std::uint32_t row, std::size_t at) {
  Bound& bound = bounds_[static_cast<unsigned char>(letter) & 31U];
  if (row < bound.rows) return;
  bound = {row + 1, at};
}

std::size_t RowReader::at() const {
  if (tokens_.empty()) return 0;
  return tokens_[std::min(next_, tokens_.size() - 1)].at;
}

void RowReader::refuse(std::size_t at, std::string message) {
  if (!fault_) fault_ = JsonFault{at, std::move(message)};
}

// A row is a whole value, so that inside it there is always a next token.
bool RowReader::ends(JsonToken::Kind kind) {
  if (next_ >= tokens_.size()) return true;
  if (tokens_[next_].kind != kind) return false;
  ++next_;
  return true;
}

bool RowReader::expect(JsonToken::Kind kind, std::string_view what) {
  if (fault_) return false;
  if (next_ < tokens_.size() && tokens_[next_].kind == kind) {
    ++next_;
    return true;
  }
  refuse(fmt::format("must be {}", what));
  return false;
}

bool RowReader::at_null() {
  if (fault_ || next_ >= tokens_.size()) return false;
  if (tokens_[next_].kind != JsonToken::Kind::null) return false;
  ++next_;
  return true;
}

void RowReader::skip() {
  std::size_t depth = 0;
  while (!fault_ && next_ < tokens_.size()) {
    const JsonToken::Kind kind = tokens_[next_++].kind;
    if (begins(kind)) ++depth;
    if (closes(kind)) --depth;
    if (depth == 0 && kind != JsonToken::Kind::key) return;
  }
}

void RowReader::value(std::string& text) {
  if (at_null()) return text.clear();
  if (!expect(JsonToken::Kind::string, "a text")) return;
  text = tokens_[next_ - 1].text;
}

void RowReader::value(bool& boolean) {
  if (!expect(JsonToken::Kind::boolean, "true or false")) return;
  boolean = tokens_[next_ - 1].text == "true";
}

template <typename Number>
void RowReader::integer(Number& number) {
  if (!expect(JsonToken::Kind::number, "a whole number")) return;
  const JsonToken& token = tokens_[next_ - 1];
  const char* const end = token.text.data() + token.text.size();
  const auto [stop, wrong] = std::from_chars(token.text.data(), end, number);
  if (wrong != std::errc{} || stop != end) {
    refuse(token.at, "must be a whole number that is not too large");
  }
}

void RowReader::value(std::uint32_t& number) { integer(number); }
void RowReader::value(std::uint64_t& number) { integer(number); }

void RowReader::value(double& number) {
  if (at_null()) {
    number = 0;
    return;
  }
  if (!expect(JsonToken::Kind::number, "a number")) return;
  const JsonToken& token = tokens_[next_ - 1];
  const char* const end = token.text.data() + token.text.size();
  const auto [stop, wrong] = std::from_chars(token.text.data(), end, number);
  if (wrong != std::errc{} || stop != end || !std::isfinite(number)) {
    refuse(token.at, "is a number out of range");
  }
}

void RowReader::value(std::optional<double>& number) {
  number.reset();
  if (at_null()) return;
  double read = 0;
  value(read);
  number = read;
}

void RowReader::value(std::optional<FoundInterval>& interval) {
  interval.reset();
  if (at_null()) return;
  const std::size_t begin = at();
  FoundInterval read;
  std::size_t count = 0;
  array([&] {
    if (count < 2) {
      value(count == 0 ? read.low : read.high);
    } else {
      skip();
    }
    ++count;
  });
  if (!fault_ && count != 2) refuse(begin, "must be null or two numbers");
  interval = read;
}

void RowReader::id(char letter, std::uint32_t& row) {
  row = kNoRow;
  if (at_null()) return;
  if (!expect(JsonToken::Kind::string, "an id")) return;
  const JsonToken& token = tokens_[next_ - 1];
  std::uint32_t number = 0;
  const char* const end = token.text.data() + token.text.size();
  const bool named = !token.text.empty() && token.text.front() == letter;
  if (named) {
    const auto [stop, wrong] =
        std::from_chars(token.text.data() + 1, end, number);
    if (wrong != std::errc{} || stop != end || number == kNoRow) number = 0;
  }
  if (number == 0) {
    refuse(token.at, fmt::format("must be an id as \"{}1\"", letter));
    return;
  }
  row = number - 1;
  bounds_.note(letter, row, token.at);
}

bool RowReader::take_ids(std::string_view key, std::string_view name,
                         char letter, std::vector<std::uint32_t>& rows) {
  if (key != name) return false;
  array([&] {
    const std::size_t begin = at();
    id(letter, rows.emplace_back());
    if (rows.back() == kNoRow) refuse(begin, "must be an id");
  });
  return true;
}

bool RowReader::take_pair(std::string_view key, std::string_view name,
                          char letter, std::uint32_t& a, std::uint32_t& b) {
  if (key != name) return false;
  const std::size_t begin = at();
  std::vector<std::uint32_t> ids;
  take_ids(name, name, letter, ids);
  if (fault_) return true;
  if (ids.size() != 2) {
    refuse(begin, "must be two ids");
    return true;
  }
  a = ids[0];
  b = ids[1];
  return true;
}

}  // namespace crosscheck

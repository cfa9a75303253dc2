#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/findings.h"
#include "engine/report/json_rows.h"

namespace crosscheck {

/// The greatest id of each letter that a text speaks of, and where: to be
/// compared with the rows that there are once all are read.
class IdBounds {
 public:
  struct Bound {
    std::uint32_t rows = 0;  ///< the greatest id
    std::size_t at = 0;
  };
  void note(char letter, std::uint32_t row, std::size_t at);
  [[nodiscard]] const Bound& of(char letter) const {
    return bounds_[static_cast<unsigned char>(letter) & 31U];
  }

 private:
  Bound bounds_[32];
};

/// Takes a row's tokens apart. After the first fault nothing more is read, and
/// every call does nothing.
///
/// The calls with a key take the value if `key` is `name`: then true. A key
/// that nobody takes is skipped, whatever its value.
class RowReader {
 public:
  RowReader(std::span<const JsonToken> tokens, IdBounds& bounds)
      : tokens_(tokens), bounds_(bounds) {}

  [[nodiscard]] const std::optional<JsonFault>& fault() const { return fault_; }
  /// Byte of the token at hand, or of the last.
  [[nodiscard]] std::size_t at() const;
  void refuse(std::string message) { refuse(at(), std::move(message)); }
  void refuse(std::size_t at, std::string message);

  /// Calls `take(key)` for each member of the object at hand.
  template <typename Take>
  void object(Take take) {
    if (!expect(JsonToken::Kind::begin_object, "an object")) return;
    while (!fault_ && !ends(JsonToken::Kind::end_object)) {
      const std::string_view key = tokens_[next_++].text;
      if (!take(key)) skip();
    }
  }
  /// Calls `take()` for each element of the array at hand.
  template <typename Take>
  void array(Take take) {
    if (!expect(JsonToken::Kind::begin_array, "an array")) return;
    while (!fault_ && !ends(JsonToken::Kind::end_array)) take();
  }
  void skip();
  [[nodiscard]] bool is_null() const {
    return next_ < tokens_.size() &&
           tokens_[next_].kind == JsonToken::Kind::null;
  }

  void value(std::string& text);  ///< null is ""
  void value(bool& boolean);
  void value(std::uint32_t& number);
  void value(std::uint64_t& number);
  void value(double& number);  ///< null, which stands for infinity, is 0
  void value(std::optional<double>& number);
  void value(std::optional<FoundInterval>& interval);
  /// "c12" is 11; null is kNoRow.
  void id(char letter, std::uint32_t& row);

  template <typename Value>
  bool take(std::string_view key, std::string_view name, Value& out) {
    if (key != name) return false;
    value(out);
    return true;
  }
  bool take_id(std::string_view key, std::string_view name, char letter,
               std::uint32_t& row) {
    if (key != name) return false;
    id(letter, row);
    return true;
  }
  bool take_ids(std::string_view key, std::string_view name, char letter,
                std::vector<std::uint32_t>& rows);
  /// An array of two ids.
  bool take_pair(std::string_view key, std::string_view name, char letter,
                 std::uint32_t& a, std::uint32_t& b);
  /// An array of objects, each read by `read(reader, element)`.
  template <typename Element, typename Read>
  bool take_rows(std::string_view key, std::string_view name,
                 std::vector<Element>& rows, Read read) {
    if (key != name) return false;
    array([&] { read(*this, rows.emplace_back()); });
    return true;
  }

 private:
  bool ends(JsonToken::Kind kind);
  bool expect(JsonToken::Kind kind, std::string_view what);
  [[nodiscard]] bool at_null();
  template <typename Number>
  void integer(Number& number);

  std::span<const JsonToken> tokens_;
  IdBounds& bounds_;
  std::size_t next_ = 0;
  std::optional<JsonFault> fault_;
};

}  // namespace crosscheck

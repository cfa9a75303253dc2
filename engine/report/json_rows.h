#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace crosscheck {

/// A token of JSON. `text` is a string without its escapes, a name of a member,
/// or the digits of a number.
struct JsonToken {
  enum class Kind : std::uint8_t {
    null,
    boolean,  ///< text is "true" or "false"
    number,
    string,
    key,
    begin_object,
    end_object,
    begin_array,
    end_array
  } kind = Kind::null;
  std::size_t at = 0;  ///< byte of its first character in the JSON text
  std::string_view text;
};

/// What is wrong with a JSON text, and at which byte.
struct JsonFault {
  std::size_t at = 0;
  std::string message;
};

/// One row of an object's arrays, or one of its other members: the tokens of a
/// whole value. The texts are valid during the call only.
struct JsonRow {
  std::string_view member;
  bool in_array = false;
  std::span<const JsonToken> tokens;
};

/// Reads a JSON object member by member, arrays of it element by element, and
/// hands each value to `take`, which may refuse it with a fault. An array
/// without elements is handed over as a row without tokens. Memory: a copy of
/// the text, and the tokens of the largest row.
///
/// RFC 8259 by RapidJSON's iterative SAX parser; strings are valid UTF-8.
/// Returns the first fault; O(bytes).
[[nodiscard]] std::optional<JsonFault> read_json_rows(
    std::string_view json,
    const std::function<std::optional<JsonFault>(const JsonRow&)>& take);

}  // namespace crosscheck

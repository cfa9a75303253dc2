#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "graph/result.h"

namespace crosscheck {

/// The name of UTF-8, which is what is read without a conversion.
inline constexpr std::string_view kUtf8 = "UTF-8";

/// How it became known what a text is written in.
enum class EncodingFrom : unsigned char {
  mark,      ///< a byte order mark
  option,    ///< `--encoding`
  declared,  ///< by the page, the XML declaration or HTTP
  valid,     ///< it is UTF-8 through and through, or all but
  guessed,   ///< by its bytes
  unknown,   ///< not even guessed; `name` is UTF-8, which it is not
};

struct EncodingChoice {
  std::string name = std::string(kUtf8);
  EncodingFrom from = EncodingFrom::valid;
};

/// What is known of an encoding besides the bytes. Views; "" is not known.
struct EncodingHints {
  std::string_view option;    ///< of the user
  std::string_view declared;  ///< of the page or the server
};

/// What a text is written in, by `head`, its first bytes or all of it:
/// 1. a byte order mark of UTF-8, UTF-16 or UTF-32;
/// 2. the option;
/// 3. what is declared, if there is such an encoding, unless it is UTF-8 and
///    the bytes are not;
/// 4. UTF-8 if the bytes are (a sequence that `head` cuts off does not count),
///    or if more sequences of several bytes are well-formed than not;
/// 5. windows-1252 if all that is not ASCII is its punctuation, which no
///    statistics of letters can tell;
/// 6. what uchardet makes of the bytes.
/// The labels `iso-8859-1` and `us-ascii` mean windows-1252, as browsers hold
/// (WHATWG Encoding Standard, 4.2).
/// Complexity: O(head).
[[nodiscard]] EncodingChoice choose_encoding(std::string_view head,
                                             const EncodingHints& hints);

/// Checks a name for `--encoding` ("windows-1252", "Shift_JIS", "UTF-16LE").
/// Errors: invalid_option, with examples, if there is no such encoding.
[[nodiscard]] Status check_encoding_name(std::string_view name);

/// Length of the byte order mark at the front, 0 if there is none.
[[nodiscard]] std::size_t byte_order_mark_length(std::string_view head);

/// Whether the bytes begin with a mark of UTF-16 or UTF-32.
[[nodiscard]] bool has_wide_mark(std::string_view head);

/// The encoding that a page declares in its first 1024 bytes, in a meta element
/// (`charset=`) or in the XML declaration (`encoding=`); "" if it does not.
[[nodiscard]] std::string_view declared_encoding(std::string_view page);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// What stands before the body of a plain text. Views into the text.
struct TextHeader {
  ArticleFields fields;
  std::size_t body_begin = 0;  ///< byte offset
};

/// Reads the optional head of a plain text, after a byte order mark:
/// - lines `title:`, `date:`, `source:`, `url:`, `author:`, in any case and
///   order, each at most once, from the first line on, then an empty line; or
/// - a first line ` date 2031-05-06 Text goes on here`, whose date is that of
///   publication and whose body begins behind it.
/// Anything else is body. Lines end in LF or CRLF. O(length of the head).
[[nodiscard]] TextHeader read_text_header(std::string_view text);

/// Reads the whole input as one article. Refuses, with an error, what is not
/// UTF-8, empty, or longer than `max_article_bytes`.
void read_text(InputBuffer& input, Intake& intake);

/// Holds the whole input in the window. False, with an error reported, if it is
/// longer than `max_article_bytes` or cannot be read to its end.
[[nodiscard]] bool take_whole(InputBuffer& input, Intake& intake);

/// False, with an error that names the byte and its place, if the window is not
/// UTF-8.
[[nodiscard]] bool check_encoding(std::string_view text, Intake& intake);

}  // namespace crosscheck

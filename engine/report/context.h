#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/ingest/document.h"

namespace crosscheck {

/// A stretch of text around a quote, half-open, in bytes.
struct Context {
  std::size_t begin = 0, end = 0;
  bool cut_before = false;  ///< begins inside a sentence
  bool cut_after = false;   ///< ends inside one
};

/// The sentence (or sentences) that hold the bytes begin .. end, and up to
/// `neighbours` sentences on either side of them.
///
/// A rough cut for display, not an analysis: a sentence ends after . ! ? … or
/// a CJK full stop (with closing quotation marks) before white space and
/// something other than a digit or a lower-case ASCII letter, or at an empty
/// line; a full stop after a single capital ("J. Smith", "U.S. envoy") ends
/// nothing. At most `limit` bytes are added on either side; a cut falls between
/// words. Requires: begin <= end <= text.size(), both between characters.
/// Complexity: O(limit).
[[nodiscard]] Context context_around(std::string_view text, std::size_t begin,
                                     std::size_t end, int neighbours,
                                     std::size_t limit);

/// The same in the text of an article: a quote from the body has no context
/// from the header before it.
[[nodiscard]] Context context_in(const Document& article, std::size_t begin,
                                 std::size_t end, int neighbours,
                                 std::size_t limit);

/// `text` with each run of white space, line breaks too, as one space, and
/// none at the ends.
[[nodiscard]] std::string one_line(std::string_view text);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/names/name.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// The noun that says what sort of body a word names, in one spelling for its
/// variants ("centre" -> "center"), or "" if it names none.
[[nodiscard]] std::string_view body_kind_of(std::string_view lower);

/// A body that a post belongs to.
struct PostBody {
  std::uint32_t first = 0;  ///< tokens [first, last), empty if none
  std::uint32_t last = 0;
  std::string kind;               ///< "department"
  std::vector<std::string> name;  ///< "north", "america"
  std::string country;            ///< of a state named in it, or ""
};

/// Reads the body that follows a post at token `at`: "of the North Sea
/// Department", "of the foreign ministry's legal department", "at Foo Inc.",
/// "to France". The innermost named body counts. Stops at a person's name, a
/// verb, or a mark.
/// Complexity: O(tokens read).
[[nodiscard]] PostBody read_body_after(const TokenisedText& text,
                                       const Names& names,
                                       const Sentence& sentence,
                                       std::uint32_t at);

/// Reads the body that stands before a post that begins at token `at`:
/// "Turkish Foreign Ministry", "the ministry's", "Texas".
[[nodiscard]] PostBody read_body_before(const TokenisedText& text,
                                        const Names& names,
                                        const Sentence& sentence,
                                        std::uint32_t at);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace crosscheck {

/// Bytes [begin, end) of one paragraph, without the white space around it.
struct Paragraph {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool after_empty_line = true;  ///< also true of the first paragraph
};

/// Cuts text from byte `begin` on into paragraphs.
///
/// An empty line always parts two. A single line break parts them where the
/// line above ends with a final mark or a colon, reads like a heading, or the
/// line below is a bullet or the signature of a post; else the sentence goes
/// on. Text that is wrapped to a width of at most 120 bytes (nearly every
/// line is as long as it can be) is parted by empty lines alone.
/// Complexity: O(bytes).
[[nodiscard]] std::vector<Paragraph> find_paragraphs(std::string_view text,
                                                     std::uint32_t begin);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/ingest/corpus.h"

namespace crosscheck {

/// Answers where a byte of a UTF-8 text lies: its code point, line and column.
///
/// Data:       the code points before every 256th byte, and the first byte of
///             every line. Looks into the text, which must outlive it.
/// Lines end at "\n" (so "\r\n" ends one line, and its "\r" is a character of
/// it). Columns count code points from 1.
/// Complexity: build O(bytes), code_points O(256), place O(log lines + 256).
class TextIndex {
 public:
  TextIndex() = default;
  explicit TextIndex(std::string_view text);

  [[nodiscard]] std::string_view text() const { return text_; }
  /// Code points before the byte at `offset`; an offset past the end is the
  /// end.
  [[nodiscard]] std::uint32_t code_points(std::size_t offset) const;
  [[nodiscard]] Place place(std::size_t offset) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> before_;  // code points before byte 256 * i
  std::vector<std::uint32_t> lines_;   // first byte of line i + 1
};

/// Whether a byte continues a UTF-8 character that began before it.
[[nodiscard]] constexpr bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// `count` code points before `offset` (or as many as there are): the byte
/// where they begin. O(count).
[[nodiscard]] std::size_t step_back(std::string_view text, std::size_t offset,
                                    std::size_t count);

/// The byte after `count` code points from `offset`, at most the end.
[[nodiscard]] std::size_t step_forward(std::string_view text,
                                       std::size_t offset, std::size_t count);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// Text of others, made safe to show on a terminal: control characters (C0,
/// DEL, C1), bidirectional controls and bytes that are no UTF-8 are spelt out,
/// as in "<U+202E>" and "<0xFF>"; white space becomes one space. Complexity:
/// O(bytes).
[[nodiscard]] std::string safe_text(std::string_view text);

/// Safe text in ASCII: quotation marks, dashes and the signs of this program's
/// own reports by what looks like them, letters without their marks, all else
/// spelt out as in "<U+6F22>". Complexity: O(bytes).
[[nodiscard]] std::string ascii_text(std::string_view text);

/// Columns that `text` takes on a terminal: two for wide and fullwidth
/// characters (UAX #11), none for combining marks and format characters.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Breaks `text` at spaces into lines of at most `width` columns; a word that
/// is wider is broken inside. At least one line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text,
                                            std::size_t width);

/// `text` if it fits into `width` columns, else as much as does and "…".
[[nodiscard]] std::string shortened(std::string_view text, std::size_t width);

/// Colours and emphasis, which say nothing that the words do not say.
class Style {
 public:
  explicit Style(bool colour) : colour_(colour) {}
  [[nodiscard]] std::string bold(std::string_view text) const;
  [[nodiscard]] std::string dim(std::string_view text) const;
  [[nodiscard]] std::string mark(std::string_view text) const;

 private:
  [[nodiscard]] std::string painted(std::string_view code,
                                    std::string_view text) const;
  bool colour_;
};

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/report/report_buffer.h"
#include "engine/report/terminal_text.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// Marks around the words that carry a value.
inline constexpr std::string_view kOpenMark = "\u2039";
inline constexpr std::string_view kCloseMark = "\u203A";

/// A report buffer for text, its width and style. Texts from outside must have
/// gone through safe_text before they come here. With ReportOptions::ascii all
/// text goes through ascii_text, before it is broken into lines.
class TextPage {
 public:
  TextPage(const ReportOptions& options, ReportBuffer& buffer);

  [[nodiscard]] const ReportOptions& options() const { return options_; }
  [[nodiscard]] const Style& style() const { return style_; }

  void line(std::string_view text);
  void blank() { buffer_.text() += '\n'; }
  /// `text` in lines of the width: `first` before the first of them, as many
  /// spaces before the others.
  void wrapped(std::string_view first, std::string_view text);
  /// The same in bold.
  void headline(std::string_view first, std::string_view text);
  /// The same, dim.
  void aside(std::string_view first, std::string_view text);
  /// `text` behind a rule on each line, what stands between marks painted.
  void quoted(std::string_view rule, std::string_view text);
  bool flow() { return buffer_.flow(); }

 private:
  using Paint = std::string (Style::*)(std::string_view) const;
  void put(std::string_view first, std::string_view text, Paint paint);
  [[nodiscard]] std::string shown(std::string_view text) const;
  [[nodiscard]] std::size_t room_behind(std::size_t indent) const;

  const ReportOptions& options_;
  ReportBuffer& buffer_;
  Style style_;
};

/// "1 origin", "2 origins", "0 origins".
[[nodiscard]] std::string counted(std::size_t count, std::string_view one);

}  // namespace crosscheck

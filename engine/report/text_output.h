#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/report/report_buffer.h"
#include "engine/report/run_view.h"
#include "engine/report/terminal_text.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// For the sources of the text writer: a report buffer, its width and style,
/// and the lines that both views print. Texts from outside must have gone
/// through safe_text before they come here.
class TextOutput {
 public:
  TextOutput(const RunView& view, const ReportOptions& options,
             ReportBuffer& buffer);

  [[nodiscard]] const RunView& view() const { return view_; }
  [[nodiscard]] const ReportOptions& options() const { return options_; }
  [[nodiscard]] const Style& style() const { return style_; }

  void line(std::string_view text) { buffer_.text().append(text) += '\n'; }
  void blank() { buffer_.text() += '\n'; }
  /// `text` in lines of the width: `first` before the first of them, as many
  /// spaces before the others.
  void wrapped(std::string_view first, std::string_view text);
  /// The same in bold.
  void headline(std::string_view first, std::string_view text);
  /// The evidence of a claim from text in its context, marked by ‹ ›.
  void quotes(std::string_view first, const ClaimDetail& detail,
              int neighbours);
  bool flow() { return buffer_.flow(); }

 private:
  const RunView& view_;
  const ReportOptions& options_;
  ReportBuffer& buffer_;
  Style style_;
};

/// "1 origin", "2 origins", "0 origins".
[[nodiscard]] std::string counted(std::size_t count, std::string_view one);

/// "path:line:column" of a claim; a record has no column.
[[nodiscard]] std::string place_text(const RunView& view, ClaimId claim);

/// "object · attribute", safe to print.
[[nodiscard]] std::string topic_text(const RunView& view, const Item& item);

/// Outlet, date, place and, where there is one, the speaker of a claim.
[[nodiscard]] std::string who_says(const RunView& view, ClaimId claim);

/// The two views of the text writer, each after the head line.
void write_ranking(TextOutput& text);
void write_contradictions(TextOutput& text);

/// Pairs of claims that differ by rules that may not contradict (Run::graph has
/// them only where they were asked for); nothing where there are none.
void write_differences(TextOutput& text);

}  // namespace crosscheck

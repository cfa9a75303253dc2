#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/report/run_view.h"
#include "engine/report/text_page.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// A page about a run, for the views that look into one.
class TextOutput : public TextPage {
 public:
  TextOutput(const RunView& view, const ReportOptions& options,
             ReportBuffer& buffer)
      : TextPage(options, buffer), view_(view) {}

  [[nodiscard]] const RunView& view() const { return view_; }
  /// The evidence of a claim from text in its context, marked.
  void quotes(std::string_view first, const ClaimDetail& detail,
              int neighbours);

 private:
  const RunView& view_;
};

/// "path:line:column" of a claim; a record has no column.
[[nodiscard]] std::string place_text(const RunView& view, ClaimId claim);

/// "object · attribute", safe to print.
[[nodiscard]] std::string topic_text(const RunView& view, const Item& item);

/// Outlet, date, place and, where there is one, the speaker of a claim.
[[nodiscard]] std::string who_says(const RunView& view, ClaimId claim);

}  // namespace crosscheck

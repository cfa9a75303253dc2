#pragma once

#include "engine/report/form.h"

namespace crosscheck {

/// A result as Markdown (CommonMark with GitHub's tables): what is disputed,
/// each dispute with its sides, quotes, places and reasons, then the ranking
/// (`ReportOptions::top` rows; 0: all), the sources, who copies whom, and what
/// the user decided. Texts are escaped (markdown_text.h).
/// Complexity: O(bytes written + claims log claims).
class MarkdownForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bench/harness.h"

namespace crosscheck {

/// A table of words and numbers; the first column names the row.
struct Table {
  std::string title;
  std::vector<std::string> heading;
  std::vector<std::vector<std::string>> rows;  ///< each as long as the heading
  std::string note;                            ///< below it; may be empty
};

/// For a terminal of `width` columns: the first column to the left, the others
/// to the right. What does not fit beside it is folded into further blocks,
/// each with the first column again. Text of others is made printable.
[[nodiscard]] std::string table_text(const Table& table,
                                     std::size_t width = 100);

/// As a table of Markdown (GitHub); bars in cells are escaped.
[[nodiscard]] std::string table_markdown(const Table& table);

/// The results of a suite with one row a case: the figures that any of them
/// has, in the order of the first, but for `left_out`; a case without an answer
/// says why in the note.
[[nodiscard]] Table table_of_figures(
    std::string title, const std::vector<CaseResult>& results,
    const std::vector<std::string_view>& left_out = {});

}  // namespace crosscheck

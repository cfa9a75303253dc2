#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace crosscheck {

/// The cells of one line of a table whose columns are parted by tabs. False
/// where the line has another number of columns; `columns` is then part filled.
/// The cells point into `line`. O(length of the line).
template <std::size_t N>
bool split_columns(std::string_view line,
                   std::array<std::string_view, N>& columns) {
  for (std::size_t i = 0; i < N; ++i) {
    const auto tab = line.find('\t');
    const bool is_last = i + 1 == N;
    if ((tab == std::string_view::npos) != is_last) return false;
    columns[i] = line.substr(0, tab);
    if (!is_last) line.remove_prefix(tab + 1);
  }
  return true;
}

}  // namespace crosscheck

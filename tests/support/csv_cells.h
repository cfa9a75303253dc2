#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace crosscheck::testing {

/// Rows of cells of CSV text that ends in a line end, by a reader of RFC 4180
/// that shares no code with the writers.
inline std::vector<std::vector<std::string>> cells_of(const std::string& text) {
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string& cell = rows.back().back();
    if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      cell += text[i++];
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && text[i] == ',') {
      rows.back().emplace_back();
    } else if (!quoted && text[i] == '\n') {
      rows.emplace_back(1);
    } else {
      cell += text[i];
    }
  }
  rows.pop_back();
  return rows;
}

}  // namespace crosscheck::testing

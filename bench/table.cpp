#include "bench/table.h"

#include <algorithm>

#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kWidestName = 44;

std::string padding(std::size_t width, std::size_t taken) {
  return std::string(width - std::min(width, taken), ' ');
}

std::string to_the_right(const std::string& cell, std::size_t width) {
  return padding(width, display_width(cell)) + cell;
}

std::string to_the_left(const std::string& cell, std::size_t width) {
  return cell + padding(width, display_width(cell));
}

// The same table with printable cells, and how wide each column is.
struct Laid {
  std::vector<std::vector<std::string>> lines;  // the heading is the first
  std::vector<std::size_t> width;
};

Laid lay_out(const Table& table) {
  Laid laid;
  laid.width.assign(table.heading.size(), 0);
  const auto take = [&](const std::vector<std::string>& row) {
    std::vector<std::string> line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      line.push_back(shortened(safe_text(row[c]), kWidestName));
      laid.width[c] = std::max(laid.width[c], display_width(line.back()));
    }
    laid.lines.push_back(std::move(line));
  };
  take(table.heading);
  for (const std::vector<std::string>& row : table.rows) take(row);
  return laid;
}

// How many columns from `first` on fit beside the names.
std::size_t fitting(const Laid& laid, std::size_t first, std::size_t width) {
  std::size_t used = laid.width[0];
  std::size_t count = 0;
  while (first + count < laid.width.size()) {
    used += 2 + laid.width[first + count];
    if (used > width && count > 0) break;
    ++count;
  }
  return count;
}

std::string markdown_cell(std::string_view text) {
  std::string cell;
  for (const char c : safe_text(text)) {
    if (c == '|' || c == '\\') cell += '\\';
    cell += c;
  }
  return cell;
}

std::string markdown_row(const std::vector<std::string>& cells) {
  std::string row = "|";
  for (const std::string& cell : cells) row += " " + markdown_cell(cell) + " |";
  return row + "\n";
}

}  // namespace

std::string table_text(const Table& table, std::size_t width) {
  const Laid laid = lay_out(table);
  std::string text = table.title.empty() ? "" : table.title + "\n";
  for (std::size_t first = 1; first < laid.width.size();) {
    const std::size_t count = fitting(laid, first, width);
    if (first > 1) text += "\n";
    for (const std::vector<std::string>& line : laid.lines) {
      std::string row = to_the_left(line[0], laid.width[0]);
      for (std::size_t c = first; c < first + count; ++c)
        row += "  " + to_the_right(line[c], laid.width[c]);
      row.erase(row.find_last_not_of(' ') + 1);
      text += row + "\n";
    }
    first += count;
  }
  if (!table.note.empty())
    for (const std::string& line : wrap(table.note, width)) text += line + "\n";
  return text;
}

std::string table_markdown(const Table& table) {
  std::string text = table.title.empty() ? "" : "**" + table.title + "**\n\n";
  text += markdown_row(table.heading) + "|---|";
  for (std::size_t c = 1; c < table.heading.size(); ++c) text += "---:|";
  text += "\n";
  for (const std::vector<std::string>& row : table.rows)
    text += markdown_row(row);
  if (!table.note.empty()) text += "\n" + safe_text(table.note) + "\n";
  return text;
}

Table table_of_figures(std::string title,
                       const std::vector<CaseResult>& results,
                       const std::vector<std::string_view>& left_out) {
  Table table;
  table.title = std::move(title);
  table.heading = {"case"};
  std::vector<std::string> names;
  for (const CaseResult& result : results) {
    for (const MeasuredFigure& figure : result.figures) {
      if (std::find(names.begin(), names.end(), figure.name) != names.end() ||
          std::find(left_out.begin(), left_out.end(), figure.name) !=
              left_out.end())
        continue;
      names.push_back(figure.name);
      const std::string_view heading = figure_kind(figure.name).heading;
      table.heading.emplace_back(heading.empty() ? figure.name : heading);
    }
  }
  for (const CaseResult& result : results) {
    std::vector<std::string> row{result.name};
    for (const std::string& name : names) {
      const auto number = result.figure(name);
      row.push_back(number ? figure_text(name, *number) : "-");
    }
    table.rows.push_back(std::move(row));
    if (!result.right())
      table.note +=
          (table.note.empty() ? "" : "; ") + result.name + ": " + result.wrong;
  }
  return table;
}

}  // namespace crosscheck

#include "bench/accuracy/answers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "bench/harness.h"
#include "scoring/value_number.h"

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 4> kColumns = {"object", "attribute",
                                                      "value", "score"};

// Takes a field from the front of the text, and the mark behind it.
std::string take_field(std::string_view& csv) {
  std::string field;
  if (csv.starts_with('"')) {
    csv.remove_prefix(1);
    while (!csv.empty()) {
      const char c = csv.front();
      csv.remove_prefix(1);
      if (c != '"') {
        field += c;
      } else if (csv.starts_with('"')) {
        field += c;
        csv.remove_prefix(1);
      } else {
        break;
      }
    }
  }
  const std::size_t end = std::min(csv.find_first_of(",\n"), csv.size());
  field += csv.substr(0, end);
  csv.remove_prefix(end);
  return field;
}

}  // namespace

std::vector<std::vector<std::string>> csv_rows(std::string_view csv) {
  std::vector<std::vector<std::string>> rows;
  while (!csv.empty()) {
    std::vector<std::string> row{take_field(csv)};
    while (csv.starts_with(',')) {
      csv.remove_prefix(1);
      row.push_back(take_field(csv));
    }
    if (csv.starts_with('\n')) csv.remove_prefix(1);
    if (row.back().ends_with('\r')) row.back().pop_back();
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<Answers> answers_in(std::string_view csv) {
  std::vector<std::vector<std::string>> rows = csv_rows(csv);
  if (rows.empty()) return wrong_answer("nothing was written");
  std::array<std::size_t, kColumns.size()> at{};
  for (std::size_t c = 0; c < kColumns.size(); ++c) {
    const auto found = std::find(rows[0].begin(), rows[0].end(), kColumns[c]);
    if (found == rows[0].end())
      return wrong_answer("the output has no column " +
                          std::string(kColumns[c]));
    at[c] = static_cast<std::size_t>(found - rows[0].begin());
  }
  Answers answers;
  for (std::size_t r = 1; r < rows.size(); ++r) {
    std::vector<std::string>& row = rows[r];
    if (row.size() != rows[0].size())
      return wrong_answer("a row of the output has another length");
    const std::optional<double> score = number_in(row[at[3]]);
    if (!score) return wrong_answer("a score that is no number");
    answers[{row[at[0]], row[at[1]]}].push_back({row[at[2]], *score});
  }
  return answers;
}

}  // namespace crosscheck

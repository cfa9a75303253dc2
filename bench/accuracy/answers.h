#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// Object and attribute.
using AnswerKey = std::pair<std::string, std::string>;

/// A ranked row of an output.
struct AnswerRow {
  std::string value;
  double score = 0;
};

/// The rows of each item, in the order of the output: the best comes first.
using Answers = std::map<AnswerKey, std::vector<AnswerRow>>;

/// Reads ranked CSV as CsvWriter gives it: a header with the columns object,
/// attribute, value and score, in any order; of other columns none is needed.
/// Errors: malformed, for a column that lacks, a row of another length or a
/// score that is no number.
[[nodiscard]] Result<Answers> answers_in(std::string_view csv);

/// Fields of the rows of a CSV text (RFC 4180), lines ending in LF or CRLF.
[[nodiscard]] std::vector<std::vector<std::string>> csv_rows(
    std::string_view csv);

}  // namespace crosscheck

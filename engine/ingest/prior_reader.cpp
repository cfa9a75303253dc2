#include "engine/ingest/prior_reader.h"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/csv_scanner.h"
#include "engine/ingest/input_buffer.h"
#include "engine/ingest/record.h"
#include "engine/ingest/utf8.h"
#include "scoring/value_number.h"

namespace crosscheck {
namespace {

constexpr std::size_t kNoColumn = std::string_view::npos;
constexpr double kMostWeight = 1e9;

struct Layout {
  std::size_t source, accuracy, weight, width;
};

Error malformed(const std::string& path, Place place, std::string message) {
  std::string where = fmt::format("{}:{}", printable_path(path), place.line);
  if (place.column > 0) where += fmt::format(":{}", place.column);
  return Error{ErrorCode::malformed, std::move(message), std::move(where)};
}

Result<Layout> read_header(CsvScanner& rows, const std::string& path,
                           const ReadOptions& options) {
  const CsvScanner::Outcome outcome = rows.next();
  if (outcome == CsvScanner::Outcome::end) {
    return malformed(path, Place{1, 0}, "the table of priors is empty");
  }
  if (outcome == CsvScanner::Outcome::defect) {
    return malformed(path, rows.defect().place, rows.defect().message);
  }
  const std::vector<std::string_view>& header = rows.fields();
  std::size_t source = find_column(header, input_name("source", options));
  if (source == kNoColumn) source = find_column(header, "source");
  const Layout layout{source, find_column(header, "accuracy"),
                      find_column(header, "weight"), header.size()};
  if (layout.source == kNoColumn || layout.accuracy == kNoColumn) {
    return malformed(path, Place{rows.line(), 0},
                     "a table of priors needs the columns source and accuracy; "
                     "there are " +
                         list_columns(header));
  }
  return layout;
}

Error bad_cell(const std::string& path, const CsvScanner& rows,
               std::size_t column, std::string_view what,
               std::string_view allowed) {
  return malformed(path, rows.place_of_field(column),
                   fmt::format("{} {} is not {}", what,
                               quoted(rows.fields()[column]), allowed));
}

Result<NamedPrior> prior_in(const CsvScanner& rows, const Layout& layout,
                            const std::string& path) {
  const std::vector<std::string_view>& fields = rows.fields();
  if (fields.size() != layout.width) {
    return malformed(path, Place{rows.line(), 0},
                     fmt::format("the row has {} fields, the header {}",
                                 fields.size(), layout.width));
  }
  NamedPrior row;
  row.source = fields[layout.source];
  row.line = rows.line();
  row.prior.weight = kDefaultPriorWeight;
  if (trimmed(row.source).empty()) {
    return malformed(path, rows.place_of_field(layout.source),
                     "the source is empty; name it as in the claims");
  }
  const auto accuracy = number_in(trimmed(fields[layout.accuracy]));
  if (!accuracy || !(*accuracy >= 0 && *accuracy <= 1)) {
    return bad_cell(path, rows, layout.accuracy, "accuracy",
                    "a number from 0 to 1; write it as 0.85");
  }
  row.prior.accuracy = *accuracy;
  const bool has_weight =
      layout.weight != kNoColumn && !trimmed(fields[layout.weight]).empty();
  if (!has_weight) return row;
  const auto weight = number_in(trimmed(fields[layout.weight]));
  if (!weight || !(*weight > 0 && *weight <= kMostWeight)) {
    return bad_cell(path, rows, layout.weight, "weight",
                    "a number of claims above 0; write how many claims the "
                    "belief is worth, as in 20");
  }
  row.prior.weight = *weight;
  return row;
}

}  // namespace

Result<std::vector<NamedPrior>> read_priors(const std::string& path,
                                            const ReadOptions& options) {
  Result<InputBuffer> input = InputBuffer::open(path);
  if (!input) return input.error();
  CsvScanner rows(input.value(), options.max_line_bytes);
  const Result<Layout> layout = read_header(rows, path, options);
  if (!layout) return layout.error();
  std::vector<NamedPrior> priors;
  std::map<std::string, std::uint32_t> line_of;
  for (;;) {
    const CsvScanner::Outcome outcome = rows.next();
    if (outcome == CsvScanner::Outcome::end) break;
    if (outcome == CsvScanner::Outcome::defect) {
      return malformed(path, rows.defect().place, rows.defect().message);
    }
    Result<NamedPrior> row = prior_in(rows, layout.value(), path);
    if (!row) return row.error();
    const auto [earlier, fresh] =
        line_of.emplace(row.value().source, row.value().line);
    if (!fresh) {
      return malformed(
          path, rows.place_of_field(layout.value().source),
          fmt::format("source {} was told in line {} already; keep one of them",
                      quoted(row.value().source), earlier->second));
    }
    priors.push_back(std::move(row).value());
  }
  if (!input.value().failure().empty()) {
    return Error{ErrorCode::unreadable, input.value().failure(), path};
  }
  return priors;
}

std::vector<SourcePrior> priors_by_source(const std::vector<NamedPrior>& priors,
                                          const std::string& path,
                                          Corpus& corpus) {
  const ClaimTable& claims = corpus.claims;
  std::map<std::string_view, std::size_t> by_name;
  for (std::size_t s = 0; s < claims.sources.size(); ++s) {
    by_name.emplace(claims.text(claims.sources[s].name), s);
  }
  std::vector<SourcePrior> by_source(claims.sources.size());
  std::size_t unknown = 0;
  const NamedPrior* first = nullptr;
  for (const NamedPrior& row : priors) {
    const auto at = by_name.find(row.source);
    if (at != by_name.end()) {
      by_source[at->second] = row.prior;
      continue;
    }
    if (unknown++ == 0) first = &row;
  }
  if (unknown > 0) {
    corpus.diagnostics.add(
        {Severity::warning, printable_path(path), first->line, 0,
         fmt::format("{} of {} priors for sources that make no claim; the "
                     "first is {}",
                     unknown, priors.size(), quoted(first->source)),
         "names must be those of the claims, to the letter", false});
  }
  return by_source;
}

}  // namespace crosscheck

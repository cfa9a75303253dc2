#include "engine/ingest/prior_reader.h"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/csv_table.h"
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

Status find_layout(const CsvScanner& row, const CsvTable& table,
                   const ReadOptions& options, Layout& layout) {
  const std::vector<std::string_view>& header = row.fields();
  std::size_t source = find_column(header, input_name("source", options));
  if (source == kNoColumn) source = find_column(header, "source");
  layout = {source, find_column(header, "accuracy"),
            find_column(header, "weight"), header.size()};
  if (layout.source == kNoColumn || layout.accuracy == kNoColumn) {
    return table.lacks_columns(row, "source and accuracy");
  }
  return std::monostate{};
}

Error bad_cell(const CsvTable& table, const CsvScanner& row, std::size_t column,
               std::string_view what, std::string_view allowed) {
  return table.malformed(row.place_of_field(column),
                         fmt::format("{} {} is not {}", what,
                                     quoted(row.fields()[column]), allowed));
}

Result<NamedPrior> prior_in(const CsvScanner& row, const Layout& layout,
                            const CsvTable& table) {
  const std::vector<std::string_view>& fields = row.fields();
  if (fields.size() != layout.width) {
    return table.other_width(row, layout.width);
  }
  NamedPrior told;
  told.source = fields[layout.source];
  told.line = row.line();
  told.prior.weight = kDefaultPriorWeight;
  if (trimmed(told.source).empty()) {
    return table.malformed(row.place_of_field(layout.source),
                           "the source is empty; name it as in the claims");
  }
  const auto accuracy = number_in(trimmed(fields[layout.accuracy]));
  if (!accuracy || !(*accuracy >= 0 && *accuracy <= 1)) {
    return bad_cell(table, row, layout.accuracy, "accuracy",
                    "a number from 0 to 1; write it as 0.85");
  }
  told.prior.accuracy = *accuracy;
  const bool has_weight =
      layout.weight != kNoColumn && !trimmed(fields[layout.weight]).empty();
  if (!has_weight) return told;
  const auto weight = number_in(trimmed(fields[layout.weight]));
  if (!weight || !(*weight > 0 && *weight <= kMostWeight)) {
    return bad_cell(table, row, layout.weight, "weight",
                    "a number of claims above 0; write how many claims the "
                    "belief is worth, as in 20");
  }
  told.prior.weight = *weight;
  return told;
}

}  // namespace

Result<std::vector<NamedPrior>> read_priors(const std::string& path,
                                            const ReadOptions& options) {
  const CsvTable table(path, "priors");
  Layout layout{};
  std::vector<NamedPrior> priors;
  std::map<std::string, std::uint32_t> line_of;
  const auto take_header = [&](const CsvScanner& header) {
    return find_layout(header, table, options, layout);
  };
  const auto take_row = [&](const CsvScanner& row) -> Status {
    Result<NamedPrior> told = prior_in(row, layout, table);
    if (!told) return told.error();
    const auto [earlier, fresh] =
        line_of.emplace(told.value().source, told.value().line);
    if (!fresh) {
      return table.malformed(
          row.place_of_field(layout.source),
          fmt::format("source {} was told in line {} already; keep one of them",
                      quoted(told.value().source), earlier->second));
    }
    priors.push_back(std::move(told).value());
    return std::monostate{};
  };
  const Status read = table.read(options, take_header, take_row);
  if (!read.ok()) return read.error();
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

#include "engine/ingest/truth_reader.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/csv_scanner.h"
#include "engine/ingest/input_buffer.h"
#include "engine/ingest/record.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

struct Layout {
  std::size_t object, attribute, value, width;
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
    return malformed(path, Place{1, 0}, "the table of truths is empty");
  }
  if (outcome == CsvScanner::Outcome::defect) {
    return malformed(path, rows.defect().place, rows.defect().message);
  }
  const auto column = [&](std::string_view name) {
    return find_column(rows.fields(), input_name(name, options));
  };
  const Layout layout{column("object"), column("attribute"), column("value"),
                      rows.fields().size()};
  if (layout.object == std::string_view::npos ||
      layout.value == std::string_view::npos) {
    return malformed(path, Place{rows.line(), 0},
                     "a table of truths needs the columns object and value; "
                     "there are " +
                         list_columns(rows.fields()));
  }
  return layout;
}

std::optional<Truth> truth_in(const std::vector<std::string_view>& fields,
                              const Layout& layout) {
  if (fields.size() != layout.width) return std::nullopt;
  Truth truth;
  truth.object = fields[layout.object];
  truth.value = fields[layout.value];
  if (layout.attribute != std::string_view::npos) {
    truth.attribute = fields[layout.attribute];
  }
  if (trimmed(truth.attribute).empty()) truth.attribute = kDefaultAttribute;
  if (trimmed(truth.object).empty() || trimmed(truth.value).empty()) {
    return std::nullopt;
  }
  return truth;
}

}  // namespace

Result<std::vector<Truth>> read_truths(const std::string& path,
                                       const ReadOptions& options) {
  Result<InputBuffer> input = InputBuffer::open(path);
  if (!input) return input.error();
  CsvScanner rows(input.value(), options.max_line_bytes);
  const Result<Layout> layout = read_header(rows, path, options);
  if (!layout) return layout.error();
  std::vector<Truth> truths;
  for (;;) {
    const CsvScanner::Outcome outcome = rows.next();
    if (outcome == CsvScanner::Outcome::end) break;
    if (outcome == CsvScanner::Outcome::defect) {
      return malformed(path, rows.defect().place, rows.defect().message);
    }
    std::optional<Truth> truth = truth_in(rows.fields(), layout.value());
    if (!truth) {
      return malformed(path, Place{rows.line(), 0},
                       "a truth needs an object and a value, and as many "
                       "fields as the header");
    }
    truths.push_back(std::move(*truth));
  }
  if (!input.value().failure().empty()) {
    return Error{ErrorCode::unreadable, input.value().failure(), path};
  }
  return truths;
}

}  // namespace crosscheck

#include "engine/ingest/attributes_reader.h"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/csv_scanner.h"
#include "engine/ingest/input_buffer.h"
#include "engine/ingest/utf8.h"
#include "scoring/value_number.h"

namespace crosscheck {
namespace {

constexpr std::size_t kNoColumn = std::string_view::npos;

struct Layout {
  std::size_t attribute, kind, tolerance, width;
};

Error malformed(const std::string& path, std::uint32_t line,
                std::string message) {
  return Error{ErrorCode::malformed, std::move(message),
               fmt::format("{}:{}", printable_path(path), line)};
}

Result<Layout> read_header(CsvScanner& rows, const std::string& path) {
  const CsvScanner::Outcome outcome = rows.next();
  if (outcome == CsvScanner::Outcome::end) {
    return malformed(path, 1, "the table of attributes is empty");
  }
  if (outcome == CsvScanner::Outcome::defect) {
    return malformed(path, rows.defect().place.line, rows.defect().message);
  }
  const std::vector<std::string_view>& header = rows.fields();
  const Layout layout{find_column(header, "attribute"),
                      find_column(header, "kind"),
                      find_column(header, "tolerance"), header.size()};
  if (layout.attribute == kNoColumn || layout.kind == kNoColumn) {
    return malformed(path, rows.line(),
                     "a table of attributes needs the columns attribute and "
                     "kind; there are " +
                         list_columns(header));
  }
  return layout;
}

// "", "0.5", "10min", "1%".
std::optional<Tolerance> tolerance_in(std::string_view text) {
  text = trimmed(text);
  Tolerance tolerance;
  if (text.empty()) return tolerance;
  if (text.ends_with('%')) {
    tolerance.relative = true;
    text.remove_suffix(1);
  } else if (text.ends_with("min")) {
    text.remove_suffix(3);
  }
  const std::optional<double> amount = number_in(text);
  if (!amount || *amount < 0) return std::nullopt;
  tolerance.amount = tolerance.relative ? *amount / 100 : *amount;
  return tolerance;
}

Result<AttributeSpec> spec_in(const CsvScanner& rows, const Layout& layout,
                              const std::string& path) {
  const std::vector<std::string_view>& fields = rows.fields();
  if (fields.size() != layout.width) {
    return malformed(path, rows.line(),
                     fmt::format("the row has {} fields, the header {}",
                                 fields.size(), layout.width));
  }
  const auto kind = attribute_kind_named(trimmed(fields[layout.kind]));
  if (!kind) {
    return malformed(path, rows.line(),
                     fmt::format("there is no kind {}; there are categorical, "
                                 "numeric, time, set and names",
                                 quoted(fields[layout.kind])));
  }
  AttributeSpec spec{std::string(fields[layout.attribute]), *kind, {}};
  if (layout.tolerance == kNoColumn) return spec;
  const auto tolerance = tolerance_in(fields[layout.tolerance]);
  if (!tolerance) {
    return malformed(
        path, rows.line(),
        fmt::format("{} is no tolerance; write a number, minutes as in 10min, "
                    "or a percentage as in 1%",
                    quoted(fields[layout.tolerance])));
  }
  spec.tolerance = *tolerance;
  return spec;
}

}  // namespace

Result<std::vector<AttributeSpec>> read_attributes(const std::string& path,
                                                   const ReadOptions& options) {
  Result<InputBuffer> input = InputBuffer::open(path);
  if (!input) return input.error();
  CsvScanner rows(input.value(), options.max_line_bytes);
  const Result<Layout> layout = read_header(rows, path);
  if (!layout) return layout.error();
  std::vector<AttributeSpec> specs;
  for (;;) {
    const CsvScanner::Outcome outcome = rows.next();
    if (outcome == CsvScanner::Outcome::end) break;
    if (outcome == CsvScanner::Outcome::defect) {
      return malformed(path, rows.defect().place.line, rows.defect().message);
    }
    Result<AttributeSpec> spec = spec_in(rows, layout.value(), path);
    if (!spec) return spec.error();
    specs.push_back(std::move(spec).value());
  }
  if (!input.value().failure().empty()) {
    return Error{ErrorCode::unreadable, input.value().failure(), path};
  }
  return specs;
}

std::vector<std::string> attribute_files_beside(const Corpus& corpus) {
  std::vector<std::string> found;
  for (const Document& document : corpus.documents) {
    if (document.is_article) continue;
    const std::filesystem::path path(document.path);
    if (path.filename() != kClaimsFile) continue;
    std::filesystem::path beside = path.parent_path() / kAttributesFile;
    std::error_code error;
    if (!std::filesystem::is_regular_file(beside, error)) continue;
    found.push_back(beside.string());
  }
  return found;
}

}  // namespace crosscheck

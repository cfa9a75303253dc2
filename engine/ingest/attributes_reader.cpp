#include "engine/ingest/attributes_reader.h"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/csv_table.h"
#include "engine/ingest/utf8.h"
#include "scoring/value_number.h"

namespace crosscheck {
namespace {

constexpr std::size_t kNoColumn = std::string_view::npos;

struct Layout {
  std::size_t attribute, kind, tolerance, width;
};

Result<Layout> layout_of(const CsvScanner& row, const CsvTable& table) {
  const std::vector<std::string_view>& header = row.fields();
  const Layout layout{find_column(header, "attribute"),
                      find_column(header, "kind"),
                      find_column(header, "tolerance"), header.size()};
  if (layout.attribute == kNoColumn || layout.kind == kNoColumn) {
    return table.lacks_columns(row, "attribute and kind");
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

Result<AttributeSpec> spec_in(const CsvScanner& row, const Layout& layout,
                              const CsvTable& table) {
  const std::vector<std::string_view>& fields = row.fields();
  if (fields.size() != layout.width) {
    return table.other_width(row, layout.width);
  }
  const auto kind = attribute_kind_named(trimmed(fields[layout.kind]));
  if (!kind) {
    return table.malformed(
        Place{row.line(), 0},
        fmt::format("there is no kind {}; there are categorical, "
                    "numeric, time, set and names",
                    quoted(fields[layout.kind])));
  }
  AttributeSpec spec{std::string(fields[layout.attribute]), *kind, {}};
  if (layout.tolerance == kNoColumn) return spec;
  const auto tolerance = tolerance_in(fields[layout.tolerance]);
  if (!tolerance) {
    return table.malformed(
        Place{row.line(), 0},
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
  const CsvTable table(path, "attributes");
  Layout layout{};
  std::vector<AttributeSpec> specs;
  const auto take_header = [&](const CsvScanner& header) -> Status {
    const Result<Layout> found = layout_of(header, table);
    if (!found) return found.error();
    layout = found.value();
    return std::monostate{};
  };
  const auto take_row = [&](const CsvScanner& row) -> Status {
    Result<AttributeSpec> spec = spec_in(row, layout, table);
    if (!spec) return spec.error();
    specs.push_back(std::move(spec).value());
    return std::monostate{};
  };
  const Status read = table.read(options, take_header, take_row);
  if (!read.ok()) return read.error();
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

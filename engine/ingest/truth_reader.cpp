#include "engine/ingest/truth_reader.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/csv_table.h"
#include "engine/ingest/record.h"
#include "engine/ingest/record_preset.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

struct Layout {
  std::size_t object, attribute, value, width;
};

Layout layout_by(const std::vector<std::string_view>& header,
                 const std::map<std::string, std::string>& names) {
  const auto column = [&](const std::string& ours) {
    const auto theirs = names.find(ours);
    return find_column(header, theirs == names.end() ? ours : theirs->second);
  };
  return {column("object"), column("attribute"), column("value"),
          header.size()};
}

bool is_complete(const Layout& layout) {
  return layout.object != std::string_view::npos &&
         layout.value != std::string_view::npos;
}

Status find_layout(const CsvScanner& header, const CsvTable& table,
                   const ReadOptions& options, Layout& layout) {
  layout = layout_by(header.fields(), options.field_map);
  if (is_complete(layout)) return std::monostate{};
  for (const RecordPreset& preset : record_presets()) {
    layout = layout_by(header.fields(), preset.fields);
    if (options.field_map.empty() && is_complete(layout)) {
      return std::monostate{};
    }
  }
  return table.lacks_columns(header, "object and value");
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
  const CsvTable table(path, "truths");
  Layout layout{};
  std::vector<Truth> truths;
  const auto take_header = [&](const CsvScanner& header) {
    return find_layout(header, table, options, layout);
  };
  const auto take_row = [&](const CsvScanner& row) -> Status {
    std::optional<Truth> truth = truth_in(row.fields(), layout);
    if (!truth) {
      return table.malformed(Place{row.line(), 0},
                             "a truth needs an object and a value, and as many "
                             "fields as the header");
    }
    truths.push_back(std::move(*truth));
    return std::monostate{};
  };
  const Status read = table.read(options, take_header, take_row);
  if (!read.ok()) return read.error();
  return truths;
}

}  // namespace crosscheck

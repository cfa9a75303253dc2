#include "engine/ingest/csv_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "engine/ingest/csv_scanner.h"
#include "engine/ingest/record_preset.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kNoColumn = std::string_view::npos;
constexpr std::size_t kMostListed = 20;  // column names in a message

/// Where each field of a record stands in a row.
struct Layout {
  std::array<std::size_t, kRecordFields> column{};
  std::size_t width = 0;
  std::string_view passed_over;  // an attribute; "": none
  [[nodiscard]] std::size_t of(RecordField field) const {
    return column[static_cast<std::size_t>(field)];
  }
};

Layout layout_of(const std::vector<std::string_view>& header,
                 const std::map<std::string, std::string>& names) {
  Layout layout;
  layout.width = header.size();
  for (std::size_t i = 0; i < kRecordFields; ++i) {
    const std::string ours(name_of(static_cast<RecordField>(i)));
    const auto theirs = names.find(ours);
    layout.column[i] =
        find_column(header, theirs == names.end() ? ours : theirs->second);
  }
  return layout;
}

/// The first needed field without a column.
std::optional<RecordField> missing_field(const Layout& layout) {
  for (const RecordField field :
       {RecordField::source, RecordField::object, RecordField::value}) {
    if (layout.of(field) == kNoColumn) return field;
  }
  return std::nullopt;
}

void note_unused_columns(const std::vector<std::string_view>& header,
                         const Layout& layout, Intake& intake) {
  std::vector<std::string_view> unused;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (std::find(layout.column.begin(), layout.column.end(), i) ==
        layout.column.end()) {
      unused.push_back(header[i]);
    }
  }
  if (unused.empty()) return;
  intake.note(Place{1, 0},
              "columns that are not used: " + list_columns(unused));
}

/// The layout by our names or those of the user, else by those of a table that
/// is known by its header, which is noted.
Layout layout_for(const std::vector<std::string_view>& header, Intake& intake) {
  const auto& names = intake.options().field_map;
  Layout layout = layout_of(header, names);
  const RecordPreset* preset = record_preset_of(header);
  if (preset == nullptr) return layout;
  const bool is_named = names == preset->fields;
  if (!is_named && (!names.empty() || !missing_field(layout))) return layout;
  layout = layout_of(header, preset->fields);
  layout.passed_over = preset->passed_over;
  if (!is_named) {
    intake.note(Place{1, 0},
                fmt::format("the columns are those of {}, and read as with "
                            "--map {}",
                            preset->title, preset->name));
  }
  return layout;
}

/// Reads the header; reports and answers nothing if it will not do.
std::optional<Layout> read_header(CsvScanner& rows, Intake& intake) {
  const CsvScanner::Outcome outcome = rows.next();
  if (outcome == CsvScanner::Outcome::end) {
    intake.error(Place{0, 0}, "holds no records: the file is empty");
    return std::nullopt;
  }
  if (outcome == CsvScanner::Outcome::defect) {
    intake.error(rows.defect().place, rows.defect().message,
                 rows.defect().hint);
    return std::nullopt;
  }
  Layout layout = layout_for(rows.fields(), intake);
  if (const auto missing = missing_field(layout)) {
    const std::string_view name = name_of(*missing);
    intake.error(
        Place{rows.line(), 0},
        fmt::format("the column {} is missing; there are {}",
                    quoted(input_name(name, intake.options())),
                    list_columns(rows.fields())),
        fmt::format("say which column it is, as in: --map {}=NAME", name));
    return std::nullopt;
  }
  note_unused_columns(rows.fields(), layout, intake);
  return layout;
}

void read_row(const CsvScanner& rows, const Layout& layout, Intake& intake) {
  const std::vector<std::string_view>& fields = rows.fields();
  if (fields.size() != layout.width) {
    intake.error(rows.place_of_field(layout.width),
                 fmt::format("the row has {} fields, the header {}",
                             fields.size(), layout.width),
                 "put a field with a comma in double quotes");
    return;
  }
  RecordCells record;
  for (std::size_t i = 0; i < kRecordFields; ++i) {
    if (layout.column[i] != kNoColumn) {
      record.cells[i] = fields[layout.column[i]];
    }
  }
  if (!layout.passed_over.empty() &&
      record[RecordField::attribute] == layout.passed_over) {
    return;
  }
  if (auto defect = intake.add_record(record, rows.line())) {
    intake.error(rows.place_of_field(layout.of(defect->field)),
                 std::move(defect->message), std::move(defect->hint));
  }
}

}  // namespace

std::size_t find_column(const std::vector<std::string_view>& header,
                        std::string_view name) {
  const std::string wanted = ascii_lower(trimmed(name));
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (ascii_lower(trimmed(header[i])) == wanted) return i;
  }
  return kNoColumn;
}

std::string list_columns(const std::vector<std::string_view>& header) {
  std::string list;
  for (std::size_t i = 0; i < std::min(header.size(), kMostListed); ++i) {
    if (i > 0) list += ", ";
    list += quoted(trimmed(header[i]));
  }
  if (header.size() > kMostListed) {
    list += fmt::format(" and {} more", header.size() - kMostListed);
  }
  return list;
}

bool is_record_header(std::string_view header, const ReadOptions& options) {
  std::vector<std::string_view> names;
  while (names.size() <= 64) {
    const std::size_t comma = header.find(',');
    std::string_view name = trimmed(header.substr(0, comma));
    if (name.size() >= 2 && name.starts_with('"') && name.ends_with('"')) {
      name = name.substr(1, name.size() - 2);
    }
    names.push_back(name);
    if (comma == std::string_view::npos) break;
    header.remove_prefix(comma + 1);
  }
  return !missing_field(layout_of(names, options.field_map)) ||
         (options.field_map.empty() && record_preset_of(names) != nullptr);
}

void read_csv(InputBuffer& input, Intake& intake) {
  CsvScanner rows(input, intake.options().max_line_bytes);
  const std::optional<Layout> layout = read_header(rows, intake);
  if (!layout) return;
  for (;;) {
    const CsvScanner::Outcome outcome = rows.next();
    if (outcome == CsvScanner::Outcome::end) break;
    if (outcome == CsvScanner::Outcome::row) {
      read_row(rows, *layout, intake);
    } else {
      intake.error(rows.defect().place, rows.defect().message,
                   rows.defect().hint);
    }
  }
  if (!input.failure().empty()) {
    intake.error(Place{0, 0}, "cannot be read to its end: " + input.failure());
  }
}

}  // namespace crosscheck

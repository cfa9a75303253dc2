#include <array>

#include "engine/report/csv_writer.h"
#include "engine/report/json_writer.h"
#include "engine/report/jsonl_writer.h"
#include "engine/report/text_writer.h"
#include "engine/report/writer.h"

namespace crosscheck {
namespace {

template <typename T>
std::unique_ptr<Writer> make() {
  return std::make_unique<T>();
}

constexpr std::array<WriterEntry, 4> kWriters = {{
    {"text", "a report to read", &make<TextWriter>},
    {"json", "the whole result", &make<JsonWriter>},
    {"jsonl", "a ranked value a line", &make<JsonlWriter>},
    {"csv", "a ranked value a row", &make<CsvWriter>},
}};

}  // namespace

std::span<const WriterEntry> writer_registry() { return kWriters; }

Result<std::unique_ptr<Writer>> make_writer(std::string_view name) {
  std::string known;
  for (const WriterEntry& entry : kWriters) {
    if (entry.name == name) return entry.make();
    if (!known.empty()) known += ", ";
    known += entry.name;
  }
  return Error{
      ErrorCode::invalid_option,
      "no format is called '" + std::string(name) + "'; there are " + known,
      "--format"};
}

}  // namespace crosscheck

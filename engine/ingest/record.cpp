#include "engine/ingest/record.h"

#include <charconv>
#include <cmath>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

bool is_blank_text(std::string_view text) {
  const bool plain = !text.empty() && text.front() > ' ';
  return !plain && trimmed(text).empty();
}

/// The number in [0,1] that the whole of `text` is; NaN if it is none.
float confidence_in(std::string_view text) {
  text = trimmed(text);
  float number = 0;
  const auto [end, code] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = code == std::errc() && end == text.data() + text.size();
  return whole && number >= 0 && number <= 1 ? number : std::nanf("");
}

RecordDefect empty_cell(RecordField field) {
  return RecordDefect{field, std::string(name_of(field)) + " is empty",
                      "a record needs a source, an object and a value"};
}

}  // namespace

std::string_view name_of(RecordField field) {
  static constexpr std::array<std::string_view, kRecordFields> kNames = {
      "source",    "object",     "attribute", "value",
      "timestamp", "confidence", "url",       "quote"};
  return kNames[static_cast<std::size_t>(field)];
}

std::string input_name(std::string_view name, const ReadOptions& options) {
  const auto mapped = options.field_map.find(std::string(name));
  return mapped == options.field_map.end() ? std::string(name) : mapped->second;
}

RecordAdder::RecordAdder(ClaimTable& table) : table_(table), builder_(table) {}

ItemId RecordAdder::item_of(std::string_view object,
                            std::string_view attribute) {
  const bool same_object =
      last_item_.valid() && table_.text(last_object_) == object;
  const bool same_attribute =
      last_item_.valid() && table_.text(last_attribute_) == attribute;
  if (same_object && same_attribute) return last_item_;
  if (!same_object) last_object_ = table_.strings.intern(object);
  if (!same_attribute) last_attribute_ = table_.strings.intern(attribute);
  last_item_ = builder_.add_item(last_object_, last_attribute_);
  return last_item_;
}

std::optional<RecordDefect> find_defect(const RecordCells& record) {
  for (const RecordField field :
       {RecordField::source, RecordField::object, RecordField::value}) {
    if (is_blank_text(record[field])) return empty_cell(field);
  }
  const std::string_view given = record[RecordField::confidence];
  if (is_blank_text(given) || !std::isnan(confidence_in(given))) {
    return std::nullopt;
  }
  return RecordDefect{
      RecordField::confidence,
      "confidence " + quoted(given) + " is not a number from 0 to 1",
      "write it as 0.85"};
}

std::optional<RecordDefect> RecordAdder::add(const RecordCells& record,
                                             DocumentId document,
                                             std::uint32_t line) {
  if (auto defect = find_defect(record)) return defect;
  std::string_view attribute = record[RecordField::attribute];
  if (is_blank_text(attribute)) attribute = kDefaultAttribute;

  const SourceId source = builder_.add_source(record[RecordField::source]);
  const ItemId item = item_of(record[RecordField::object], attribute);
  const ValueId value = builder_.add_value(item, record[RecordField::value]);
  const ClaimId claim = builder_.add_claim(source, value, document, line);
  builder_.set_timestamp(claim, record[RecordField::timestamp]);
  const std::string_view given = record[RecordField::confidence];
  if (!is_blank_text(given)) {
    builder_.set_confidence(claim, confidence_in(given));
  }
  builder_.set_url(claim, record[RecordField::url]);
  builder_.set_quote(claim, record[RecordField::quote]);
  return std::nullopt;
}

}  // namespace crosscheck

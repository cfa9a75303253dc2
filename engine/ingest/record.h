#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/ingest/corpus.h"
#include "graph/claim_builder.h"

namespace crosscheck {

/// The columns of a table of records, in their usual order.
enum class RecordField : std::uint8_t {
  source,
  object,
  attribute,
  value,
  timestamp,
  confidence,
  url,
  quote,
};
inline constexpr std::size_t kRecordFields = 8;

/// Our name of a field ("source").
[[nodiscard]] std::string_view name_of(RecordField field);

/// The name that our field `name` has in the input: mapped, or the same.
[[nodiscard]] std::string input_name(std::string_view name,
                                     const ReadOptions& options);

/// The cells of one record; an empty one was not given. Views into the reader's
/// buffer, read before the reader moves on.
struct RecordCells {
  std::array<std::string_view, kRecordFields> cells;
  [[nodiscard]] std::string_view& operator[](RecordField field) {
    return cells[static_cast<std::size_t>(field)];
  }
  [[nodiscard]] std::string_view operator[](RecordField field) const {
    return cells[static_cast<std::size_t>(field)];
  }
};

/// Why a record was not added.
struct RecordDefect {
  RecordField field = RecordField::source;  ///< the cell that is wrong
  std::string message;
  std::string hint;
};

/// The attribute of a record that names none.
inline constexpr std::string_view kDefaultAttribute = "value";

/// What is wrong with a record, which no other record changes.
[[nodiscard]] std::optional<RecordDefect> find_defect(
    const RecordCells& record);

/// Checks records and adds them to a claim table.
///
/// Source, object and value must hold more than blanks; texts are kept as
/// written. A missing attribute is `kDefaultAttribute`. Confidence is a decimal
/// number in [0,1].
/// Complexity: O(bytes of the record) expected.
class RecordAdder {
 public:
  explicit RecordAdder(ClaimTable& table);

  /// Adds the record as the last claim, or says why not and adds nothing.
  [[nodiscard]] std::optional<RecordDefect> add(const RecordCells& record,
                                                DocumentId document,
                                                std::uint32_t line);
  [[nodiscard]] ClaimBuilder& builder() { return builder_; }

 private:
  ItemId item_of(std::string_view object, std::string_view attribute);

  ClaimTable& table_;
  ClaimBuilder builder_;
  // Records of one object mostly stand together and attributes are few, so the
  // last item answers most look-ups.
  StringId last_object_;
  StringId last_attribute_;
  ItemId last_item_;
};

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/document_column.h"
#include "graph/ids.h"
#include "graph/string_pool.h"
#include "graph/value.h"

namespace crosscheck {

/// What kind of question a slot asks; it decides which rules compare values.
enum class SlotKind : std::uint8_t {
  record,        ///< an attribute of a table: values are equal or they differ
  count,         ///< people killed, boats seized
  quantity,      ///< a measure: magnitude, sum, distance, duration, age
  time,          ///< when it happens
  place,         ///< in which city, region or state
  venue,         ///< in which building
  holder,        ///< who leads a delegation, who holds an exclusive role
  post,          ///< function and body of a person
  participants,  ///< who takes part
  topic,         ///< agenda and purpose
  status,        ///< where a course of things stands
  occurrence,    ///< whether the event happened at all
  quotation,     ///< what a speaker said
  report,        ///< a sentence that several articles have in other words
  act,           ///< who does what to whom, told by several articles
  fact,          ///< what a person or happening has one of: plea, cause
};

/// Stable lower-case name of a slot kind, as printed ("participants").
[[nodiscard]] std::string_view name_of(SlotKind kind);

enum class Polarity : std::uint8_t { positive, negative };
enum class Modality : std::uint8_t {
  asserted,
  planned,
  expected,
  possible,
  denied
};
[[nodiscard]] std::string_view name_of(Polarity polarity);
[[nodiscard]] std::string_view name_of(Modality modality);

/// A stretch of a document: byte offsets into its UTF-8 text, half-open.
struct Span {
  DocumentId document;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// One link of "A said that B said": who, and the cue word ("said").
struct Attribution {
  Entity speaker;  ///< key empty when the text names nobody ("officials")
  std::string cue;
};

/// Who publishes. Reliability is a result and is not kept here.
struct Source {
  StringId name;
};

/// What claims are about: a thing (event, entity, record object) and one slot.
struct Item {
  StringId subject;  ///< object of a table; label of an event or entity
  StringId slot;     ///< attribute of a table; name of the slot
  SlotKind kind = SlotKind::record;
};

/// A value as written for an item. Claims that give an item the same words
/// share it; whether different words agree is for rules to say.
struct DistinctValue {
  ItemId item;
  StringId text;
};

/// What a claim from running text has beyond the columns of a record.
struct ClaimDetail {
  Value value;
  Polarity polarity = Polarity::positive;
  Modality modality = Modality::asserted;
  std::vector<Attribution> attribution;  ///< outermost speaker first
  std::optional<TimeInterval> as_of;     ///< the day the statement speaks from
  std::vector<Span> evidence;            ///< never empty; verbatim
  std::string_view extractor;            ///< name of the pattern; static text
};

/// Every claim of a run, one row each in order of reading, as flat columns.
///
/// A record of a table fills the four columns; a claim from an article has a
/// `detail` as well. Columns that no claim uses stay empty, so a table of a
/// million records costs 12 bytes a claim and its distinct strings once.
///
/// Invariant: source, value, document and line have the same length; each
/// optional column is empty or has that length too.
struct ClaimTable {
  StringPool strings;
  std::vector<Source> sources;        ///< by SourceId
  std::vector<Item> items;            ///< by ItemId
  std::vector<DistinctValue> values;  ///< by ValueId

  std::vector<SourceId> source;  ///< by ClaimId, as the next three
  std::vector<ValueId> value;
  DocumentColumn document;
  std::vector<std::uint32_t> line;  ///< 1-based line in the document

  std::vector<StringId> timestamp;  ///< optional columns of records
  std::vector<float> confidence;    ///< in [0,1]; NaN where not given
  std::vector<StringId> url;
  std::vector<StringId> quote;

  std::vector<std::uint32_t> detail_of;  ///< empty, or index / kNoDetail
  std::vector<ClaimDetail> details;

  static constexpr std::uint32_t kNoDetail = 0xffffffffU;

  [[nodiscard]] std::size_t size() const { return source.size(); }
  [[nodiscard]] ItemId item_of(ClaimId claim) const {
    return values[value[claim.index()].index()].item;
  }
  /// The detail of a claim from text, or nullptr for a record.
  [[nodiscard]] const ClaimDetail* detail(ClaimId claim) const;
  [[nodiscard]] std::string_view text(StringId id) const {
    return strings.view(id);
  }
};

}  // namespace crosscheck

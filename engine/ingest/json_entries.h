#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/entry_sink.h"

namespace crosscheck {

/// The keys of records and articles that are looked at; docs/DATA_FORMATS.md
/// says which stand for the same thing. The record's eight come first, in the
/// order of RecordField.
enum class JsonKey : std::uint8_t {
  source,
  object,
  attribute,
  value,
  timestamp,
  confidence,
  url,
  quote,
  title,
  author,
  authors,
  date,
  publish_date,
  date_publish,
  source_hostname,
  sitename,
  hostname,
  source_domain,
  canonical_link,
  source_url,
  text,
  maintext,
  raw_text,
  none,
};
inline constexpr std::size_t kJsonKeys =
    static_cast<std::size_t>(JsonKey::none);

/// Line and column of byte offsets of a text, asked for in rising order.
/// O(length of the text) for all marks together.
class LineCounter {
 public:
  /// Counts from `first_line` at offset 0. An empty text has one line.
  LineCounter(std::string_view text, std::uint32_t first_line)
      : text_(text), line_(first_line) {}

  /// Remembers the place of `offset`, which is not before the last mark.
  void mark(std::size_t offset);
  /// The place of an offset at or behind the last mark; column in bytes.
  [[nodiscard]] Place place(std::size_t offset) const;
  /// The line of the last mark.
  [[nodiscard]] std::uint32_t line() const { return line_; }

 private:
  std::string_view text_;
  std::uint32_t line_;
  std::size_t line_begin_ = 0;
  std::size_t mark_ = 0;
};

/// Takes the events of a JSON parser and adds the records and articles among
/// them to a sink.
///
/// An entry is a top-level object, an object of a top-level array, or an object
/// of the array `articles`, `documents` or `records` of a top-level object. An
/// entry with an object and a value is a record, one with a text an article.
/// Every event has the byte offset of its first character. An event that
/// answers false wants the parser to stop; `refusal()` says why.
/// Complexity: O(bytes), O(1) memory in the depth, which is at most kMaxDepth.
class JsonEntries {
 public:
  static constexpr std::size_t kMaxDepth = 128;
  enum class Scalar : std::uint8_t { text, number, boolean, null };

  /// `views_last`: the texts of the events outlive the entry (parsing in
  /// place); otherwise they are copied.
  JsonEntries(EntrySink& sink, bool views_last);

  /// Begins another JSON value, whose places `lines` tells.
  void begin(LineCounter& lines);

  bool start_object(std::size_t at);
  bool end_object();
  bool start_array(std::size_t at);
  bool end_array();
  bool key(std::string_view name, std::size_t at);
  bool scalar(Scalar kind, std::string_view text, std::size_t at);

  [[nodiscard]] const std::string& refusal() const { return refusal_; }

 private:
  struct KnownKey {
    std::string name;
    JsonKey key;
  };
  struct Cell {
    std::string_view text;
    std::string copy;
    std::size_t at = 0;
  };

  [[nodiscard]] JsonKey key_named(std::string_view name);
  [[nodiscard]] JsonKey search_key(std::string_view name) const;
  [[nodiscard]] bool at_entry_level() const {
    return entry_depth_ != 0 && depth_ == entry_depth_;
  }
  [[nodiscard]] Cell& cell(JsonKey key) {
    return cells_[static_cast<std::size_t>(key)];
  }
  [[nodiscard]] std::string_view text(JsonKey key) const {
    return cells_[static_cast<std::size_t>(key)].text;
  }
  [[nodiscard]] std::string_view first_of(
      std::initializer_list<JsonKey> keys) const;

  [[nodiscard]] static std::uint32_t bit(JsonKey key) {
    return 1U << static_cast<unsigned>(key);
  }
  [[nodiscard]] bool given(JsonKey key) const {
    return (given_ & bit(key)) != 0;
  }

  bool deeper();
  void begin_entry(std::size_t at);
  void finish_entry();
  void finish_record();
  void finish_article();
  void refuse_entry(JsonKey key, std::string message, std::string hint);
  /// Reports values of the wrong type; true if one of `required` has one.
  bool required_is_bad(std::initializer_list<JsonKey> required);
  void set(Cell& cell, std::string_view text);
  void append_author(std::string_view name);
  void wrong_type(std::string_view what);
  void not_an_object(std::string_view what, std::size_t at);

  EntrySink& sink_;
  bool views_last_;
  LineCounter* lines_ = nullptr;
  std::vector<KnownKey> known_;
  std::vector<KnownKey> expected_;  // the keys of the last entry, in order

  std::size_t depth_ = 0;
  std::size_t entry_depth_ = 0;  // depth inside the open entry; 0: none
  std::size_t list_depth_ = 0;   // depth inside the list of entries; 0: none
  bool in_authors_ = false;
  bool wrapper_ = false;  // the top object has a list of entries
  bool at_list_key_ = false;

  std::size_t key_count_ = 0;  // keys of the open entry so far
  JsonKey key_ = JsonKey::none;
  std::size_t entry_at_ = 0;
  std::array<Cell, kJsonKeys> cells_;
  std::uint32_t given_ = 0;  // a bit a key: it stands in the entry
  std::uint32_t bad_ = 0;    // ... with a value of the wrong type
  std::string refusal_;
};

}  // namespace crosscheck

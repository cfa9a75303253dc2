#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "engine/ingest/entry_sink.h"

namespace crosscheck {

/// Parses JSON texts, one after the other, and hands the entries among them
/// (json_entries.h) to a sink. A text that is not UTF-8 or no JSON is reported
/// there, at its place; what was found before the defect stays.
///
/// RFC 8259 by RapidJSON's iterative SAX parser. O(bytes) for a text.
class JsonParser {
 public:
  /// `views_last`: the texts that the sink is given outlive the call, as they
  /// do in parse_line; parse_text needs false.
  JsonParser(EntrySink& sink, bool views_last);
  ~JsonParser();
  JsonParser(const JsonParser&) = delete;
  JsonParser& operator=(const JsonParser&) = delete;

  /// Parses the line `line` of a file in place: data[size] may be written.
  void parse_line(char* data, std::size_t size, std::uint32_t line);
  /// Parses a whole file, which a zero byte ends.
  void parse_text(std::string_view text);

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "graph/ids.h"

namespace crosscheck {

/// A file, or one article of a JSON or JSONL file.
///
/// `text` is what evidence offsets count in: for plain text the bytes of the
/// whole file as read (byte order mark and header included), for JSON the
/// decoded text field. It is valid UTF-8.
struct Document {
  DocumentId id;
  SourceId source;         ///< none() for a table: its records have theirs
  std::string path;        ///< as given or found; "-" for standard input
  std::uint32_t line = 1;  ///< first line of the record in its file
  bool is_article = true;  ///< false: a table of records, text is empty
  bool offsets_are_of_file = true;  ///< false for JSON articles
  std::string title;
  std::string date;                           ///< as written; may be empty
  std::optional<std::int32_t> published_day;  ///< days since 1970-01-01
  std::string url;
  std::string author;
  std::string text;
  std::uint32_t body_begin = 0;  ///< byte where the article's body begins
};

}  // namespace crosscheck

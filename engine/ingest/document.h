#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/ids.h"

namespace crosscheck {

/// Where the day of publication is told.
enum class DateFrom : std::uint8_t {
  nowhere,
  header,   ///< of a plain text file
  field,    ///< of a JSON article
  meta,     ///< of an HTML page: meta element, JSON-LD, time element
  url,      ///< a path like /2031/05/06/
  text,     ///< the page's visible byline or dateline
  archive,  ///< when a WARC record was fetched
};

/// From where on a text that was taken out of a page stands in which line of
/// its file.
struct LineMark {
  std::uint32_t offset = 0;  ///< byte of the text
  std::uint32_t line = 1;
};

/// A file, or one article of a JSON or JSONL file.
///
/// `text` is what evidence offsets count in: for plain text the bytes of the
/// whole file as read (byte order mark and header included), after conversion
/// where it is not UTF-8; for JSON the decoded text field; for an HTML page the
/// text taken out of it. It is valid UTF-8.
struct Document {
  DocumentId id;
  SourceId source;         ///< none() for a table: its records have theirs
  std::string path;        ///< as given or found; "-" for standard input
  std::uint32_t line = 1;  ///< first line of the record in its file
  bool is_article = true;  ///< false: a table of records, text is empty
  bool offsets_are_of_file = true;   ///< false for JSON articles and pages
  std::vector<LineMark> line_marks;  ///< of a page: rising; else empty
  std::string title;
  std::string date;  ///< as written; may be empty
  DateFrom date_from = DateFrom::nowhere;
  std::optional<std::int32_t> published_day;  ///< days since 1970-01-01
  std::string url;
  std::string author;
  std::string encoding = "UTF-8";  ///< that the file was read in
  std::string sha256;  ///< of the file's bytes, hexadecimal; "" not known
  std::string text;
  std::uint32_t body_begin = 0;  ///< byte where the article's body begins
};

}  // namespace crosscheck

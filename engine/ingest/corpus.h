#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/ingest/diagnostic.h"
#include "engine/ingest/document.h"
#include "graph/claim.h"
#include "graph/result.h"

namespace crosscheck {

/// What may be said about reading.
struct ReadOptions {
  /// Column or field names of the input for ours: {"source","worker"} reads
  /// the source from `worker` (`--map source=worker`).
  std::map<std::string, std::string> field_map;
  /// What every input without a byte order mark is written in, as a name that
  /// `check_encoding_name` knows; "": found out for each (encoding.h).
  std::string encoding;
  /// Longest line or file taken in memory; longer ones are diagnosed.
  std::size_t max_line_bytes = 16U << 20U;
  std::size_t max_article_bytes = 64U << 20U;
};

/// Everything that was read: articles as documents, records as claims.
struct Corpus {
  std::vector<Document> documents;  ///< by DocumentId; tables are in it too
  ClaimTable claims;                ///< sources, and the records' claims
  Diagnostics diagnostics;
};

/// Reads files, folders (recursively, names in byte order), globs and "-"
/// (standard input).
///
/// A file is a table of records when it is CSV or its JSON objects have an
/// object and a value field, else articles: plain text, HTML, JSON, JSONL.
/// Archives and web archives hold files (archive_reader.h, warc_reader.h).
/// Errors: not_found or unreadable when nothing at all could be read (the
/// diagnostics say why); a bad file or record among good ones is a diagnostic.
[[nodiscard]] Result<Corpus> read_corpus(const std::vector<std::string>& inputs,
                                         const ReadOptions& options);

/// Line and column (both 1-based, column in code points) of a byte offset into
/// the document's text, for a person who opens the file: a byte order mark does
/// not count; for a JSON article it is the line of its record, and for a page
/// that of the block around the offset, both in column 1. O(offset).
struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};
[[nodiscard]] Place place_of(const Document& document, std::uint32_t offset);

}  // namespace crosscheck

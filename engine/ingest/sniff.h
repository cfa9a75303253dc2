#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/ingest/corpus.h"

namespace crosscheck {

/// What a file is read as.
enum class InputFormat : std::uint8_t { text, json, jsonl, csv, html, binary };

/// Decides by the name and the first bytes.
///
/// A zero byte in the first 8 KiB makes a file binary, unless it is a page by
/// its name and begins with a tag. Then the extension decides: .txt .md .text
/// are text, .html .htm .xhtml are HTML, .csv is CSV, .jsonl and .ndjson are
/// JSONL. For .json and all others the content does: an object or an array
/// of objects is JSON, or JSONL if another object begins on a line behind the
/// first; a first line with the column names of records is CSV; a tag of HTML
/// is HTML; all else is text.
/// Complexity: O(head).
[[nodiscard]] InputFormat sniff_format(std::string_view path,
                                       std::string_view head,
                                       const ReadOptions& options);

/// The extension of a path in lower case, without its dot; "" for none.
[[nodiscard]] std::string extension_of(std::string_view path);

}  // namespace crosscheck

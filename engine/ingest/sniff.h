#pragma once

#include <cstdint>
#include <string_view>

#include "engine/ingest/corpus.h"

namespace crosscheck {

/// What a file is read as.
enum class InputFormat : std::uint8_t { text, json, jsonl, csv, html, binary };

/// Decides by the name and the first bytes.
///
/// A zero byte in the first 8 KiB makes a file binary, unless they begin like
/// UTF-16 (which the text reader refuses with better advice). Then the
/// extension decides: .txt .md .text are text, .csv is CSV, .jsonl and .ndjson
/// are JSONL. For .json and all others the content does: an object or an array
/// of objects is JSON, or JSONL if another object begins on a line behind the
/// first; a first line with the column names of records is CSV; a tag of HTML
/// is HTML; all else is text.
/// Complexity: O(head).
[[nodiscard]] InputFormat sniff_format(std::string_view path,
                                       std::string_view head,
                                       const ReadOptions& options);

}  // namespace crosscheck

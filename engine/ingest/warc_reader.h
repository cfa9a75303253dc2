#pragma once

#include <string_view>

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// Whether a file is a web archive, by its first bytes or its extension.
[[nodiscard]] bool is_warc(std::string_view name, std::string_view head);

/// Reads the pages and plain texts of a web archive (WARC 1.0 and 1.1, ISO
/// 28500), already unpacked: `response` records of HTTP with a status of 200 to
/// 299, and `resource` records. Others are passed over, with one note.
///
/// The target URI is the URL, unless the page names a canonical one; the
/// record's date is that of publication only where the page tells none. The
/// place of a document is its line in the unpacked archive.
/// A broken record is an error with its offset in the unpacked archive, and the
/// reading goes on at the next that begins a line.
/// Complexity: O(bytes); memory: the longest record that is read, at most
/// `max_article_bytes`.
void read_warc(InputBuffer& input, Intake& intake);

}  // namespace crosscheck

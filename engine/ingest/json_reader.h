#pragma once

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// Reads one JSON value: an article or a record, an array of them, or an object
/// with such an array under `articles`, `documents` or `records`.
///
/// RFC 8259, parsed by RapidJSON's iterative SAX parser: the stack does not
/// grow with the input's depth, which may be 128. Numbers keep their digits as
/// written. What was read before a defect stays; the rest of the file is left
/// out with an error at its place. Memory: the file, at most
/// `max_article_bytes`.
void read_json(InputBuffer& input, Intake& intake);

/// Reads one JSON value a line (JSONL, NDJSON); blank lines are skipped.
///
/// Lines are parsed in place, on several threads where the input is long and
/// there are several, with the same result. A defect costs its
/// line alone. Memory: one chunk and the longest line, which is at most
/// `max_line_bytes`.
void read_jsonl(InputBuffer& input, Intake& intake);

}  // namespace crosscheck

#pragma once

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// Reads a text, a page, JSON or CSV, as its name and its bytes have it
/// (sniff.h), from the encoding that it is in (encoding.h).
/// `path` of the intake is the file's; `head` of it has been looked at.
void read_text_input(InputBuffer input, Intake& intake);

}  // namespace crosscheck

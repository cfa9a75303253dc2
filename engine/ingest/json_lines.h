#pragma once

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// The lines of a JSON Lines file on one thread, each parsed where it stands.
void take_in_lines(LineReader& lines, Intake& intake);

/// The same on several threads: lines are read in batches of 256 KiB, parsed
/// side by side, and taken in in their order, with the same result to the bit.
/// Memory: two batches a thread, each its bytes and twice as much again.
void take_in_lines_side_by_side(LineReader& lines, Intake& intake);

}  // namespace crosscheck

#pragma once

#include <string>

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// Reads a file in whatever form it has: text, page, JSON, CSV, and what holds
/// such files, an archive or a web archive.
///
/// What is not UTF-8 is converted on the way; the choice of the encoding is
/// noted where it was a guess, and bytes that could not be converted are a
/// warning with their place.
void read_file(const std::string& path, Intake& intake);

}  // namespace crosscheck

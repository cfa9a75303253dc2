#pragma once

#include <functional>
#include <string>

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"
#include "engine/ingest/packed_input.h"

namespace crosscheck {

/// Takes one file out of an archive; the intake has turned to it.
using ReadMember = std::function<void(InputBuffer member)>;

/// Reads what an archive holds, each member as a file `archive.zip/inner/x.txt`
/// of its own, in the byte order of their names; or the one content of a
/// compressed file, `x.csv.gz`, as `x.csv`.
///
/// Nothing is written to disk, and no name of a member is ever opened. Hidden
/// names and the resource forks of macOS are passed over, links noted, members
/// that are encrypted or damaged left out with an error. An archive past a
/// limit of the options is left out whole, with an error that names the limit.
/// Memory: the members of one archive; of a single content, one step.
void read_archive(InputBuffer input, Intake& intake, UnpackedSoFar& so_far,
                  const ReadMember& read_member);

}  // namespace crosscheck

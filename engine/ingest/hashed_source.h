#pragma once

#include <functional>
#include <memory>

#include "engine/ingest/byte_source.h"
#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// Has `read` read the bytes of `source`, and gives the documents that came of
/// them the hash of all these bytes, as they are before anything is unpacked or
/// converted. What the reader left is read to its end, unless no document came
/// of it or reading failed. Complexity: O(bytes) beside that of `read`.
void read_hashed(std::unique_ptr<ByteSource> source, Intake& intake,
                 const std::function<void(InputBuffer)>& read);

}  // namespace crosscheck

#pragma once

#include <string>

#include "engine/ingest/decoding_source.h"
#include "engine/ingest/encoding.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// Warns of an encoding that was guessed: letters may be wrong.
void warn_of_guess(const EncodingChoice& choice, Place place, Intake& intake);

/// Warns of bytes that could not be converted, if there are any.
void warn_of_undecodable(const UndecodableBytes& bytes,
                         const std::string& encoding, Place place,
                         Intake& intake);

/// Bytes that lie in memory as UTF-8, from the encoding that they are in
/// (encoding.h), which the intake is told. What cannot be decoded becomes
/// U+FFFD, with a warning at `place`. O(bytes).
[[nodiscard]] std::string decoded_text(std::string bytes,
                                       const EncodingHints& hints, Place place,
                                       Intake& intake);

}  // namespace crosscheck

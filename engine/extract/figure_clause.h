#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/extract/statement_builder.h"

namespace crosscheck {

/// The predication of a word or of the next above it, else kNone.
[[nodiscard]] std::uint32_t predication_at(const Extraction& extraction,
                                           std::uint32_t word);

/// The events of harm that a sentence names, those of violence as one, sorted.
[[nodiscard]] std::vector<std::string> causes_in(const Extraction& extraction,
                                                 std::uint32_t sentence);

}  // namespace crosscheck

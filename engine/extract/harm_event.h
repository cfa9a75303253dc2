#pragma once

#include <cstdint>
#include <optional>

#include "engine/extract/statement_builder.h"

namespace crosscheck {

/// The harmful event a figure belongs to: the nearest in its sentence, else the
/// document's main one where the sentence names no other time.
/// Complexity: O(mentions + events x times).
[[nodiscard]] std::optional<std::uint32_t> event_of_harm(
    const Extraction& extraction, std::uint32_t sentence, std::uint32_t figure);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/statement.h"

namespace crosscheck {

/// A short name for each event group, for people: type, place and day as far
/// as its documents say them ("meeting in Oslo, 2031-03-04"). Of the places
/// the one that most documents give, then the first; of the days the same.
/// `group`: by document event, dense.
[[nodiscard]] std::vector<std::string> event_labels(
    std::span<const DocumentEvent> events,
    std::span<const std::uint32_t> group);

}  // namespace crosscheck

#pragma once

#include <string>

#include "engine/text/times/time_spec.h"

namespace crosscheck {

/// What stands around the words of a time and what they say beside the day.
/// All functions are O(1).

/// The preposition before a time, or what its words fix ("ago"), or "".
[[nodiscard]] std::string relation_of(const Pieces& pieces,
                                      const TimeSpec& spec);

[[nodiscard]] TimeWording wording_of(const TimeSpec& spec);

/// The piece at which the whole phrase begins: "the" of "the past two months".
[[nodiscard]] std::uint32_t phrase_first(const Pieces& pieces,
                                         const TimeSpec& spec);

}  // namespace crosscheck

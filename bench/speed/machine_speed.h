#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace crosscheck {

/// What this machine's memory gives at best, on one thread, to hold the cost of
/// scoring against.
struct MachineSpeed {
  double stream_ns_per_word = 0;  ///< 4 bytes of a triad a = b + s c
  double gather_ns = 0;           ///< one random read of a table of doubles
};

/// Measures both: a triad over arrays far larger than any cache, and reads of a
/// table of `entries` doubles in the order of random 32-bit numbers that are
/// streamed beside, as sources of claims are. Each the best of five.
/// Requires: entries > 0. Takes about half a second and 200 MB.
[[nodiscard]] MachineSpeed measure_machine(std::size_t entries);

/// Gives freed memory back, sets the gauge of peak memory to what is resident
/// then, and gives that in bytes; nothing where the system does not allow it.
[[nodiscard]] std::optional<std::uint64_t> restart_peak_memory();
/// Peak resident memory since then, in bytes.
[[nodiscard]] std::optional<std::uint64_t> peak_memory_since();

}  // namespace crosscheck

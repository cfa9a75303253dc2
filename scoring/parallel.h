#pragma once

#include <cstddef>
#include <functional>

namespace crosscheck {

/// Runs `work`, and whatever for_blocks() is called within it, on at most
/// `threads` threads (0: as many as the machine has).
void with_threads(unsigned threads, const std::function<void()>& work);

/// How many lanes for_blocks() may use where it is called: threads that run at
/// the same time have different lanes.
[[nodiscard]] unsigned lane_count();

/// Splits 0 .. count into stretches of `block` and calls work(first, last,
/// lane) for each, on several threads where there are several stretches. Which
/// lane gets which stretch is left to chance: what lanes add up must not depend
/// on it (whole numbers, maxima).
/// Errors: what `work` throws is thrown on. Complexity: count / block calls.
void for_blocks(std::size_t count, std::size_t block,
                const std::function<void(std::size_t first, std::size_t last,
                                         unsigned lane)>& work);

}  // namespace crosscheck

#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

#include "scoring/parallel.h"

namespace crosscheck {

/// Sorts on as many threads as for_blocks() would use: the elements are parted
/// at their medians until there is a part a thread, and each part is sorted by
/// itself, all in place.
///
/// Requires: elements of which neither is less make no difference by their
/// order, so that the result does not depend on the threads.
/// Complexity: O(n log n).
template <typename T, typename Less = std::less<T>>
void sort_on_threads(std::vector<T>& all, Less less = {}) {
  constexpr std::size_t kWorthThreads = 100'000;
  std::size_t parts = 1;
  if (all.size() >= kWorthThreads) {
    while (parts < lane_count()) parts *= 2;
  }
  const auto edge = [&](std::size_t part) {
    const std::size_t at = all.size() / parts * part;
    return all.begin() +
           static_cast<std::ptrdiff_t>(part == parts ? all.size() : at);
  };
  for (std::size_t halves = 2; halves <= parts; halves *= 2) {
    const std::size_t step = parts / halves;
    for_blocks(halves / 2, 1, [&](std::size_t k, std::size_t, unsigned) {
      std::nth_element(edge(2 * k * step), edge((2 * k + 1) * step),
                       edge((2 * k + 2) * step), less);
    });
  }
  for_blocks(parts, 1, [&](std::size_t k, std::size_t, unsigned) {
    std::sort(edge(k), edge(k + 1), less);
  });
}

}  // namespace crosscheck

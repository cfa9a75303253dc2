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
  const auto edge = [&](std::size_t part, std::size_t of) {
    const std::size_t at = all.size() / of * part;
    return all.begin() +
           static_cast<std::ptrdiff_t>(part == of ? all.size() : at);
  };
  for (std::size_t halves = 2; halves <= parts; halves *= 2) {
    for_blocks(halves / 2, 1, [&](std::size_t k, std::size_t, unsigned) {
      // Edges of a finer parting are not those of a coarser one to the element,
      // so all are taken from the finest.
      const std::size_t step = parts / halves;
      std::nth_element(edge(2 * k * step, parts),
                       edge((2 * k + 1) * step, parts),
                       edge((2 * k + 2) * step, parts), less);
    });
  }
  for_blocks(parts, 1, [&](std::size_t k, std::size_t, unsigned) {
    std::sort(edge(k, parts), edge(k + 1, parts), less);
  });
}

}  // namespace crosscheck

#pragma once

#include <tbb/parallel_sort.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

#include "scoring/parallel.h"

namespace crosscheck {

/// Sorts on as many threads as for_blocks() would use.
///
/// Requires: elements of which neither is less make no difference by their
/// order, so that the result does not depend on the threads.
/// Complexity: O(n log n).
template <typename T, typename Less = std::less<T>>
void sort_on_threads(std::vector<T>& all, Less less = {}) {
  constexpr std::size_t kWorthThreads = 100'000;
  if (all.size() < kWorthThreads || lane_count() == 1) {
    std::sort(all.begin(), all.end(), less);
  } else {
    tbb::parallel_sort(all.begin(), all.end(), less);
  }
}

}  // namespace crosscheck

#include "scoring/parallel.h"

#include <doctest/doctest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace crosscheck {

TEST_SUITE("scoring/parallel") {
  TEST_CASE("every index is met once, on lanes that there are") {
    for (const unsigned threads : {1U, 2U, 8U}) {
      for (const std::size_t count : {0U, 1U, 63U, 64U, 65U, 1000U}) {
        CAPTURE(threads);
        CAPTURE(count);
        std::vector<int> met(count, 0);
        std::atomic<bool> strange = false;
        with_threads(threads, [&] {
          const unsigned lanes = lane_count();
          CHECK(lanes >= 1);
          for_blocks(count, 64,
                     [&](std::size_t first, std::size_t last, unsigned lane) {
                       if (lane >= lanes || last > count) strange = true;
                       for (std::size_t k = first; k < last; ++k) ++met[k];
                     });
        });
        CHECK_FALSE(strange);
        for (const int times : met) CHECK(times == 1);
      }
    }
  }

  TEST_CASE("two stretches on one lane never run at the same time") {
    with_threads(4, [] {
      std::vector<std::atomic<int>> busy(lane_count());
      std::vector<long> sum(lane_count(), 0);
      std::atomic<bool> together = false;
      for_blocks(100'000, 10,
                 [&](std::size_t first, std::size_t last, unsigned lane) {
                   if (busy[lane].fetch_add(1) != 0) together = true;
                   for (std::size_t k = first; k < last; ++k) {
                     sum[lane] += static_cast<long>(k);
                   }
                   busy[lane].fetch_sub(1);
                 });
      CHECK_FALSE(together);
      CHECK(std::accumulate(sum.begin(), sum.end(), 0L) ==
            100'000L * 99'999 / 2);
    });
  }

  TEST_CASE("what is thrown on a lane comes back") {
    with_threads(2, [] {
      CHECK_THROWS_AS(for_blocks(1000, 1,
                                 [](std::size_t first, std::size_t, unsigned) {
                                   if (first == 500) throw std::range_error("");
                                 }),
                      std::range_error);
    });
  }
}

}  // namespace crosscheck

#include "scoring/sorting.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

#include "fixtures/random.h"

namespace crosscheck {
TEST_SUITE("scoring/sorting") {
  TEST_CASE("very many are in order on any number of threads") {
    Random random(3);
    std::vector<std::uint64_t> numbers(300'000);
    std::vector<std::size_t> count(1000, 0);
    for (std::uint64_t& n : numbers) ++count[n = random.below(1000)];
    for (const unsigned threads : {1U, 2U, 8U}) {
      std::vector<std::uint64_t> sorted = numbers;
      with_threads(threads, [&] { sort_on_threads(sorted, std::greater<>()); });
      std::size_t at = 0;
      for (std::size_t n = count.size(); n-- > 0;) {
        for (std::size_t k = 0; k < count[n]; ++k) {
          if (sorted[at++] != n) FAIL("out of order at ", at - 1);
        }
      }
      CHECK(at == sorted.size());
    }
  }
}
}  // namespace crosscheck

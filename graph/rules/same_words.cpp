#include "graph/rules/same_words.h"

#include <algorithm>
#include <vector>

#include "graph/rules/common_runs.h"
#include "graph/rules/plain_words.h"

namespace crosscheck {

bool are_same_words(const Text& a, const Text& b) {
  constexpr std::size_t kFewestInRow = 6;
  constexpr std::size_t kLongest = 400;
  constexpr double kShare = 0.8;
  const std::vector<PlainWord> x = plain_words(a);
  const std::vector<PlainWord> y = plain_words(b);
  if (std::max(x.size(), y.size()) > kLongest) return false;
  std::size_t common = 0;
  std::size_t longest = 0;
  for (const CommonRun& run : common_runs(x, y)) {
    common += run.size;
    longest = std::max(longest, run.size);
  }
  const auto shorter = static_cast<double>(std::min(x.size(), y.size()));
  return longest >= kFewestInRow &&
         static_cast<double>(common) >= kShare * shorter;
}

}  // namespace crosscheck

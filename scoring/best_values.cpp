#include "scoring/best_values.h"

#include <algorithm>
#include <cstddef>

namespace crosscheck {

std::vector<double> best_values(const Evidence& evidence,
                                const std::vector<double>& score) {
  constexpr double kSame = 1e-9;
  std::vector<double> part(score.size(), 0.0);
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const auto first = score.begin() + evidence.value_begin[i];
    const auto last = score.begin() + evidence.value_begin[i + 1];
    if (first == last) continue;
    const double least = *std::max_element(first, last) - kSame;
    const auto best =
        std::count_if(first, last, [=](double x) { return x >= least; });
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      if (score[v] >= least) part[v] = 1.0 / static_cast<double>(best);
    }
  }
  return part;
}

}  // namespace crosscheck

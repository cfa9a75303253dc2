#include "scoring/origin_counts.h"

#include <algorithm>

namespace crosscheck {

std::vector<std::uint32_t> origin_counts(const Evidence& evidence) {
  std::vector<std::uint32_t> count(evidence.value_count());
  std::vector<std::uint32_t> origins;
  for (std::uint32_t v = 0; v < count.size(); ++v) {
    const std::uint32_t begin = evidence.claim_begin[v];
    const std::uint32_t end = evidence.claim_begin[v + 1];
    count[v] = end - begin;
    if (evidence.claim_origin.empty()) continue;
    origins.assign(evidence.claim_origin.begin() + begin,
                   evidence.claim_origin.begin() + end);
    std::sort(origins.begin(), origins.end());
    count[v] = static_cast<std::uint32_t>(
        std::unique(origins.begin(), origins.end()) - origins.begin());
  }
  return count;
}

}  // namespace crosscheck

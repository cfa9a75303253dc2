#include "scoring/voters.h"

#include <cstddef>

namespace crosscheck {

Voters find_voters(const Evidence& evidence) {
  constexpr std::uint32_t kNever = 0xffffffffU;
  std::vector<std::uint32_t> seen_in(evidence.source_count, kNever);
  Voters voters;
  voters.begin.assign(1, 0);
  voters.source.reserve(evidence.claim_source.size());
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    for (std::uint32_t slot = evidence.claim_begin[first];
         slot < evidence.claim_begin[last]; ++slot) {
      const std::uint32_t s = evidence.claim_source[slot];
      if (seen_in[s] == i) continue;
      seen_in[s] = i;
      voters.source.push_back(s);
    }
    voters.begin.push_back(static_cast<std::uint32_t>(voters.source.size()));
  }
  return voters;
}

std::vector<double> sum_over_voters(const Voters& voters,
                                    std::span<const double> of_source) {
  std::vector<double> sum(voters.begin.size() - 1, 0.0);
  for (std::size_t i = 0; i < sum.size(); ++i) {
    for (const std::uint32_t s : voters.of(i)) sum[i] += of_source[s];
  }
  return sum;
}

std::vector<double> sum_over_items(const Evidence& evidence,
                                   const Voters& voters,
                                   std::span<const double> of_item) {
  std::vector<double> sum(evidence.source_count, 0.0);
  for (std::size_t i = 0; i < of_item.size(); ++i) {
    for (const std::uint32_t s : voters.of(i)) sum[s] += of_item[i];
  }
  return sum;
}

std::vector<double> value_counts(const Evidence& evidence) {
  std::vector<double> count(evidence.item_count());
  for (std::size_t i = 0; i < count.size(); ++i) {
    count[i] = evidence.value_begin[i + 1] - evidence.value_begin[i];
  }
  return count;
}

}  // namespace crosscheck

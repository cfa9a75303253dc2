#include "scoring/source_claims.h"

namespace crosscheck {

SourceClaims::SourceClaims(const Evidence& evidence,
                           const std::vector<bool>& wanted)
    : begin_(evidence.source_count + 1, 0) {
  for (const std::uint32_t s : evidence.claim_source) {
    if (wanted[s]) ++begin_[s + 1];
  }
  for (std::size_t s = 0; s + 1 < begin_.size(); ++s) {
    begin_[s + 1] += begin_[s];
  }
  claims_.resize(begin_.back());
  std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      for (const std::uint32_t s : evidence.sources_of(v)) {
        if (wanted[s]) claims_[next[s]++] = {i, v};
      }
    }
  }
}

}  // namespace crosscheck

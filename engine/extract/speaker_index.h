#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/claim.h"

namespace crosscheck {

/// Who says what stands at a token. Looks into `analysis`, which must outlive
/// it.
class SpeakerIndex {
 public:
  /// Complexity: O(tokens + tokens of all attributions).
  explicit SpeakerIndex(const Analysis& analysis);
  /// Outermost speaker first; empty where the narrator tells it.
  [[nodiscard]] std::vector<Attribution> at(std::uint32_t token) const;

 private:
  const Analysis& analysis_;
  std::vector<std::uint32_t> innermost_;  // by token: the attribution
};

}  // namespace crosscheck

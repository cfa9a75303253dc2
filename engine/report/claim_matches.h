#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck {

/// Which claims of two results are one and the same, by row of
/// Findings::claims; kNoRow where the other result has none.
struct ClaimMatches {
  std::vector<std::uint32_t> after_of;   ///< by claim of `before`
  std::vector<std::uint32_t> before_of;  ///< by claim of `after`
  /// By claim of `before`: the claim by which its source answers otherwise.
  std::vector<std::uint32_t> revalued;
};

/// See compare_results. O(claims log claims).
[[nodiscard]] ClaimMatches match_claims(const Findings& before,
                                        const Findings& after);

/// The name of the source of a claim; "" for none.
[[nodiscard]] std::string_view source_of(const Findings& found,
                                         const FoundClaim& claim);
/// The path of its document; "" for none.
[[nodiscard]] std::string_view path_of(const Findings& found,
                                       const FoundClaim& claim);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck {

/// Claims of one side that speak with one voice: what the first published of
/// them says, and who else has it.
struct SideVoice {
  std::uint32_t claim = kNoRow;          ///< the first published
  std::vector<std::uint32_t> same;       ///< others of its source
  std::vector<std::uint32_t> copies;     ///< of other sources: the same text
  std::vector<std::uint32_t> listeners;  ///< that cite the same speaker
};

/// The voices of a side in the order of their first claims. Of equal days, and
/// where no day is known, the claim that was read first is the first.
[[nodiscard]] std::vector<SideVoice> voices_of(const Findings& found,
                                               const FoundSide& side);

/// First and last day of publication of a side, "2031-05-06 \u2192 2031-05-08";
/// one day alone; "" where none is known.
[[nodiscard]] std::string days_text(const Findings& found,
                                    const FoundSide& side);

/// The sides of a dispute, the best supported first; equals stay in order.
[[nodiscard]] std::vector<const FoundSide*> best_first(
    const FoundDispute& dispute);

/// The claim of a side that its score is of.
[[nodiscard]] const FoundClaim& best_claim(const Findings& found,
                                           const FoundSide& side);

}  // namespace crosscheck

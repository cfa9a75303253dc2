#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "scoring/claim_lists.h"
#include "scoring/copy_chance.h"
#include "scoring/log_odds.h"

namespace crosscheck {

/// What two sources have in common, item by item; find_dependences() has the
/// formulas.
///
/// Agreements stand in a histogram of P_ind, sixteen steps an octave with the
/// mean of 1 / P_ind - 1 in each; counts and sums are whole numbers, so that no
/// order of items matters.
class CopyComparison {
 public:
  /// `doubtful`: give up early where the first 256 common items, or more, speak
  /// plainly against copies. The chance of a share c > 0 grows at c = 0 by the
  /// sum of 1 / P_ind - 1 over agreements less the number of differences;
  /// copies of a twentieth or more make the first more than 1.25 times the
  /// second.
  /// Complexity: O(m log(n / m)) for lists of m <= n claims.
  CopyComparison(const ClaimLists& lists, std::uint64_t place_a,
                 std::uint64_t place_b, const CopyChance& chance,
                 std::uint32_t most_common, bool doubtful);

  [[nodiscard]] std::uint32_t common() const { return common_; }
  [[nodiscard]] std::uint32_t agreed() const { return agreed_; }
  [[nodiscard]] bool given_up() const { return given_up_; }

  /// The share of claims taken over: eight steps of EM from `share`.
  [[nodiscard]] double share_from(double share) const;
  /// rho, with prior log-odds of -`reluctance`.
  [[nodiscard]] double probability(double share, double reluctance) const;

 private:
  struct Step {
    std::uint32_t count = 0;
    Fixed odds = 0;
  };
  static constexpr std::size_t kSteps = 224;  // fourteen octaves: 1e-4 and less
  using Claims = std::span<const ClaimLists::Claim>;

  void walk(const ClaimLists& lists, Claims few, Claims many,
            const CopyChance& chance, std::uint32_t most_common, bool doubtful);
  void add(const ClaimLists::Claim& a, const ClaimLists::Claim& b,
           std::uint32_t item, const CopyChance& chance);
  [[nodiscard]] bool hopeless() const;

  std::array<Step, kSteps> steps_{};
  std::uint32_t common_ = 0, agreed_ = 0;
  Fixed odds_ = 0;  // of all agreements
  bool given_up_ = false;
};

}  // namespace crosscheck

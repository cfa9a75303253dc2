#pragma once

#include <cstdint>
#include <vector>

#include "scoring/number_scale.h"
#include "scoring/number_select.h"
#include "scoring/number_sheet.h"

namespace crosscheck {

/// What the claims of one item say for each of its numbers as the truth; to be
/// read again and again, keeping its memory.
class SelectItem {
 public:
  SelectItem(const NumberSheet& sheet, const ScaledNumbers& scaled)
      : sheet_(sheet), scaled_(scaled) {}

  /// Complexity: O(claims x values + values^2).
  void read(const SelectFit& fit, std::size_t k);

  [[nodiscard]] std::size_t values() const { return score_.size(); }
  /// The sum of ln densities of all claims, if number `t` of the item is true.
  [[nodiscard]] double score(std::size_t t) const { return score_[t]; }
  /// The class of error of number `v` of the item, by the true one.
  [[nodiscard]] const std::uint8_t* classes(std::size_t v) const {
    return &class_[v * score_.size()];
  }

 private:
  const NumberSheet& sheet_;
  const ScaledNumbers& scaled_;
  std::vector<std::uint8_t> class_;  // values x values
  std::vector<double> score_;
};

}  // namespace crosscheck

#include "scoring/select_item.h"

#include <array>

namespace crosscheck {

void SelectItem::read(const SelectFit& fit, std::size_t k) {
  const std::uint32_t first = sheet_.value_begin[k];
  const std::uint32_t last = sheet_.value_begin[k + 1];
  const NumberScale& scale = scaled_.scale[sheet_.attribute[k]];
  const std::size_t values = last - first;
  class_.assign(values * values, 0);
  for (std::uint32_t v = first; v < last; ++v) {
    for (std::uint32_t t = first; t < last; ++t) {
      class_[(v - first) * values + (t - first)] = static_cast<std::uint8_t>(
          SelectFit::class_of(scaled_.number[v], scaled_.number[t], scale));
    }
  }
  score_.assign(values, 0.0);
  for (std::uint32_t v = first; v < last; ++v) {
    const std::uint8_t* row = classes(v - first);
    for (std::uint32_t c = sheet_.claim_begin[v]; c < sheet_.claim_begin[v + 1];
         ++c) {
      const std::array<double, SelectFit::kClasses>& density =
          fit.log_density[fit.cell[c]];
      for (std::size_t t = 0; t < values; ++t) score_[t] += density[row[t]];
    }
  }
}

}  // namespace crosscheck

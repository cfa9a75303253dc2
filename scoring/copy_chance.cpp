#include "scoring/copy_chance.h"

#include <cstddef>

#include "scoring/open_pass.h"
#include "scoring/parallel.h"

namespace crosscheck {

CopyChance::CopyChance(const CopyContext& context)
    : context_(context),
      count_(context.evidence.value_count(), 0.0F),
      plain_(context.evidence.value_count(), 0.0F),
      all_(context.evidence.item_count(), 0.0F),
      expected_(context.evidence.item_count(), 0.0F) {
  for_blocks(context.cells.items.size(), 16384,
             [&](std::size_t first, std::size_t last, unsigned /*lane*/) {
               for (std::size_t k = first; k < last; ++k) {
                 prepare(context.cells.items[k]);
               }
             });
}

void CopyChance::prepare(std::uint32_t i) {
  const Evidence& e = context_.evidence;
  double all = 0;
  double right = 0;
  for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1]; ++v) {
    double count = 0;
    for (std::uint32_t k = e.claim_begin[v]; k < e.claim_begin[v + 1]; ++k) {
      count += weight(k);
    }
    count_[v] = static_cast<float>(count);
    all += count;
    right += context_.p[v] * count;
  }
  all_[i] = static_cast<float>(all);
  expected_[i] = static_cast<float>(right);
  for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1]; ++v) {
    plain_[v] = static_cast<float>(popularity_of(i, v, 1, 1));
  }
}

double CopyChance::popularity(std::uint32_t item, std::uint32_t value, double a,
                              double b) const {
  if (a == 1 && b == 1) return static_cast<double>(plain_[value]);
  return popularity_of(item, value, a, b);
}

double CopyChance::popularity_of(std::uint32_t item, std::uint32_t value,
                                 double a, double b) const {
  const std::uint32_t attribute = context_.evidence.item_attribute[item];
  const double spread = OpenPass::kSpreads[context_.spread[attribute]];
  const double labels = std::clamp(
      static_cast<double>(context_.evidence.attributes[attribute].label_count) -
          1,
      1.0, 50.0);
  const double p = context_.p[value];
  const auto count = static_cast<double>(count_[value]);
  const double right = (static_cast<double>(expected_[item]) - p * count) /
                       std::max(1 - p, 1e-6);
  const double wrong =
      std::max(static_cast<double>(all_[item]) - a - b - right, 0.0);
  const double f =
      (std::max(count - a - b, 0.0) + spread / labels) / (wrong + spread);
  return std::clamp(f, 1e-4, 1.0);
}

double CopyChance::agreement(std::uint32_t item, std::uint32_t value,
                             std::uint32_t slot_a, std::uint32_t slot_b) const {
  const double f = popularity(item, value, weight(slot_a), weight(slot_b));
  const double p = context_.p[value];
  const auto says = [&](std::uint32_t slot) {
    const double accuracy =
        context_.cell_accuracy[context_.cells.of(context_.evidence, slot)];
    return p * accuracy + (1 - p) * (1 - accuracy) * f;
  };
  return std::clamp(std::sqrt(says(slot_a) * says(slot_b)), 1e-4, 0.995);
}

}  // namespace crosscheck

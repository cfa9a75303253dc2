#include "scoring/numeric_items.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace crosscheck {
namespace {

constexpr double kEqual = 1e-12;

bool is_numeric(const Evidence& evidence, std::size_t item) {
  if (evidence.value_number.empty()) return false;
  const std::uint32_t a = evidence.item_attribute[item];
  return a != Evidence::kNoAttribute &&
         evidence.attributes[a].kind == AttributeKind::numeric;
}

// Appends the places of the last item's numbers. Quarters of numbers, whose
// differences cannot overflow, have the same places.
void find_places(const Evidence& evidence, NumericItems& items) {
  const auto values = items.values(items.size() - 1);
  const auto claims_of = [&](std::uint32_t v) {
    return static_cast<double>(evidence.sources_of(v).size());
  };
  double claims = 0;
  for (const std::uint32_t v : values) claims += claims_of(v);
  double mean = 0;
  double largest = 0;
  for (const std::uint32_t v : values) {
    const double quarter = evidence.value_number[v] / 4;
    mean += quarter * (claims_of(v) / claims);
    largest = std::max(largest, std::abs(quarter));
  }
  std::vector<double> off;
  double reach = 0;
  for (const std::uint32_t v : values) {
    off.push_back(evidence.value_number[v] / 4 - mean);
    reach = std::max(reach, std::abs(off.back()));
  }
  if (reach <= kEqual * largest) {
    items.place.resize(items.value.size(), 0.0);
    return;
  }
  double squares = 0;
  for (std::size_t n = 0; n < off.size(); ++n) {
    off[n] /= reach;
    squares += claims_of(values[n]) * off[n] * off[n];
  }
  const double deviation = std::sqrt(squares / claims);
  for (const double x : off) items.place.push_back(x / deviation);
}

}  // namespace

NumericItems numeric_items(const Evidence& evidence) {
  NumericItems items;
  items.begin.assign(1, 0);
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    if (!is_numeric(evidence, i)) continue;
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      if (!std::isnan(evidence.value_number[v])) items.value.push_back(v);
    }
    const auto end = static_cast<std::uint32_t>(items.value.size());
    if (end == items.begin.back()) continue;
    std::stable_sort(items.value.begin() + items.begin.back(),
                     items.value.end(), [&](std::uint32_t a, std::uint32_t b) {
                       return evidence.value_number[a] <
                              evidence.value_number[b];
                     });
    items.item.push_back(i);
    items.begin.push_back(end);
    find_places(evidence, items);
  }
  return items;
}

}  // namespace crosscheck

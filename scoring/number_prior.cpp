#include "scoring/number_prior.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

// By attribute the median size of its items, not scaled; 0 without items.
std::vector<double> median_sizes(const NumberSheet& sheet,
                                 std::size_t attributes) {
  std::vector<std::vector<double>> sizes(attributes);
  for (std::size_t k = 0; k < sheet.item_count(); ++k) {
    sizes[sheet.attribute[k]].push_back(
        std::abs(claimed_median(sheet, k, sheet.number)));
  }
  std::vector<double> median(attributes, 0.0);
  for (std::size_t a = 0; a < attributes; ++a) {
    if (sizes[a].empty()) continue;
    std::sort(sizes[a].begin(), sizes[a].end());
    median[a] = sizes[a][sizes[a].size() / 2];
  }
  return median;
}

double reach_on_scale(const Tolerance& told, const NumberScale& scale,
                      double size) {
  if (told.amount == 0) return scale.resolution / 2;
  if (scale.logarithmic) {
    const double part = told.relative ? told.amount : told.amount / size;
    return natural_log(1 + part);
  }
  const double reach = told.relative ? told.amount * size : told.amount;
  return reach > 0 ? reach : scale.resolution / 2;
}

}  // namespace

double NumberPriors::accuracy(std::uint32_t source_place) const {
  return std::clamp(source[source_place].accuracy, 0.01, 0.99);
}

double NumberPriors::variance(std::uint32_t source_place,
                              std::uint32_t attribute) const {
  const double a = accuracy(source_place);
  const double deviation =
      1.702 * reach[attribute] / natural_log((1 + a) / (1 - a));
  return deviation * deviation;
}

NumberPriors number_priors(const Evidence& evidence, const NumberSheet& sheet,
                           const ScaledNumbers& scaled,
                           std::vector<SourcePrior> told) {
  NumberPriors priors;
  priors.source = std::move(told);
  const std::size_t attributes = scaled.scale.size();
  const std::vector<double> size = median_sizes(sheet, attributes);
  for (std::size_t a = 0; a < attributes; ++a) {
    priors.reach.push_back(reach_on_scale(evidence.attributes[a].tolerance,
                                          scaled.scale[a], size[a]));
  }
  return priors;
}

}  // namespace crosscheck

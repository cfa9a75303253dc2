#include "scoring/select_masses.h"

#include <algorithm>
#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {

void draw_toward(ErrorMasses& counts, const ErrorMasses& toward,
                 double strength) {
  double all = 0;
  double drawn = 0;
  for (std::size_t b = 0; b < counts.size(); ++b) {
    all += counts[b];
    drawn += strength * toward[b];
  }
  for (std::size_t b = 0; b < counts.size(); ++b) {
    counts[b] = (counts[b] + strength * toward[b]) / (all + drawn);
  }
}

ErrorMasses parts_within(double reach, const NumberScale& scale) {
  ErrorMasses part{1};
  for (std::size_t b = 1; b + 1 < part.size(); ++b) {
    const double low = SelectFit::reach_of_class(b - 1, scale);
    const double high = SelectFit::reach_of_class(b, scale);
    part[b] = std::clamp((reach - low) / (high - low), 0.0, 1.0);
  }
  return part;
}

ErrorMasses with_accuracy(const ErrorMasses& base, const ErrorMasses& part,
                          double accuracy) {
  constexpr double kLeast = 1e-6;
  double within = 0;
  for (std::size_t b = 0; b < base.size(); ++b) within += part[b] * base[b];
  within = std::clamp(within, kLeast, 1 - kLeast);
  ErrorMasses told{};
  for (std::size_t b = 0; b < base.size(); ++b) {
    told[b] = base[b] * (part[b] * accuracy / within +
                         (1 - part[b]) * (1 - accuracy) / (1 - within));
  }
  return told;
}

ErrorMasses log_widths(const NumberScale& scale) {
  ErrorMasses width{};
  width[0] = natural_log(scale.resolution);
  for (std::size_t b = 1; b + 1 < width.size(); ++b) {
    const double low = SelectFit::reach_of_class(b - 1, scale);
    const double high = SelectFit::reach_of_class(b, scale);
    width[b] = natural_log(2 * std::max(high - low, scale.resolution));
  }
  width.back() = natural_log(scale.range);
  return width;
}

}  // namespace crosscheck

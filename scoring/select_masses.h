#pragma once

#include <array>

#include "scoring/number_scale.h"
#include "scoring/number_select.h"

namespace crosscheck {

/// By class of error: counts, or shares that sum to 1.
using ErrorMasses = std::array<double, SelectFit::kClasses>;

/// (counts + strength * toward) / sum of that.
void draw_toward(ErrorMasses& counts, const ErrorMasses& toward,
                 double strength);

/// By class the part of its errors that are within reach of the truth, errors
/// being even within a class; of the last class none.
[[nodiscard]] ErrorMasses parts_within(double reach, const NumberScale& scale);

/// `base` with the mass within reach scaled to `accuracy`, the rest to what is
/// left:  base (part a / A + (1 - part) (1 - a) / (1 - A)),  A = sum part base.
[[nodiscard]] ErrorMasses with_accuracy(const ErrorMasses& base,
                                        const ErrorMasses& part,
                                        double accuracy);

/// By class: ln of its width.
[[nodiscard]] ErrorMasses log_widths(const NumberScale& scale);

}  // namespace crosscheck

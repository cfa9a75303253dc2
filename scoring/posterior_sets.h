#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"
#include "scoring/posterior_fit.h"

namespace crosscheck {

/// Judges set-valued items: fit_closed() over "is this value one of them?".
/// Sets `sets` of `fit`, and model, place and value of these items; items that
/// are too large (set_sheet.h) are appended to `left_out`.
/// Complexity: that of fit_closed() over the sheet.
void judge_sets(const Evidence& evidence, PosteriorFit& fit,
                std::vector<std::uint32_t>& left_out);

/// The same for lists of names, by their words. A list scores the expected
/// overlap with the true one (Dice), words weighed by how likely they belong to
/// it; of lists of the same words one that keeps its names apart scores more,
/// then one that more sources give. Sets `words` and `names` of `fit`.
void judge_names(const Evidence& evidence, PosteriorFit& fit,
                 std::vector<std::uint32_t>& left_out);

}  // namespace crosscheck

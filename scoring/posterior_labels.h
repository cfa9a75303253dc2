#pragma once

#include "scoring/evidence.h"
#include "scoring/posterior_fit.h"

namespace crosscheck {

/// Judges the items whose values are labels or times: fit_open(), and of each
/// attribute with a closed set of labels fit_closed() too, which is kept where
/// it foretells left-out answers better (model_choice.h) and its tables are
/// worth their memory. Sets cells, open and closed of `fit`, and model, place,
/// part and value of those items.
///
/// Where an attribute has very many claims, the two compete over a part of its
/// items, enough to know every source by; the winner judges them all.
/// Complexity: that of fit_open() and of two fit_closed() an attribute.
void judge_labels(const Evidence& evidence, PosteriorFit& fit);

}  // namespace crosscheck

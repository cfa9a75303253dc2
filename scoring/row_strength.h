#pragma once

#include <cstdint>
#include <span>

#include "scoring/answer_sheet.h"
#include "scoring/closed_fit.h"

namespace crosscheck {

/// How much the common confusion of labels weighs against a source's own in
/// fit_closed(): of 4 and 16 answers that under which a fit of four fifths
/// of the answers foretells the others best (predict_unseen()).
///
/// Answers that took part in a fit cannot tell: each has drawn the truths of
/// its own and of other questions to itself, and a looser table always
/// foretells them better. Which answers are held out is a hash of their places.
///
/// 4 where sources have so many answers (50 a source and label) that the
/// choice hardly changes a row.
/// Complexity: two fits of ten steps.
[[nodiscard]] double choose_row_strength(
    const AnswerSheet& sheet, std::uint32_t source_count,
    std::span<const SourcePrior> priors = {});

}  // namespace crosscheck

#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// `text/factuality/meantime-look` and `-test`: which events of MEANTIME
/// (text/meantime of the data) are not plain.
///
/// Compared are the gold events that have a certainty, a polarity or a time. An
/// event is not plain where its polarity is NEG, its certainty is given and not
/// CERTAIN (PROBABLE, POSSIBLE, UNDERSPECIFIED), or its time is FUTURE; found
/// is what factuality_of() says of its word: of several, the one governed from
/// outside. A polarity or a time that is UNDERSPECIFIED does not count. Of the
/// documents, sorted by id, every second is for testing.
///
/// Figures: events; precision, recall and F1 of those not plain; the same of
/// the negated, the uncertain (below certain) and the future ones alone.
[[nodiscard]] Status add_factuality_cases(const SuiteOptions& options,
                                          std::vector<BenchCase>& cases);

}  // namespace crosscheck

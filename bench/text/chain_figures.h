#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// Adds `text/chains/meantime-look` and `-test`: which named mentions of a
/// document mean one entity, against the chains of MEANTIME, by B-cubed (Bagga
/// and Baldwin, LREC 1998).
///
/// Gold: mentions of entities with syntactic type NAM or PRE.NAM and a chain.
/// Of mentions of one chain within each other the shortest counts ("analyst Foo
/// Bar" goes, "Foo Bar" stays), and two names with "and" between them are no
/// mention of their own. Gold mentions are noun phrases: from the shortest on,
/// each takes the last mention found that no other has and that overlaps its
/// words before the first comma, bracket or preposition; if none is left there,
/// the first behind them. Mentions that no gold one takes are left out, for
/// only the first sentences are annotated; a gold mention that takes none
/// counts as a recall of 0.
/// Figures: precision, recall, f1, and the share of gold mentions that took
/// one. Errors: unreadable or malformed when run.
[[nodiscard]] Status add_chain_cases(const SuiteOptions& options,
                                     std::vector<BenchCase>& cases);

}  // namespace crosscheck

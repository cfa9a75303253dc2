#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// `text/trees/SET`: tags and trees on gold words, with predicted tags. Sets:
/// EWT and GUM below nlp/ of the data (dev: -look, test: -test; of GUM also the
/// genres news and interview alone), and PUD, which nothing was trained on.
///
/// Figures, as shares of all words, punctuation too (of PUD without it, for it
/// attaches punctuation otherwise): UPOS, XPOS, unlabelled and labelled
/// attachment with universal relations; words a second of tagging and parsing,
/// which is measured apart from reading.
[[nodiscard]] Status add_tree_cases(const SuiteOptions& options,
                                    std::vector<BenchCase>& cases);

}  // namespace crosscheck

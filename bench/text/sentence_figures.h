#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// Adds `text/sentences/SET-PART`: whole sentences found in running text, as
/// precision, recall and F1 over pairs of first and last byte. A dateline
/// counts as a sentence of its own, as it does in treebanks.
///
///     gum-news   GUM, documents of the genres news and interview
///     gum-all    GUM, all documents
///     ewt        the English Web Treebank
///
/// The look part is the train and dev files, the test part the test file.
/// Figures: precision, recall, f1, tokens/s.
[[nodiscard]] Status add_sentence_cases(const SuiteOptions& options,
                                        std::vector<BenchCase>& cases);

}  // namespace crosscheck

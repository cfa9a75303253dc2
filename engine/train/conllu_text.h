#pragma once

#include <string>

#include "engine/text/analysis.h"
#include "engine/text/syntax/language_model.h"

namespace crosscheck {

/// An analysed document as CoNLL-U, so that treebank tools and people can read
/// what crosscheck sees: the kind of each sentence in a comment, words with
/// tags and trees, and in MISC the names (`Name=person:1`, by entity), what
/// means one
/// (`Means=1`), times
/// (`Time=2031-03-05`, in TIMEX3 form) and quantities (`Quantity=at least 12`)
/// that begin there. Complexity: O(words).
[[nodiscard]] std::string conllu_text(const Analysis& analysis,
                                      const LanguageModel& model);

}  // namespace crosscheck

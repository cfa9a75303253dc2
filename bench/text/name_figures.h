#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// Adds `text/names/gum-GENRE-look` and `-test` for news and interviews:
/// exact typed spans of names against GUM (see read_gum_names() for what of it
/// is a name). Its train and dev documents are for looking, its test documents
/// for testing.
///
/// States count as places and blocs as organisations, as GUM has them most
/// often; peoples ("Danes") count as persons. The capitalised title of a person
/// belongs to the span, as it does in GUM. An adjective by GUM that the reader
/// takes for a demonym ("Danish") is left out, for GUM marks nouns. Figures:
/// precision, recall and f1 of typed spans, untyped_f1, f1 of each type.
/// Errors: of read_gum_names() when run.
[[nodiscard]] Status add_name_cases(const SuiteOptions& options,
                                    std::vector<BenchCase>& cases);

}  // namespace crosscheck

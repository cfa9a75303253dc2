#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// Adds `text/names/gum-GENRE-look` and `-test` for news and interviews:
/// exact typed spans of names against GUM (see read_gum_names() for what of it
/// is a name). Its train and dev documents are for looking, its test documents
/// for testing.
///
/// The reader's kinds as GUM has them most often: states and parts of the
/// world are places, other blocs organisations, peoples ("Danes") persons. A
/// state right before a body is part of its name ("Danish Foreign Ministry"),
/// and so is the capitalised title of a person. An adjective by GUM that the
/// reader takes for a demonym ("Danish"), and one within a longer word, are
/// left out, for GUM marks nouns.
/// Figures: precision, recall and f1 of typed spans, untyped_f1, f1 where a
/// state is right as a place and as an organisation (GUM has a team or a
/// government as one), f1 of each type. Errors: of read_gum_names() when run.
[[nodiscard]] Status add_name_cases(const SuiteOptions& options,
                                    std::vector<BenchCase>& cases);

}  // namespace crosscheck

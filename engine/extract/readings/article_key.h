#pragma once

#include <string_view>

#include "engine/ingest/content_hash.h"
#include "engine/ingest/document.h"
#include "engine/text/syntax/language_model.h"

namespace crosscheck {

/// Hash of everything of an article that reading it may look at: its text,
/// title, date, source and so on; where it lies and what number it has are not
/// in it. Complexity: O(bytes).
[[nodiscard]] ContentDigest article_key(const Document& document,
                                        std::string_view source);

/// Hash of what reads: this very program and the language model. Readings that
/// another one made are of no use. Computed once a program.
[[nodiscard]] ContentDigest reader_key(const LanguageModel* model);

}  // namespace crosscheck

#pragma once

#include <string>

#include "engine/ingest/document.h"
#include "graph/statement.h"

namespace crosscheck {

/// The words of a span, white space folded to single blanks.
[[nodiscard]] std::string words_of(const Document& document, const Span& span);

/// A statement whose value is a span of a document: evidence, the words as
/// value_text, and the day it speaks from.
[[nodiscard]] Statement span_statement(const Document& document,
                                       const Span& span);

}  // namespace crosscheck

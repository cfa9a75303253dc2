#pragma once

#include <cstdint>
#include <span>

#include "engine/ingest/document.h"
#include "engine/text/syntax/language_model.h"
#include "engine/text/syntax/sentence_mask.h"
#include "engine/text/syntax/syntax.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Words, tags and lemmas of every sentence of a document, furniture too; no
/// trees yet. A headline in capitals or in title case is told to the tagger,
/// which then makes less of capitals.
/// Complexity: O(bytes).
[[nodiscard]] Syntax tag_document(const Document& document,
                                  const TokenisedText& text,
                                  const LanguageModel& model);

/// Adds the trees of all sentences but furniture.
///
/// Datelines, quotation marks, what stands in brackets, and the time phrases
/// that hang from no preposition ("the president this week said") are left out
/// of the sentence's tree (SyntaxWord::masked), for they mislead a parser.
/// Behind it they are hung on: a mark to its neighbour as punct, the tree of a
/// bracket to the word before it as parataxis, a time phrase to its verb as
/// obl:unmarked, a dateline to the root as dep.
/// `times` are ranges of tokens, in order, not overlapping. Complexity:
/// O(words).
void parse_document(const Document& document, const TokenisedText& text,
                    std::span<const IndexRange> times,
                    const LanguageModel& model, Syntax& syntax);

}  // namespace crosscheck

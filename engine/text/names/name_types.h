#pragma once

#include "engine/text/names/name.h"
#include "engine/text/syntax/weight_table.h"
#include "engine/text/syntax/word_table.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Types entities anew by a linear model that votes on all of their mentions;
/// labels are those of NameLabel.
///
/// What the gazetteer knows stays what it is. What becomes a person gets a
/// surname, and given names where it has several words. What the rules could
/// not tell the kind of, and the votes take for no name, is taken away with its
/// mentions. Does nothing where the weights are of other labels.
/// Complexity: O(mentions x features).
void type_names(const Document& document, const TokenisedText& text,
                const WordTable& words, const WeightTable& weights,
                Names& names);

}  // namespace crosscheck

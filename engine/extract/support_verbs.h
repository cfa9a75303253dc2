#pragma once

#include <cstdint>
#include <span>

#include "engine/text/syntax/syntax.h"
#include "graph/predication.h"

namespace crosscheck {

/// Gives nouns of events what the verb that supports them tells: "no charges
/// have been filed against Doe" is a charge, denied, of Doe. Polarity,
/// modality, adverbs and what the noun has none of (doer, times, places) come
/// from the verb; what stands under "against" is whom it is done to.
/// `word_of`: the trigger of each predication; `of_word`: the predication of
/// each word, or Predication::kNone. After Grefenstette and Teufel 1995.
/// Complexity: O(predications x children of a word).
void read_support_verbs(const Syntax& syntax,
                        std::span<const std::uint32_t> word_of,
                        std::span<const std::uint32_t> of_word,
                        std::span<Predication> predications);

}  // namespace crosscheck

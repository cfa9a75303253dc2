#pragma once

#include <string_view>

#include "engine/pipeline.h"
#include "graph/result.h"

namespace crosscheck {

/// The claim that a person means, the first one that gives its value.
///
/// "c12": the claim of that id in the JSON result of the same input. Else
/// words: object, attribute and value as written; then the same whatever the
/// case and punctuation, so that a printed "object · attribute: value" does;
/// then object and attribute, or the object alone where it has one attribute:
/// the value with the highest score.
/// Errors: not_found, with the nearest claims as a hint, or with the claims
///         between which the words do not decide.
/// Complexity: O(claims + length of the strings of all values).
[[nodiscard]] Result<ClaimId> find_claim(const Run& run,
                                         std::string_view query);

}  // namespace crosscheck

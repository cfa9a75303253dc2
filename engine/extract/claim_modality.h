#pragma once

#include <cstdint>

#include "engine/text/analysis.h"
#include "engine/text/factuality/factuality.h"
#include "graph/claim.h"

namespace crosscheck {

/// What the factuality of a predicate makes of a claim about it: "plans to
/// close" is planned, "is expected to close" expected, "may close" possible.
[[nodiscard]] Modality modality_of(const Factuality& factuality);

/// The modality of what stands at a token. With a tree: the factuality of the
/// nearest predicate at or above it; denied where it stands in what somebody
/// denies, possible in what somebody doubts or asks. Without one: from the
/// words before it in its clause ("will", "is expected to", "may").
/// `*negated` tells whether that predicate is negated.
/// Complexity: O(depth of the token, at most 12), or O(words of the clause).
[[nodiscard]] Modality modality_before(const Analysis& analysis,
                                       std::uint32_t clause_first,
                                       std::uint32_t token, bool* negated);

}  // namespace crosscheck

#pragma once

#include <vector>

#include "engine/text/analysis.h"
#include "graph/statement.h"

namespace crosscheck {

/// Gives statements without a speaker the chain of those whose words they are
/// by the trees: that of the attribution that holds the first word of the
/// evidence, or holds the last word where the evidence takes in the cue ("the
/// mayor said that ten were hurt"). Requests, questions, plans and what
/// somebody did not say are nobody's word. Then sets of every statement whom it
/// was heard from: the innermost speaker of its chain who has a name in the
/// text. Complexity: O(tokens x depth of attributions + statements x log
/// tokens).
void link_speakers(const Analysis& analysis,
                   std::vector<Statement>& statements);

}  // namespace crosscheck

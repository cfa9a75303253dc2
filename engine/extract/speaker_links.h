#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/statement.h"

namespace crosscheck {

/// Words that somebody says, by the trees. Requests, questions, plans and what
/// somebody did not say are nobody's word.
struct SpokenStretch {
  std::uint32_t begin = 0, end = 0;  ///< bytes
  std::uint32_t cue_begin = 0, cue_end = 0;
  std::vector<Attribution> chain;  ///< outermost speaker first
};

/// What a document knows of who speaks in it.
struct SpokenText {
  std::vector<SpokenStretch> stretches;  ///< by begin, apart
  std::vector<std::string> named;        ///< keys of what has a name, sorted
};

/// Complexity: O(tokens x depth of attributions).
[[nodiscard]] SpokenText find_spoken(const Analysis& analysis);

/// Gives statements without a speaker the chain of the stretch that holds the
/// first byte of their evidence, or the last where the evidence takes in the
/// cue
/// ("the mayor said that ten were hurt"). Then sets of every statement whom it
/// was heard from: the innermost speaker of its chain who has a name.
/// Requires: `texts` by DocumentId. Complexity: O(statements x log stretches).
void link_speakers(std::span<const SpokenText> texts,
                   std::vector<Statement>& statements);

}  // namespace crosscheck

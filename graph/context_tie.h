#pragma once

#include <cstdint>

#include "graph/statement.h"

namespace crosscheck {

/// How surely two statements without event or subject are of one thing.
enum class ContextTie : std::uint8_t { none, loose, close };

/// Weight of the context words that both share, see context_tie().
/// Complexity: O(context words).
[[nodiscard]] double shared_context(const Statement& a, const Statement& b);

/// Judges by the weight of the context words that both share; a name weighs
/// three, for it says which thing is meant, any other word one.
/// Close: at least four, and half of the lighter context; loose: two and a
/// third of it. Complexity: O(context words).
[[nodiscard]] ContextTie context_tie(const Statement& a, const Statement& b);

}  // namespace crosscheck

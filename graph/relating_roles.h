#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/linking.h"

namespace crosscheck {

/// Adds an edge for each two documents that call one person by two roles that
/// exclude each other (rules/role_rule.h), from their first statements that do.
/// None where either document also has what the other says.
/// Requires:   `members` are statements of slot "role" of one person.
/// Complexity: O(members squared times members of a document), of at most 64.
void relate_roles(std::span<const Statement> statements,
                  std::span<const std::uint32_t> members,
                  std::vector<StatementEdge>& edges);

/// Drops the statements of slot "role" about persons of whose surname no two
/// documents of a story call one by roles that exclude each other: what
/// everybody is called is no claim that others could speak for or against.
/// Requires:   `story` by DocumentId.
/// Complexity: O(statements log statements), and at most 64 squared a surname.
void remove_undisputed_roles(std::vector<Statement>& statements,
                             std::span<const std::uint32_t> story);

}  // namespace crosscheck

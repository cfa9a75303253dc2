#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/groups.h"
#include "graph/linking.h"

namespace crosscheck {

/// Joins the sentences of different articles of a story that the report rule
/// finds alike. Candidates share four rare words.
/// Complexity: that of find_candidate_pairs and of the rule on each pair.
void group_reports(const LinkInput& input, Groups& groups);

/// Removes the sentences that no other article of the story has: alone they are
/// no claim that anything speaks for or against.
void remove_unshared_reports(std::vector<Statement>& statements,
                             std::span<const std::uint32_t> story);

}  // namespace crosscheck

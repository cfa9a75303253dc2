#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "graph/predication_links.h"
#include "graph/rules/rule.h"

namespace crosscheck {

/// Two predications that cannot both be true.
struct ActDispute {
  std::uint32_t a = 0;  ///< a < b, indices into all predications
  std::uint32_t b = 0;
  Verdict verdict;
  std::string_view rule;
};

/// Finds conflicts of what is told of acts (rules/act_rule.h), sorted by
/// (a, b), none twice.
///
/// Compared are linked predications, and pairs of one story that have one
/// trigger or opposite ones (rules/opposites.h) and share a name or noun: what
/// is in dispute may be what keeps a pair from being linked. No conflict where
/// a document also tells what the other does (the set guard).
/// Requires:   `story` by DocumentId; `links` sorted.
/// Complexity: that of find_candidate_pairs(), buckets of at most 100.
[[nodiscard]] std::vector<ActDispute> find_act_disputes(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story,
    std::span<const PredicationLink> links);

}  // namespace crosscheck

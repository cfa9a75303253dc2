#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace crosscheck {

/// A thing to be linked: only things of one block are compared.
struct LinkCandidate {
  std::uint64_t block = 0;
  std::vector<std::uint64_t> keys;  ///< hashes of rare tokens, sorted, unique
};

/// What the index did, for the summary of a run.
struct CandidateStatistics {
  std::size_t capped_buckets = 0;  ///< keys left out as too common
  std::size_t pairs = 0;           ///< pairs returned
};

/// Pairs (a < b, sorted, unique) of things of one block that share at least
/// `min_shared` keys. Keys that more than `max_bucket` things of a block have
/// are left out and counted: a key so common decides nothing, and its pairs
/// would be quadratic. `statistics` may be null.
/// Requires:   min_shared > 0.
/// Complexity: O(keys log keys + sum over kept keys of bucket squared), the
///             latter at most keys x max_bucket; memory O(keys + pairs).
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>>
find_candidate_pairs(std::span<const LinkCandidate> things,
                     std::size_t min_shared, std::size_t max_bucket,
                     CandidateStatistics* statistics);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/copy_chance.h"
#include "scoring/dependence.h"

namespace crosscheck {

/// Two sources by their places in canonical order, in one number that sorts by
/// the first, then the second.
[[nodiscard]] constexpr std::uint64_t source_pair(std::uint32_t first,
                                                  std::uint32_t second) {
  return first < second ? std::uint64_t{first} << 32 | second
                        : std::uint64_t{second} << 32 | first;
}

/// Pairs that share enough probably false values to be compared, ascending;
/// see find_dependences(). `place`: by SourceId, its canonical place.
[[nodiscard]] std::vector<std::uint64_t> candidate_copies(
    const CopyContext& context, const CopyChance& chance,
    const CopyLimits& limits, std::span<const std::uint32_t> place);

}  // namespace crosscheck

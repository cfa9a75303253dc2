#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace crosscheck {

/// A folded word as a number, the same on every machine.
[[nodiscard]] std::uint32_t word_hash(std::string_view word);

/// How much it says that two texts share a word: the logarithm of one over the
/// share of news stories that have it, in [0, kMostRarity]. Words that the
/// table does not list are rare. Complexity: O(1).
inline constexpr double kMostRarity = 4;
[[nodiscard]] double word_rarity(std::uint32_t hash);

/// The sum of the rarities of words, and of those that two sorted lists share.
[[nodiscard]] double mass_of(std::span<const std::uint32_t> words);
[[nodiscard]] double shared_mass(std::span<const std::uint32_t> a,
                                 std::span<const std::uint32_t> b);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "graph/claim.h"
#include "scoring/evidence.h"

namespace crosscheck {

/// Where an edit falls on fewer bytes than these, a text is another word and no
/// other spelling: what is alike is alike by 0.8 or more.
inline constexpr std::size_t kBytesAnEdit = 5;
/// Longer texts, in bytes, are prose: they are not compared.
inline constexpr std::size_t kLongestLikeText = 64;
/// Values of an item, in byte order, that are compared with one of them.
inline constexpr std::uint32_t kTextNeighbours = 32;

/// How like two texts are as spellings of one thing: 1 - d / n, d the edit
/// distance (bytes put in, left out or exchanged), n the length of the longer
/// one in bytes, ASCII letters in either case being equal. 0 where that is less
/// than 0.8, where one of them is too long, or where their digits are not the
/// same in the same order: then they are two codes, and no two spellings of
/// one.
///
/// "Haldern", "Haldren" 0.714, so 0; "Haldern", "Halden" 0.857; "B12", "B13" 0.
/// Complexity: O(length of one x length of the other).
/// Source:     Levenshtein: Binary Codes Capable of Correcting Deletions,
///             Insertions and Reversals, Soviet Physics Doklady 10, 1966.
[[nodiscard]] double text_likeness(std::string_view a, std::string_view b);

/// Sets Evidence::like_texts, for scorers with uses_text_likeness(): the pairs
/// of values of one item that are alike, where the attribute is categorical and
/// its labels no closed set (is_closed()), whose labels are told apart on
/// purpose. A value is compared with the kTextNeighbours before and behind it
/// in byte order, so that an item of thousands costs its share and no more; in
/// an item of no more values than that these are all the others.
///
/// Complexity: O(values x kTextNeighbours x kLongestLikeText^2) at most.
void add_text_likeness(const ClaimTable& claims, Evidence& evidence);

}  // namespace crosscheck

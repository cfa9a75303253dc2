#pragma once

#include <cstddef>
#include <string_view>

namespace crosscheck {

/// The table as the build step writes it: lines "name, kind", split by a tab,
/// sorted by the bytes of the names, no name twice. `kind` is 'P' for a person,
/// 'L' for a place, 'O' for an organisation or group, 'X' for another name, and
/// 'w' for a word that is no name; a name that is a word too has both. A line
/// never runs over two pieces, and each ends in a line break.
extern const std::string_view kKnownNamePieces[];
extern const std::size_t kKnownNamePieceCount;

}  // namespace crosscheck

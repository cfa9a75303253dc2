#pragma once

#include <cstddef>
#include <string_view>

namespace crosscheck {

/// The gazetteer as the build step writes it: lines "name, kind, key, country,
/// within", split by tabs, sorted by name, no name twice. `kind` is the number
/// of a GazetteerEntry::Kind; `within` holds keys of places that contain this
/// one, split by ";". A line never runs over two pieces.
extern const std::string_view kGazetteerPieces[];
extern const std::size_t kGazetteerPieceCount;

}  // namespace crosscheck

#pragma once

#include "engine/text/names/chunk_view.h"
#include "engine/text/names/name.h"

namespace crosscheck {

/// "Russian", "European".
[[nodiscard]] bool is_adjective_kind(GazetteerEntry::Kind kind);

/// Whether an entry of the gazetteer is an abbreviation before a noun: "U.S.
/// officials", "EU leaders".
[[nodiscard]] bool is_attribute(const ChunkView& view, const NameChunk& chunk);

/// Gives the chunks of the gazetteer their entities.
class PlaceEntities {
 public:
  /// Sets key, kind and country of `entity`. Requires: the chunk has a place;
  /// chunks come in order, since "Georgia" means what it meant before.
  void describe(const ChunkView& view, std::size_t at, NamedEntity& entity);

 private:
  bool is_us_georgia(const ChunkView& view, std::size_t at);

  bool us_georgia_ = false;
};

}  // namespace crosscheck

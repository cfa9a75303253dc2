#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "engine/text/names/chunk_search.h"
#include "engine/text/names/name_atoms.h"
#include "engine/text/names/name_chunks.h"

namespace crosscheck {

/// Cuts runs of atoms that stand side by side into chunks: "Russian Foreign
/// Minister" is two, "Foo Bar Fund" one.
class RunCutter {
 public:
  using Atoms = std::span<const NameAtom>;

  /// `search` must outlive the cutter.
  explicit RunCutter(const ChunkSearch& search) : search_(search) {}

  /// Adds the chunks of a run, less the words at a sentence's start that would
  /// not be names elsewhere. Complexity: O(atoms squared), of one run.
  void cut(Atoms run);

  [[nodiscard]] std::vector<NameChunk> take() { return std::move(chunks_); }

 private:
  [[nodiscard]] bool is_starter(Atoms run) const;
  Atoms add_first_chunk(Atoms run);
  Atoms add_untyped(Atoms run);
  Atoms add_town_run(Atoms run);
  Atoms add(Atoms run, std::size_t count, ChunkType type);

  const ChunkSearch& search_;
  std::vector<NameChunk> chunks_;
};

}  // namespace crosscheck

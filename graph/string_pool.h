#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "graph/ids.h"

namespace crosscheck {

/// Keeps every distinct string once and numbers them in order of first sight.
///
/// Data:       one arena of bytes, one 64-bit offset a string, and an open
///             addressing table with slots of {hash, id} (8 bytes a slot).
/// Views:      `view(id)` looks into the arena and is valid until the next
///             `intern`.
/// Complexity: `intern` O(length) expected; memory: bytes + about 24 a string.
class StringPool {
 public:
  StringPool();

  /// The id of `text`, which is added if it is new.
  StringId intern(std::string_view text);
  /// The id of `text`, or `StringId::none()`.
  [[nodiscard]] StringId find(std::string_view text) const;
  /// Says that view(id) will be called soon; changes nothing.
  void prefetch(StringId id) const {
    __builtin_prefetch(&offsets_[id.index()]);
  }
  [[nodiscard]] std::string_view view(StringId id) const;
  [[nodiscard]] std::size_t size() const { return offsets_.size() - 1; }

 private:
  struct Slot {
    std::uint32_t hash;
    std::uint32_t id_plus_one;  // 0 marks an empty slot
  };

  [[nodiscard]] std::size_t probe(std::string_view text,
                                  std::uint32_t hash) const;
  void grow();

  std::vector<char> bytes_;
  std::vector<std::uint64_t> offsets_;
  std::vector<Slot> slots_;
};

/// A 64-bit hash of bytes that is the same on every machine and in every run
/// (FNV-1a over 8-byte words with a final mix; not for adversarial use).
[[nodiscard]] std::uint64_t stable_hash(std::string_view bytes);

}  // namespace crosscheck

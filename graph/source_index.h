#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "graph/claim.h"

namespace crosscheck {

/// The sources of a table by name, for a builder that adds to it.
///
/// Sources are few and looked up once a claim, so they have a table of their
/// own that stays in the processor's cache, where the pool of all strings does
/// not.
///
/// Data:       open addressing over 8-byte slots {hash, id}, at most half full.
/// Order:      none, and it cannot be walked.
/// Complexity: `find` and `add` O(length of the name) expected.
class SourceIndex {
 public:
  /// The source of that name, or none.
  [[nodiscard]] SourceId find(const ClaimTable& table,
                              std::string_view name) const;
  /// Indexes the next source of `table`, whose name is not in the index yet.
  void add(const ClaimTable& table);

 private:
  struct Slot {
    std::uint32_t hash;
    std::uint32_t id_plus_one;  // 0 marks an empty slot
  };

  void put(Slot slot);
  void grow();

  std::vector<Slot> slots_;
  std::size_t size_ = 0;
};

}  // namespace crosscheck

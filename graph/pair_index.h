#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace crosscheck {

/// A map from a pair of 32-bit ids to a third id, which is only added to.
///
/// Data:       open addressing over 12-byte slots, at most half full; nothing
///             is allocated before the first insertion. The pairs of one `a`
///             fill a block of eight neighbouring slots first, which is one
///             look into memory for the values of an item; what does not fit
///             is probed linearly from a hash of the whole pair, so that an
///             `a` with many pairs forms no cluster.
/// Order:      none, and it cannot be walked, so it cannot reach any output.
/// Complexity: `find` and `insert` O(1) expected; memory 24 to 48 bytes a pair.
class PairIndex {
 public:
  static constexpr std::uint32_t kMissing = 0xffffffffU;

  /// The id kept for (a, b), or `kMissing`.
  [[nodiscard]] std::uint32_t find(std::uint32_t a, std::uint32_t b) const;
  /// The id kept for (a, b); keeps and returns `fresh` if there is none.
  /// Requires: fresh != kMissing.
  std::uint32_t insert(std::uint32_t a, std::uint32_t b, std::uint32_t fresh);
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  struct Slot {
    std::uint32_t a;
    std::uint32_t b;
    std::uint32_t id;  // kMissing marks an empty slot
  };

  [[nodiscard]] std::size_t probe(std::uint32_t a, std::uint32_t b) const;
  void grow();

  std::vector<Slot> slots_;
  std::size_t size_ = 0;
};

}  // namespace crosscheck

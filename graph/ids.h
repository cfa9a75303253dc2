#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace crosscheck {

/// A dense 32-bit index that cannot be mixed up with another kind of index.
/// Ids count from zero in order of reading; `none()` marks "no such thing".
template <typename Tag>
struct Id {
  std::uint32_t value = std::numeric_limits<std::uint32_t>::max();

  constexpr Id() = default;
  constexpr explicit Id(std::size_t index)
      : value(static_cast<std::uint32_t>(index)) {}

  static constexpr Id none() { return Id(); }
  [[nodiscard]] constexpr bool valid() const { return *this != none(); }
  [[nodiscard]] constexpr std::size_t index() const { return value; }
  friend constexpr bool operator==(Id a, Id b) { return a.value == b.value; }
  friend constexpr auto operator<=>(Id a, Id b) { return a.value <=> b.value; }
};

using SourceId = Id<struct SourceTag>;
using DocumentId = Id<struct DocumentTag>;
using ItemId = Id<struct ItemTag>;
using ValueId = Id<struct ValueTag>;
using ClaimId = Id<struct ClaimTag>;
using StringId = Id<struct StringTag>;

}  // namespace crosscheck

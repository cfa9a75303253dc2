#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// The claims of some sources, those of each in order of items and values.
class SourceClaims {
 public:
  struct ItemValue {
    std::uint32_t item, value;
  };

  /// `wanted`: by SourceId.
  /// Complexity: O(claims of the evidence); memory 8 bytes a claim of theirs.
  SourceClaims(const Evidence& evidence, const std::vector<bool>& wanted);

  [[nodiscard]] std::span<const ItemValue> of(std::uint32_t source) const {
    return std::span(claims_).subspan(begin_[source],
                                      begin_[source + 1] - begin_[source]);
  }

 private:
  std::vector<std::uint32_t> begin_;
  std::vector<ItemValue> claims_;
};

/// Walks the claims of two sources item by item: calls alone(claim, whether it
/// is of a) for a claim on an item of which only one of them speaks, and
/// both(claims of a, claims of b) for an item of which both do.
/// Complexity: O(claims of both).
template <typename Alone, typename Both>
void walk_items(std::span<const SourceClaims::ItemValue> a,
                std::span<const SourceClaims::ItemValue> b, Alone alone,
                Both both) {
  const auto end_of = [](auto claims, std::size_t at) {
    const std::uint32_t item = claims[at].item;
    while (at < claims.size() && claims[at].item == item) ++at;
    return at;
  };
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    if (j == b.size() || (i < a.size() && a[i].item < b[j].item)) {
      alone(a[i++], true);
    } else if (i == a.size() || b[j].item < a[i].item) {
      alone(b[j++], false);
    } else {
      const std::size_t end_a = end_of(a, i);
      const std::size_t end_b = end_of(b, j);
      both(a.subspan(i, end_a - i), b.subspan(j, end_b - j));
      i = end_a;
      j = end_b;
    }
  }
}

}  // namespace crosscheck

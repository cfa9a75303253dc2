#pragma once

#include <cstddef>
#include <string_view>

#include "engine/ingest/html/page.h"

namespace crosscheck {

/// What can be told of a block by itself.
struct BlockTraits {
  std::size_t words = 0;
  std::size_t commas = 0;
  double link_share = 0;  ///< of its bytes, in [0,1]
  bool reads = false;     ///< ends like a sentence
  bool is_stock = false;  ///< a phrase of pages, as in "Read more:"

  /// A paragraph beyond doubt.
  [[nodiscard]] bool is_good() const {
    return reads && words >= 8 && link_share < 0.34 && !is_stock;
  }
};

/// Complexity: O(length of the block).
[[nodiscard]] BlockTraits traits_of(const PageBlock& block);

}  // namespace crosscheck

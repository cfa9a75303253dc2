#pragma once

#include <cstddef>

#include "engine/train/link_examples.h"
#include "graph/predication_links.h"

namespace crosscheck {

/// Pairs of marked events of two documents that were found to be one.
struct LinkCounts {
  std::size_t found = 0;
  std::size_t right = 0;

  LinkCounts& operator+=(const LinkCounts& other) {
    found += other.found;
    right += other.right;
    return *this;
  }
  [[nodiscard]] double precision() const {
    return found == 0 ? 0 : double(right) / double(found);
  }
  [[nodiscard]] double recall(std::size_t expected) const {
    return expected == 0 ? 0 : double(right) / double(expected);
  }
};

/// A topic whose predications were linked, its documents as one corpus.
struct LinkedTopic {
  LinkCounts by_links;   ///< predications that have a link
  LinkCounts by_groups;  ///< all predications of one group
  /// Pairs of events that were joined wrongly, or not (by group).
  struct Mistake {
    std::uint32_t x = 0, y = 0;  ///< indices into EventTopic::events
    bool missed = false;
  };
  std::vector<Mistake> mistakes;
};

[[nodiscard]] LinkedTopic link_topic(const EventTopic& topic,
                                     const LinkOptions& options,
                                     const LinkWeights& model);

}  // namespace crosscheck

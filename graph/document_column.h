#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/ids.h"

namespace crosscheck {

/// The document of every claim, as runs of equal documents.
///
/// Claims are added a document at a time, so that a table of any length has one
/// run. Complexity: `push_back` O(1) amortised, `[]` O(log runs); memory 8
/// bytes a run.
class DocumentColumn {
 public:
  void push_back(DocumentId document) {
    if (runs_.empty() || runs_.back().document != document) {
      runs_.push_back(Run{size_, document});
    }
    ++size_;
  }
  [[nodiscard]] DocumentId operator[](std::size_t claim) const {
    const auto after = std::upper_bound(
        runs_.begin(), runs_.end(), claim,
        [](std::size_t at, const Run& run) { return at < run.begin; });
    return (after - 1)->document;
  }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  struct Run {
    std::uint32_t begin;  // its first claim
    DocumentId document;
  };

  std::vector<Run> runs_;
  std::uint32_t size_ = 0;
};

}  // namespace crosscheck

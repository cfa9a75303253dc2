#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "engine/text/names/chunk_view.h"

namespace crosscheck {

/// What stands around the mentions of one string of words, over the document.
struct ChunkContext {
  bool person = false;
  bool place = false;
  bool speaks = false;
  bool body = false;     ///< what only organisations have or do
  bool article = false;  ///< "the Foo"
};

/// The contexts of a document's words. Complexity: O(words) expected for each
/// call.
class ContextTable {
 public:
  /// Learns from one mention; does nothing where its type is certain.
  void learn(const ChunkView& view, std::size_t at);

  /// Of folded words; all false for unknown ones.
  [[nodiscard]] const ChunkContext& find(const std::string& words) const;
  /// Whether the folded word is a whole name somewhere.
  [[nodiscard]] bool stands_alone(std::string_view word) const {
    return alone_.count(word) != 0;
  }

 private:
  // Only looked up, never walked.
  std::unordered_map<std::string, ChunkContext> contexts_;
  std::unordered_set<std::string_view> alone_;
};

}  // namespace crosscheck

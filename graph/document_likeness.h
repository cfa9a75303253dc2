#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "graph/predication.h"

namespace crosscheck {

/// How like two documents are, in [0,1], and by how much that exceeds the mean
/// of what each of them is to the others of its story: below zero where a story
/// holds two happenings and these two are of different ones.
struct PairLikeness {
  double whole = 0, whole_beyond = 0;
  double lead = 0, lead_beyond = 0;  ///< of their first sentences
};

/// Compares documents by the words of the sentences that their predications
/// stand in: the rarity of what they share, over the mean of what each has.
class DocumentLikeness {
 public:
  /// Predications of a document are adjacent; `story` by DocumentId.
  DocumentLikeness(std::span<const Predication> predications,
                   std::span<const std::uint32_t> story);

  /// The documents of two predications. Complexity: O(log pairs); the first
  /// question about a document O(words of up to 32 others).
  [[nodiscard]] PairLikeness of(std::uint32_t a, std::uint32_t b);

 private:
  struct Words {
    std::vector<std::uint32_t> words;
    double mass = 0;
  };
  struct Text {
    Words whole, lead;
    std::uint32_t story = 0;
    bool has_mean = false;
    double mean_whole = 0, mean_lead = 0;
  };
  [[nodiscard]] const PairLikeness& pair(std::uint32_t x, std::uint32_t y);
  void find_mean(std::uint32_t text);

  std::vector<std::uint32_t> text_of_;  // by predication
  std::vector<Text> texts_;
  std::map<std::uint32_t, std::vector<std::uint32_t>> of_story_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, PairLikeness> pairs_;
};

}  // namespace crosscheck

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/text/syntax/weight_table.h"
#include "engine/text/syntax/word_atoms.h"

namespace crosscheck {

inline constexpr std::size_t kTaggerFeatures = 53;
using TaggerFeatures = std::array<std::uint64_t, kTaggerFeatures>;

/// Features of word `i` of a sentence whose words before it are tagged.
void tagger_features(std::span<const WordAtoms> words, std::size_t i,
                     TaggerFeatures& features);

/// Tags words from left to right by a linear model, each with the tags chosen
/// before it (a greedy averaged perceptron: Collins, EMNLP 2002).
class Tagger {
 public:
  [[nodiscard]] static std::optional<Tagger> read(
      std::span<const std::uint8_t> bytes);

  /// Sets WordAtoms::tag of every word. Complexity: O(words).
  void tag(std::span<WordAtoms> words) const;

  [[nodiscard]] std::uint32_t labels() const { return weights_.labels(); }

 private:
  WeightTable weights_;
};

}  // namespace crosscheck

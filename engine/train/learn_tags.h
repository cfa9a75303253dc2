#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/syntax/weight_table.h"
#include "engine/train/training_set.h"

namespace crosscheck {

struct TagLearning {
  std::uint32_t labels = 0;
  int passes = 8;
  std::uint64_t seed = 1;
  std::size_t bytes = 0;  ///< of the table of weights, at most
};

/// Weights of a tagger, learnt from sentences in an order drawn from the seed.
/// Words whose tag is no label are read but not learnt from.
[[nodiscard]] std::vector<WeightRow> learn_tags(
    const std::vector<const TrainingSentence*>& sentences,
    const TagLearning& learning);

/// Sets the tags of all atoms as a tagger would that has not seen them: each of
/// `folds` parts by one that learnt from the others (on `threads` threads; the
/// answer does not depend on how many).
void tag_by_others(std::vector<TrainingSentence>& sentences,
                   const TagLearning& learning, std::uint32_t folds,
                   unsigned threads);

}  // namespace crosscheck

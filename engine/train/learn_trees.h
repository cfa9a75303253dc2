#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/syntax/weight_table.h"
#include "engine/train/training_set.h"

namespace crosscheck {

struct TreeLearning {
  int passes = 9;
  std::uint64_t seed = 2;
  std::size_t bytes = 0;  ///< of the table of weights, at most
  std::uint32_t least_count = 2;
};

/// Weights of a parser over the tags of the atoms, learnt along the paths that
/// the parser itself takes.
[[nodiscard]] std::vector<WeightRow> learn_trees(
    const std::vector<TrainingSentence>& sentences,
    const TreeLearning& learning);

}  // namespace crosscheck

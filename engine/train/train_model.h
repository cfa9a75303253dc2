#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// What a model is made of, and how large it may become.
struct TrainingPlan {
  std::vector<std::filesystem::path> treebanks;  ///< CoNLL-U
  std::filesystem::path clusters;                ///< see read_clusters()
  std::filesystem::path wordnet;                 ///< index.* and *.exc
  std::string language = "en";
  std::size_t tagger_bytes = 3'500'000;
  std::size_t parser_bytes = 11'300'000;
  int tagger_passes = 8;
  int parser_passes = 12;
  unsigned threads = 2;  ///< changes nothing but the time
  std::function<void(std::string_view stage)> on_stage;  ///< may be empty
};

/// The bytes of a model: the same for the same plan and data.
/// Errors: those of reading.
[[nodiscard]] Result<std::vector<std::uint8_t>> train_model(
    const TrainingPlan& plan);

}  // namespace crosscheck

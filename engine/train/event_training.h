#pragma once

#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// What is learnt from a corpus of marked events (event_corpus.h).
struct EventTraining {
  std::filesystem::path events;        ///< its folder, to learn weights
  std::filesystem::path common_words;  ///< its folder, to list common words
  std::vector<int> left_out;           ///< topics that stand elsewhere as well

  [[nodiscard]] bool wanted() const {
    return !events.empty() || !common_words.empty();
  }
};

/// Writes a source of graph/ to `output`, learnt from every second topic but
/// those left out; figures of weights for topics that they were not learnt on
/// go to `out`. Nothing is written where `output` is empty.
/// Errors: those of reading; unwritable.
[[nodiscard]] Status train_events(const EventTraining& training,
                                  const std::string& model_path,
                                  const std::string& output, std::ostream& out);

}  // namespace crosscheck

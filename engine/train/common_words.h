#pragma once

#include <span>
#include <string>

#include "engine/train/link_examples.h"

namespace crosscheck {

/// The source of a table (graph/word_rarity_data.h) of the words that a tenth
/// or more of the stories have, a story being a cluster of a topic.
[[nodiscard]] std::string common_words_source(
    std::span<const EventTopic> topics);

}  // namespace crosscheck

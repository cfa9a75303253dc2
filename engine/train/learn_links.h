#pragma once

#include <ostream>
#include <span>
#include <string>

#include "engine/train/link_examples.h"
#include "graph/link_model.h"

namespace crosscheck {

/// Weights that tell pairs of marked events that are one from those that are
/// not, over the candidates of graph/link_candidates.h within a topic.
[[nodiscard]] LinkWeights learn_links(std::span<const EventTopic> topics);

/// The source of the table of weights (graph/link_weights.cpp).
[[nodiscard]] std::string link_weights_source(const LinkWeights& weights);

/// Precision and recall over pairs, a line a threshold, of weights learnt on
/// two of three topics for the third.
void show_link_figures(std::span<const EventTopic> topics, std::ostream& out);

}  // namespace crosscheck

#pragma once

#include <array>

#include "graph/link_features.h"

namespace crosscheck {

/// A weight a feature, for each tie of triggers.
struct LinkWeights {
  std::array<LinkFeatures, kTriggerTies> weights;
};

/// The weights that `crosscheck-train --events` learnt; where from is written
/// beside them.
extern const LinkWeights kLinkWeights;

/// The probability that two predications with these features tell of one event
/// (logistic regression).
[[nodiscard]] float link_probability(const LinkWeights& model, TriggerTie tie,
                                     const LinkFeatures& features);

}  // namespace crosscheck

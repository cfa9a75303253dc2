#include "graph/link_model.h"

#include <cmath>

namespace crosscheck {

float link_probability(const LinkWeights& model, TriggerTie tie,
                       const LinkFeatures& features) {
  const LinkFeatures& weights = model.weights.at(static_cast<std::size_t>(tie));
  double sum = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    sum += double{weights[i]} * double{features[i]};
  }
  return static_cast<float>(1 / (1 + std::exp(-sum)));
}

}  // namespace crosscheck

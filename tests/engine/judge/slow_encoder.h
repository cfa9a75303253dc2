#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tests/engine/judge/tiny_model.h"

namespace crosscheck::testing {

/// The logits of a made-up model, in double precision and plain loops, straight
/// from the papers' formulas: to check the engine's encoder, of which it shares
/// nothing. `activation` is "gelu", "gelu_new" or "relu"; layer norm adds
/// 1e-12.
[[nodiscard]] std::vector<double> slow_logits(
    const TinyTensors& tensors, const std::string& prefix,
    const std::vector<std::size_t>& pieces,
    const std::vector<std::size_t>& types,
    const std::string& activation = "gelu");

}  // namespace crosscheck::testing

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/judge/encoder_config.h"
#include "engine/judge/encoder_weights.h"
#include "engine/judge/matrix_product.h"

namespace crosscheck {

/// An input of the encoder: pieces, and for each which text it is of.
struct EncoderInput {
  std::vector<std::uint32_t> pieces;
  std::vector<std::uint8_t> types;  ///< 0: the first text, 1: the second
};

/// The classifier's outputs for one input, before they become probabilities.
///
/// Each layer: attention of every piece to all, its result added to what went
/// in and normed; then two products with the activation between them, added
/// and normed again. The first piece, through the pooler, is classified.
/// Shapes:     config.labels numbers.
/// Requires:   1 to config.positions pieces, each below config.vocabulary, and
///             types below config.token_types.
/// Complexity: O(layers * pieces * hidden * (hidden + intermediate + pieces)).
/// Source:     Vaswani et al.: Attention Is All You Need, NeurIPS 2017; Devlin
///             et al.: BERT, NAACL 2019.
[[nodiscard]] std::vector<float> classify(const EncoderConfig& config,
                                          const EncoderWeights& weights,
                                          const EncoderInput& input,
                                          ProductKernel kernel);

}  // namespace crosscheck

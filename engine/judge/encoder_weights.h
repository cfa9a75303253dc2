#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/judge/encoder_config.h"
#include "engine/judge/matrix_product.h"
#include "graph/result.h"

namespace crosscheck {

/// y = x * weight^T + bias; weight is outputs x inputs.
struct DenseWeights {
  PanelMatrix weight;
  std::vector<float> bias;
};

/// Scale and shift after the mean is taken away and the spread made one.
struct NormWeights {
  std::vector<float> scale;
  std::vector<float> shift;
};

struct LayerWeights {
  DenseWeights query, key, value, attention;  ///< hidden x hidden each
  NormWeights attention_norm;
  DenseWeights inner;  ///< intermediate x hidden
  DenseWeights outer;  ///< hidden x intermediate
  NormWeights outer_norm;
};

/// All that was learnt. Embeddings are row by row, `hidden` numbers each.
struct EncoderWeights {
  std::vector<float> words;      ///< vocabulary rows
  std::vector<float> positions;  ///< by place in the input
  std::vector<float> types;      ///< by text: the first or the second
  NormWeights embedding_norm;
  std::vector<LayerWeights> layers;
  DenseWeights pooler;      ///< hidden x hidden
  DenseWeights classifier;  ///< labels x hidden
};

/// Reads the tensors of Hugging Face's BertForSequenceClassification from a
/// file of the safetensors format, named with "bert." in front or without.
/// Errors: those of TensorFile.
[[nodiscard]] Result<EncoderWeights> read_encoder_weights(
    const std::string& path, const EncoderConfig& config);

}  // namespace crosscheck

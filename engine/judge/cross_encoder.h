#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/judge/encoder.h"
#include "engine/judge/encoder_config.h"
#include "engine/judge/encoder_weights.h"
#include "engine/judge/matrix_product.h"
#include "engine/judge/nli_judge.h"
#include "engine/judge/word_pieces.h"

namespace crosscheck {

/// "[CLS] premise [SEP] hypothesis [SEP]" in pieces, `most` at the most: while
/// there are more, the longer text loses its last piece, the hypothesis where
/// both are as long. Requires: most >= 3.
[[nodiscard]] EncoderInput pair_input(const WordPieces& pieces,
                                      const TextPair& pair, std::size_t most);

/// A judge that reads both texts at once.
class CrossEncoder final : public NliJudge {
 public:
  CrossEncoder(EncoderConfig config, WordPieces pieces, EncoderWeights weights,
               ProductKernel kernel);

  [[nodiscard]] std::vector<Inference> judge(
      std::span<const TextPair> pairs) const override;

  /// The classifier's outputs for a pair, by label.
  [[nodiscard]] std::vector<float> logits(const TextPair& pair) const;

 private:
  EncoderConfig config_;
  WordPieces pieces_;
  EncoderWeights weights_;
  ProductKernel kernel_;
};

}  // namespace crosscheck

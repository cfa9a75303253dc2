#include "engine/judge/encoder_weights.h"

#include <array>
#include <optional>
#include <utility>

#include "engine/judge/tensor_file.h"

namespace crosscheck {
namespace {

/// Reads tensor after tensor; after a failure it reads nothing more.
class WeightReader {
 public:
  explicit WeightReader(TensorFile& file) : file_(file) {
    if (file.has("bert.embeddings.word_embeddings.weight")) prefix_ = "bert.";
  }

  std::vector<float> table(const std::string& name, std::size_t rows,
                           std::size_t columns) {
    return read(prefix_ + name, std::array{rows, columns});
  }
  NormWeights norm(const std::string& name, std::size_t size) {
    // Older models call them as the paper on layer norm does.
    const bool old = file_.has(prefix_ + name + ".gamma");
    return {
        read(prefix_ + name + (old ? ".gamma" : ".weight"), std::array{size}),
        read(prefix_ + name + (old ? ".beta" : ".bias"), std::array{size})};
  }
  DenseWeights dense(const std::string& name, std::size_t outputs,
                     std::size_t inputs) {
    return plain_dense(prefix_ + name, outputs, inputs);
  }
  /// The same for a name that never has the prefix.
  DenseWeights plain_dense(const std::string& name, std::size_t outputs,
                           std::size_t inputs) {
    const std::vector<float> weight =
        read(name + ".weight", std::array{outputs, inputs});
    std::vector<float> bias = read(name + ".bias", std::array{outputs});
    if (failure_) return {};
    return {PanelMatrix({weight.data(), outputs, inputs, inputs}),
            std::move(bias)};
  }
  [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }

 private:
  template <std::size_t kRank>
  std::vector<float> read(const std::string& name,
                          const std::array<std::size_t, kRank>& shape) {
    if (failure_) return {};
    Result<std::vector<float>> numbers = file_.read(name, shape);
    if (numbers.ok()) return std::move(numbers).value();
    failure_ = numbers.error();
    return {};
  }

  TensorFile& file_;
  std::string prefix_;
  std::optional<Error> failure_;
};

LayerWeights read_layer(WeightReader& reader, const EncoderConfig& config,
                        std::size_t number) {
  const std::string layer = "encoder.layer." + std::to_string(number) + ".";
  const std::string self = layer + "attention.self.";
  const std::size_t hidden = config.hidden;
  LayerWeights weights;
  weights.query = reader.dense(self + "query", hidden, hidden);
  weights.key = reader.dense(self + "key", hidden, hidden);
  weights.value = reader.dense(self + "value", hidden, hidden);
  weights.attention =
      reader.dense(layer + "attention.output.dense", hidden, hidden);
  weights.attention_norm =
      reader.norm(layer + "attention.output.LayerNorm", hidden);
  weights.inner =
      reader.dense(layer + "intermediate.dense", config.intermediate, hidden);
  weights.outer =
      reader.dense(layer + "output.dense", hidden, config.intermediate);
  weights.outer_norm = reader.norm(layer + "output.LayerNorm", hidden);
  return weights;
}

}  // namespace

Result<EncoderWeights> read_encoder_weights(const std::string& path,
                                            const EncoderConfig& config) {
  Result<TensorFile> file = TensorFile::open(path);
  if (!file.ok()) return file.error();
  WeightReader reader(file.value());
  const std::size_t hidden = config.hidden;
  EncoderWeights weights;
  weights.words = reader.table("embeddings.word_embeddings.weight",
                               config.vocabulary, hidden);
  weights.positions = reader.table("embeddings.position_embeddings.weight",
                                   config.positions, hidden);
  weights.types = reader.table("embeddings.token_type_embeddings.weight",
                               config.token_types, hidden);
  weights.embedding_norm = reader.norm("embeddings.LayerNorm", hidden);
  for (std::size_t l = 0; l < config.layers && !reader.failure(); ++l) {
    weights.layers.push_back(read_layer(reader, config, l));
  }
  weights.pooler = reader.dense("pooler.dense", hidden, hidden);
  weights.classifier = reader.plain_dense("classifier", config.labels, hidden);
  if (reader.failure()) return *reader.failure();
  return weights;
}

}  // namespace crosscheck

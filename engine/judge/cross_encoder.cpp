#include "engine/judge/cross_encoder.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <utility>

#include "scoring/parallel.h"

namespace crosscheck {
namespace {

// Marks of a pair: one before, one between, one behind.
constexpr std::size_t kMarks = 3;

Inference inference_of(std::span<const float> logits,
                       const EncoderConfig& config) {
  const double highest = *std::max_element(logits.begin(), logits.end());
  double sum = 0;
  for (const float logit : logits) sum += std::exp(logit - highest);
  const auto share = [&](std::size_t label) {
    return static_cast<float>(std::exp(logits[label] - highest) / sum);
  };
  return {share(config.entailment), share(config.contradiction)};
}

}  // namespace

EncoderInput pair_input(const WordPieces& pieces, const TextPair& pair,
                        std::size_t most) {
  const std::size_t room = most - kMarks;
  std::vector<std::uint32_t> first = pieces.pieces(pair.premise, room);
  std::vector<std::uint32_t> second = pieces.pieces(pair.hypothesis, room);
  while (first.size() + second.size() > room) {
    (first.size() > second.size() ? first : second).pop_back();
  }
  EncoderInput input;
  input.pieces.reserve(first.size() + second.size() + kMarks);
  input.pieces.push_back(pieces.class_mark());
  input.pieces.insert(input.pieces.end(), first.begin(), first.end());
  input.pieces.push_back(pieces.separator());
  input.types.assign(input.pieces.size(), 0);
  input.pieces.insert(input.pieces.end(), second.begin(), second.end());
  input.pieces.push_back(pieces.separator());
  input.types.resize(input.pieces.size(), 1);
  return input;
}

CrossEncoder::CrossEncoder(EncoderConfig config, WordPieces pieces,
                           EncoderWeights weights, ProductKernel kernel)
    : config_(config),
      pieces_(std::move(pieces)),
      weights_(std::move(weights)),
      kernel_(kernel) {}

std::vector<float> CrossEncoder::logits(const TextPair& pair) const {
  EncoderInput input = pair_input(pieces_, pair, config_.positions);
  if (config_.token_types == 1) {
    std::fill(input.types.begin(), input.types.end(), std::uint8_t{0});
  }
  return classify(config_, weights_, input, kernel_);
}

std::vector<Inference> CrossEncoder::judge(
    std::span<const TextPair> pairs) const {
  std::vector<Inference> answers(pairs.size());
  for_blocks(pairs.size(), 1,
             [&](std::size_t first, std::size_t last, unsigned) {
               for (std::size_t p = first; p < last; ++p) {
                 answers[p] = inference_of(logits(pairs[p]), config_);
               }
             });
  return answers;
}

Result<std::unique_ptr<NliJudge>> load_nli_judge(const std::string& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) {
    return Error{ErrorCode::not_found,
                 "is no folder that can be read: --nli wants the folder of a "
                 "model, with config.json, vocab.txt and model.safetensors",
                 folder};
  }
  const std::filesystem::path root = folder;
  const Result<EncoderConfig> config = read_encoder_config(folder);
  if (!config.ok()) return config.error();
  const std::string vocabulary = (root / "vocab.txt").string();
  Result<WordPieces> pieces = WordPieces::load(
      vocabulary, config.value().lower_case, config.value().strip_accents);
  if (!pieces.ok()) return pieces.error();
  if (pieces.value().size() > config.value().vocabulary) {
    return Error{ErrorCode::malformed,
                 "has " + std::to_string(pieces.value().size()) +
                     " pieces, more than the vocab_size of config.json: take "
                     "both files from one model",
                 vocabulary};
  }
  Result<EncoderWeights> weights = read_encoder_weights(
      (root / "model.safetensors").string(), config.value());
  if (!weights.ok()) return weights.error();
  return std::unique_ptr<NliJudge>(std::make_unique<CrossEncoder>(
      config.value(), std::move(pieces).value(), std::move(weights).value(),
      best_kernel()));
}

}  // namespace crosscheck

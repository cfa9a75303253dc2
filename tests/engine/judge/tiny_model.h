#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck::testing {

/// A tensor of a made-up model, row by row.
struct TinyTensor {
  std::vector<std::size_t> shape;
  std::vector<float> numbers;
};
using TinyTensors = std::map<std::string, TinyTensor>;

inline constexpr std::size_t kTinyHidden = 8;
inline constexpr std::size_t kTinyInner = 12;
inline constexpr std::size_t kTinyLayers = 2;
inline constexpr std::size_t kTinyHeads = 2;
inline constexpr std::size_t kTinyPositions = 24;

/// The pieces of the vocabulary, by number.
[[nodiscard]] const std::vector<std::string>& tiny_vocabulary();

/// The weights of a BERT of three labels, drawn at random from a fixed seed:
/// tensor by tensor in byte order of the names without prefix, each number
///   state = state * 1664525 + 1013904223 (mod 2^32), state at first 7;
///   (state / 2^32 - 1/2) * 2, rounded to float.
/// `prefix` stands before all names but those of the classifier.
[[nodiscard]] TinyTensors tiny_weights(std::string_view prefix = "bert.");

/// How the file of weights stores them.
enum class TinyType { f32, f16, bf16 };

/// A file of the safetensors format.
[[nodiscard]] std::string tensor_file_bytes(const TinyTensors& tensors,
                                            TinyType type = TinyType::f32);

/// A header and data as they are, with the length in front.
[[nodiscard]] std::string tensor_file_bytes(std::string_view header,
                                            std::string_view data);

/// The text of config.json; `more` are fields to add ("\"a\": 1, ").
[[nodiscard]] std::string tiny_config(std::string_view more = "");

/// Writes a model into a folder and returns the folder's path.
std::string write_tiny_model(const TempFolder& folder,
                             const TinyTensors& tensors);

/// Weights whose answer is the same for every pair: this label, almost surely.
/// Labels are contradiction 0, neutral 1, entailment 2.
[[nodiscard]] TinyTensors tiny_weights_for_label(std::size_t label);

}  // namespace crosscheck::testing

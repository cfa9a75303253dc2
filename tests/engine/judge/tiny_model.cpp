#include "tests/engine/judge/tiny_model.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <utility>

namespace crosscheck::testing {
namespace {

using Shapes = std::map<std::string, std::vector<std::size_t>>;

void add_dense(Shapes& shapes, const std::string& name, std::size_t outputs,
               std::size_t inputs) {
  shapes[name + ".weight"] = {outputs, inputs};
  shapes[name + ".bias"] = {outputs};
}

Shapes tiny_shapes() {
  Shapes shapes;
  const std::size_t h = kTinyHidden;
  const std::string in = "embeddings.";
  shapes[in + "word_embeddings.weight"] = {tiny_vocabulary().size(), h};
  shapes[in + "position_embeddings.weight"] = {kTinyPositions, h};
  shapes[in + "token_type_embeddings.weight"] = {2, h};
  shapes[in + "LayerNorm.weight"] = shapes[in + "LayerNorm.bias"] = {h};
  for (std::size_t l = 0; l < kTinyLayers; ++l) {
    const std::string layer = "encoder.layer." + std::to_string(l) + ".";
    for (const char* part :
         {"attention.self.query", "attention.self.key", "attention.self.value",
          "attention.output.dense"}) {
      add_dense(shapes, layer + part, h, h);
    }
    add_dense(shapes, layer + "intermediate.dense", kTinyInner, h);
    add_dense(shapes, layer + "output.dense", h, kTinyInner);
    for (const char* part :
         {"attention.output.LayerNorm", "output.LayerNorm"}) {
      shapes[layer + part + ".weight"] = shapes[layer + part + ".bias"] = {h};
    }
  }
  add_dense(shapes, "pooler.dense", h, h);
  add_dense(shapes, "classifier", 3, h);
  return shapes;
}

std::string length_bytes(std::uint64_t length) {
  std::string bytes;
  for (int i = 0; i < 8; ++i) {
    bytes += static_cast<char>(length >> (8 * i) & 0xffU);
  }
  return bytes;
}

// For numbers between 2^-14 and 65504 and for zero; cuts off what half
// precision cannot hold.
std::uint16_t half_bits(float number) {
  if (number == 0) return 0;
  const auto bits = std::bit_cast<std::uint32_t>(number);
  const std::uint32_t exponent = (bits >> 23U & 0xffU) - 127 + 15;
  return static_cast<std::uint16_t>((bits >> 16U & 0x8000U) | exponent << 10U |
                                    (bits >> 13U & 0x3ffU));
}

void append_number(std::string& bytes, float number, TinyType type) {
  const auto bits = std::bit_cast<std::uint32_t>(number);
  std::uint32_t stored = bits;
  if (type == TinyType::bf16) stored = bits >> 16U;
  if (type == TinyType::f16) stored = half_bits(number);
  const int width = type == TinyType::f32 ? 4 : 2;
  for (int i = 0; i < width; ++i) {
    bytes += static_cast<char>(stored >> (8 * i) & 0xffU);
  }
}

std::string list_of(const std::vector<std::size_t>& sizes) {
  std::string text;
  for (const std::size_t size : sizes) {
    text += (text.empty() ? "[" : ",") + std::to_string(size);
  }
  return text + "]";
}

}  // namespace

const std::vector<std::string>& tiny_vocabulary() {
  static const std::vector<std::string> kPieces = {
      "[PAD]", "[UNK]",       "[CLS]",  "[SEP]", "[MASK]",
      "the",   "a",           "no",     "brim",  "bri",
      "##m",   "##ms",        "##mo",   "##k",   "dorl",
      "dor",   "##l",         "##ling", "fen",   "##fen",
      "##ny",  "sank",        "sa",     "##il",  "##ed",
      "##s",   "quay",        "qu",     "##ay",  "e",
      "##e",   ".",           ",",      "[",     "]",
      "sep",   "-",           "'",      "1",     "##2",
      "9",     "\xE6\xB0\xB4"};  // the last is the character for water
  return kPieces;
}

TinyTensors tiny_weights(std::string_view prefix) {
  TinyTensors tensors;
  std::uint32_t state = 7;
  for (const auto& [name, shape] : tiny_shapes()) {
    std::size_t count = 1;
    for (const std::size_t size : shape) count *= size;
    TinyTensor tensor{shape, {}};
    for (std::size_t i = 0; i < count; ++i) {
      state = state * 1664525U + 1013904223U;
      tensor.numbers.push_back(
          static_cast<float>((state / 4294967296.0 - 0.5) * 2));
    }
    const bool bare = name.starts_with("classifier");
    tensors[bare ? name : std::string(prefix) + name] = std::move(tensor);
  }
  return tensors;
}

TinyTensors tiny_weights_for_label(std::size_t label) {
  TinyTensors tensors = tiny_weights();
  for (float& number : tensors["classifier.weight"].numbers) number = 0;
  tensors["classifier.bias"].numbers = {-9, -9, -9};
  tensors["classifier.bias"].numbers[label] = 9;
  return tensors;
}

std::string tensor_file_bytes(std::string_view header, std::string_view data) {
  return length_bytes(header.size()) + std::string(header) + std::string(data);
}

std::string tensor_file_bytes(const TinyTensors& tensors, TinyType type) {
  const char* const name_of_type = type == TinyType::f32   ? "F32"
                                   : type == TinyType::f16 ? "F16"
                                                           : "BF16";
  std::string header = "{\"__metadata__\":{\"format\":\"pt\"}";
  std::string data;
  for (const auto& [name, tensor] : tensors) {
    const std::size_t begin = data.size();
    for (const float number : tensor.numbers) append_number(data, number, type);
    header += ",\"" + name + "\":{\"dtype\":\"" + name_of_type +
              "\",\"shape\":" + list_of(tensor.shape) +
              ",\"data_offsets\":" + list_of({begin, data.size()}) + "}";
  }
  return tensor_file_bytes(header + "}", data);
}

std::string tiny_config(std::string_view more) {
  return "{" + std::string(more) +
         "\"model_type\": \"bert\", \"hidden_size\": 8, "
         "\"num_hidden_layers\": 2, \"num_attention_heads\": 2, "
         "\"intermediate_size\": 12, \"max_position_embeddings\": 24, "
         "\"type_vocab_size\": 2, \"vocab_size\": " +
         std::to_string(tiny_vocabulary().size()) +
         ", \"id2label\": {\"0\": \"CONTRADICTION\", \"1\": \"neutral\", "
         "\"2\": \"entailment\"}}";
}

std::string write_tiny_model(const TempFolder& folder,
                             const TinyTensors& tensors) {
  std::string vocabulary;
  for (const std::string& piece : tiny_vocabulary()) vocabulary += piece + "\n";
  folder.write("vocab.txt", vocabulary);
  folder.write("config.json", tiny_config());
  folder.write("model.safetensors", tensor_file_bytes(tensors));
  return folder.path();
}

}  // namespace crosscheck::testing

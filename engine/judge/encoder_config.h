#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "graph/result.h"

namespace crosscheck {

/// The function between the two products of a layer.
enum class Activation : std::uint8_t {
  gelu,       ///< x * Phi(x), by the error function
  gelu_tanh,  ///< the same by its approximation with tanh ("gelu_new")
  relu,
};

/// The sizes of an encoder and what its classes mean.
struct EncoderConfig {
  std::size_t hidden = 0;        ///< numbers that a piece of text becomes
  std::size_t layers = 0;        ///<
  std::size_t heads = 0;         ///< a divisor of `hidden`
  std::size_t intermediate = 0;  ///< width inside a layer
  std::size_t positions = 0;     ///< longest input, in pieces
  std::size_t token_types = 0;   ///< 1 or 2
  std::size_t vocabulary = 0;    ///< pieces that have an embedding
  double layer_norm_eps = 1e-12;
  Activation activation = Activation::gelu;
  std::size_t labels = 0;         ///< classes of the classifier
  std::size_t entailment = 0;     ///< which of them
  std::size_t contradiction = 0;  ///< which of them
  bool lower_case = true;         ///< texts are read without case
  bool strip_accents = true;      ///< and without accents
};

/// Reads `config.json` of a folder in the form of Hugging Face's BertConfig:
/// hidden_size, num_hidden_layers, num_attention_heads, intermediate_size,
/// max_position_embeddings, type_vocab_size, vocab_size and id2label, which
/// must be there; layer_norm_eps (1e-12) and hidden_act ("gelu"). Other fields
/// are not looked at, but model_type and position_embedding_type must be
/// "bert" and "absolute" where they are given. From `tokenizer_config.json`,
/// where there is one, do_lower_case (true) and strip_accents (as lower case).
///
/// Labels are known by their names, in any case: "entailment" (also "entail"),
/// "contradiction" (also "contradictory").
/// Errors: not_found, unreadable; malformed; unsupported for a model of
/// another kind, an activation that is not known, or labels that do not tell
/// of entailment and contradiction.
[[nodiscard]] Result<EncoderConfig> read_encoder_config(
    const std::string& folder);

}  // namespace crosscheck

#include "engine/judge/encoder_config.h"

#include <array>
#include <cmath>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/ingest/utf8.h"
#include "engine/judge/json_file.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongestConfig = 1U << 20U;

/// A size that must be given, and how large it may be: generous for any model
/// that a machine can hold, and small enough that no product overflows.
struct SizeField {
  const char* name;
  std::size_t EncoderConfig::*member;
  std::size_t least;
  std::size_t most;
};
// "[CLS] a [SEP] b [SEP]" is the shortest pair.
constexpr std::array<SizeField, 7> kSizes = {
    {{"hidden_size", &EncoderConfig::hidden, 1, 1U << 16U},
     {"num_hidden_layers", &EncoderConfig::layers, 1, 1U << 10U},
     {"num_attention_heads", &EncoderConfig::heads, 1, 1U << 10U},
     {"intermediate_size", &EncoderConfig::intermediate, 1, 1U << 18U},
     {"max_position_embeddings", &EncoderConfig::positions, 5, 1U << 16U},
     {"type_vocab_size", &EncoderConfig::token_types, 1, 16},
     {"vocab_size", &EncoderConfig::vocabulary, 3, 1U << 24U}}};

struct ActivationName {
  std::string_view name;
  Activation activation;
};
constexpr std::array<ActivationName, 4> kActivations = {
    {{"gelu", Activation::gelu},
     {"gelu_new", Activation::gelu_tanh},
     {"gelu_pytorch_tanh", Activation::gelu_tanh},
     {"relu", Activation::relu}}};

using rapidjson::Value;

const Value* member(const Value& object, const char* name) {
  const auto at = object.FindMember(name);
  return at == object.MemberEnd() || at->value.IsNull() ? nullptr : &at->value;
}

std::string_view text_of(const Value& value) {
  if (!value.IsString()) return {};
  return {value.GetString(), value.GetStringLength()};
}

Status read_sizes(const Value& json, const std::string& path,
                  EncoderConfig& config) {
  for (const SizeField& field : kSizes) {
    const Value* value = member(json, field.name);
    if (value == nullptr || !value->IsUint64() ||
        value->GetUint64() < field.least || value->GetUint64() > field.most) {
      return Error{
          ErrorCode::malformed,
          std::string("must give ") + field.name + " as a whole number from " +
              std::to_string(field.least) + " to " + std::to_string(field.most),
          path};
    }
    config.*field.member = value->GetUint64();
  }
  if (config.hidden % config.heads != 0) {
    return Error{ErrorCode::malformed,
                 "gives a hidden_size that num_attention_heads does not divide",
                 path};
  }
  return std::monostate{};
}

/// Refuses a field that is there and says something else.
Status must_be(const Value& json, const char* name, std::string_view wanted,
               const std::string& path) {
  const Value* value = member(json, name);
  if (value == nullptr || text_of(*value) == wanted) return std::monostate{};
  return Error{ErrorCode::unsupported,
               std::string("has a ") + name + " of " + quoted(text_of(*value)) +
                   ": only '" + std::string(wanted) + "' is read",
               path};
}

Status read_numbers(const Value& json, const std::string& path,
                    EncoderConfig& config) {
  if (const Value* eps = member(json, "layer_norm_eps"); eps != nullptr) {
    config.layer_norm_eps = eps->IsNumber() ? eps->GetDouble() : -1;
    if (!(config.layer_norm_eps > 0) || !(config.layer_norm_eps < 1)) {
      return Error{ErrorCode::malformed,
                   "must give layer_norm_eps as a number between 0 and 1",
                   path};
    }
  }
  const Value* act = member(json, "hidden_act");
  if (act == nullptr) return std::monostate{};
  for (const ActivationName& known : kActivations) {
    if (known.name != text_of(*act)) continue;
    config.activation = known.activation;
    return std::monostate{};
  }
  return Error{ErrorCode::unsupported,
               "has a hidden_act of " + quoted(text_of(*act)) +
                   ": gelu, gelu_new, gelu_pytorch_tanh and relu are known",
               path};
}

/// The number of a class, as id2label names it: "0", "1" and so on.
std::optional<std::size_t> class_number(std::string_view written,
                                        std::size_t classes) {
  for (std::size_t c = 0; c < classes; ++c) {
    if (written == std::to_string(c)) return c;
  }
  return std::nullopt;
}

Status read_labels(const Value& json, const std::string& path,
                   EncoderConfig& config) {
  constexpr std::size_t kMostLabels = 64;
  const Error unclear{
      ErrorCode::unsupported,
      "must name the classes '0', '1', ... in id2label, one of them "
      "entailment and one contradiction: name them, or take a model for "
      "natural-language inference",
      path};
  const Value* names = member(json, "id2label");
  if (names == nullptr || !names->IsObject() ||
      names->MemberCount() > kMostLabels) {
    return unclear;
  }
  config.labels = names->MemberCount();
  std::vector<bool> named(config.labels);
  std::size_t entailments = 0;
  std::size_t contradictions = 0;
  for (const auto& entry : names->GetObject()) {
    const auto c = class_number(text_of(entry.name), config.labels);
    if (!c || named[*c]) return unclear;
    named[*c] = true;
    const std::string label = ascii_lower(text_of(entry.value));
    if (label == "entailment" || label == "entail") {
      config.entailment = *c;
      ++entailments;
    } else if (label == "contradiction" || label == "contradictory") {
      config.contradiction = *c;
      ++contradictions;
    }
  }
  if (entailments != 1 || contradictions != 1) return unclear;
  return std::monostate{};
}

Status read_case(const std::string& folder, EncoderConfig& config) {
  const std::string path =
      (std::filesystem::path(folder) / "tokenizer_config.json").string();
  const Result<std::string> text = read_small_file(path, kLongestConfig);
  if (!text.ok() && text.error().code == ErrorCode::not_found) {
    return std::monostate{};  // BERT's defaults hold
  }
  if (!text.ok()) return text.error();
  const auto json = parse_object(text.value(), path);
  if (!json.ok()) return json.error();
  const auto flag = [&](const char* name, bool otherwise) {
    const Value* value = member(json.value(), name);
    return value != nullptr && value->IsBool() ? value->GetBool() : otherwise;
  };
  config.lower_case = flag("do_lower_case", true);
  config.strip_accents = flag("strip_accents", config.lower_case);
  return std::monostate{};
}

}  // namespace

Result<EncoderConfig> read_encoder_config(const std::string& folder) {
  const std::string path =
      (std::filesystem::path(folder) / "config.json").string();
  const Result<std::string> text = read_small_file(path, kLongestConfig);
  if (!text.ok()) return text.error();
  const auto json = parse_object(text.value(), path);
  if (!json.ok()) return json.error();
  EncoderConfig config;
  const Value& root = json.value();
  // The kind first: what another kind lacks would only confuse.
  for (const Status& status :
       {must_be(root, "model_type", "bert", path),
        must_be(root, "position_embedding_type", "absolute", path),
        read_sizes(root, path, config), read_numbers(root, path, config),
        read_labels(root, path, config), read_case(folder, config)}) {
    if (!status.ok()) return status.error();
  }
  return config;
}

}  // namespace crosscheck

#include "engine/judge/encoder_config.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/engine/ingest/temp_folder.h"
#include "tests/engine/judge/tiny_model.h"

namespace crosscheck {
namespace {

using testing::tiny_config;

Result<EncoderConfig> config_of(const std::string& text) {
  const TempFolder folder;
  folder.write("config.json", text);
  return read_encoder_config(folder.path());
}

/// The tiny model's config with one part of it changed.
std::string changed(const std::string& from, const std::string& to) {
  std::string text = tiny_config();
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

void check_refused(const std::string& text, const char* what,
                   ErrorCode code = ErrorCode::malformed) {
  const Result<EncoderConfig> config = config_of(text);
  REQUIRE_MESSAGE(!config.ok(), text);
  CHECK_MESSAGE(holds(config.error().message, what), config.error().message);
  CHECK(config.error().code == code);
  CHECK(holds(config.error().where, "config.json"));
}

}  // namespace

TEST_SUITE("engine/judge/encoder_config") {
  TEST_CASE("sizes, labels and defaults are taken") {
    const Result<EncoderConfig> read = config_of(tiny_config());
    REQUIRE_MESSAGE(read.ok(), read.error().message);
    const EncoderConfig& config = read.value();
    CHECK(config.hidden == 8);
    CHECK(config.layers == 2);
    CHECK(config.heads == 2);
    CHECK(config.intermediate == 12);
    CHECK(config.positions == 24);
    CHECK(config.token_types == 2);
    CHECK(config.vocabulary == 42);
    CHECK(config.labels == 3);
    CHECK(config.contradiction == 0);
    CHECK(config.entailment == 2);
    CHECK(config.activation == Activation::gelu);
    CHECK(config.layer_norm_eps == 1e-12);
    CHECK(config.lower_case);
    CHECK(config.strip_accents);
  }

  TEST_CASE("what may be given is taken") {
    const auto config = config_of(
        tiny_config("\"hidden_act\": \"gelu_new\", \"layer_norm_eps\": 1e-5, "
                    "\"something_else\": [1, {}], "));
    REQUIRE_MESSAGE(config.ok(), config.error().message);
    CHECK(config.value().activation == Activation::gelu_tanh);
    CHECK(config.value().layer_norm_eps == 1e-5);
    CHECK(config_of(tiny_config("\"hidden_act\": \"relu\", "))
              .value()
              .activation == Activation::relu);
  }

  TEST_CASE("the tokenizer's file tells of case and accents") {
    const TempFolder folder;
    folder.write("config.json", tiny_config());
    folder.write("tokenizer_config.json", "{\"do_lower_case\": false}");
    const auto cased = read_encoder_config(folder.path());
    CHECK_FALSE(cased.value().lower_case);
    CHECK_FALSE(cased.value().strip_accents);
    folder.write("tokenizer_config.json",
                 "{\"do_lower_case\": true, \"strip_accents\": false}");
    const auto accents = read_encoder_config(folder.path());
    CHECK(accents.value().lower_case);
    CHECK_FALSE(accents.value().strip_accents);
    folder.write("tokenizer_config.json", "{");
    CHECK(holds(read_encoder_config(folder.path()).error().where,
                "tokenizer_config.json"));
  }

  TEST_CASE("sizes that lack or cannot be are refused by name") {
    check_refused(changed("\"hidden_size\": 8, ", ""), "hidden_size");
    check_refused(changed("\"hidden_size\": 8", "\"hidden_size\": \"8\""),
                  "hidden_size");
    check_refused(changed("_layers\": 2", "_layers\": 0"), "num_hidden_layers");
    check_refused(changed("_layers\": 2", "_layers\": -2"),
                  "num_hidden_layers");
    check_refused(
        changed("\"vocab_size\": 42", "\"vocab_size\": 99999999999999999999"),
        "vocab_size");
    check_refused(changed("_heads\": 2", "_heads\": 3"), "does not divide");
    check_refused(changed("_embeddings\": 24", "_embeddings\": 4"),
                  "max_position_embeddings");
    check_refused(tiny_config("\"layer_norm_eps\": 0, "), "layer_norm_eps");
    check_refused(tiny_config("\"layer_norm_eps\": \"x\", "), "layer_norm_eps");
  }

  TEST_CASE("models of another kind are refused") {
    const ErrorCode other = ErrorCode::unsupported;
    check_refused(changed("\"bert\"", "\"roberta\""), "'roberta'", other);
    check_refused(tiny_config("\"hidden_act\": \"silu\", "), "'silu'", other);
    check_refused(
        tiny_config("\"position_embedding_type\": \"relative_key\", "),
        "'relative_key'", other);
  }

  TEST_CASE("labels must tell of entailment and contradiction") {
    const ErrorCode other = ErrorCode::unsupported;
    check_refused(changed("CONTRADICTION", "LABEL_0"), "id2label", other);
    check_refused(changed("entailment", "not_entailment"), "id2label", other);
    check_refused(changed("neutral", "entailment"), "id2label", other);
    check_refused(changed("\"1\": ", "\"3\": "), "id2label", other);
    check_refused(changed("\"1\": ", "\"0\": "), "id2label", other);
    check_refused(changed("id2label", "label2id"), "id2label", other);
    const auto other_order =
        config_of(changed("\"1\": \"neutral\"", "\"1\": \"Neutral\""));
    CHECK(other_order.ok());
  }

  TEST_CASE("what is no JSON is refused with its place") {
    check_refused("", "no JSON at byte 0");
    check_refused("[1]", "no object");
    check_refused(std::string(2U << 20U, ' '), "longer than",
                  ErrorCode::unsupported);
    const TempFolder empty;
    const auto missing = read_encoder_config(empty.path());
    CHECK(missing.error().code == ErrorCode::not_found);
    CHECK(holds(missing.error().where, "config.json"));
  }
}

}  // namespace crosscheck

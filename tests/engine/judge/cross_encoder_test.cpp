#include "engine/judge/cross_encoder.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

#include "scoring/parallel.h"
#include "tests/engine/ingest/temp_folder.h"
#include "tests/engine/judge/slow_encoder.h"
#include "tests/engine/judge/tiny_model.h"

namespace crosscheck {
namespace {

using testing::slow_logits;
using testing::tiny_weights;
using testing::TinyTensors;

/// The encoder of a folder with a tiny model.
CrossEncoder encoder_of(const TempFolder& folder, ProductKernel kernel) {
  const auto config = read_encoder_config(folder.path());
  REQUIRE_MESSAGE(config.ok(), config.error().message);
  auto pieces =
      WordPieces::load(folder.path("vocab.txt"), config.value().lower_case,
                       config.value().strip_accents);
  REQUIRE(pieces.ok());
  auto weights =
      read_encoder_weights(folder.path("model.safetensors"), config.value());
  REQUIRE_MESSAGE(weights.ok(), weights.error().message);
  return {config.value(), std::move(pieces).value(), std::move(weights).value(),
          kernel};
}

constexpr TextPair kPair = {"The brims sank.", "No brim sailed"};
// [CLS] the brim ##s sank . [SEP] no brim sa ##il ##ed [SEP]
const std::vector<std::size_t> kPieces = {2, 5, 8,  25, 21, 31, 3,
                                          7, 8, 22, 23, 24, 3};
const std::vector<std::size_t> kTypes = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};

void check_near(const std::vector<float>& found,
                const std::vector<double>& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    CHECK(std::abs(found[i] - expected[i]) < 2e-5);
  }
}

}  // namespace

TEST_SUITE("engine/judge/cross_encoder") {
  // The numbers are those of a script in Python, written from the papers with
  // nothing but its floats (double precision) and math.fsum, which drew the
  // weights anew by the recipe of tiny_weights().
  TEST_CASE("the logits are those of an independent computation") {
    const TempFolder folder;
    write_tiny_model(folder, tiny_weights());
    for (const ProductKernel kernel : {ProductKernel::plain, best_kernel()}) {
      const CrossEncoder encoder = encoder_of(folder, kernel);
      check_near(
          encoder.logits(kPair),
          {0.44719352055017936, -0.19259789929062565, 0.7024454294410616});
      check_near(encoder.logits({"", ""}),
                 {0.538397875470801, -0.16119007991925183, 0.9005274727123774});
    }
  }

  TEST_CASE("a slow computation in double precision finds the same") {
    check_near({0.44719352F, -0.19259790F, 0.70244543F},
               slow_logits(tiny_weights(), "bert.", kPieces, kTypes));
    for (const std::string activation : {"gelu", "gelu_new", "relu"}) {
      const TempFolder folder;
      write_tiny_model(folder, tiny_weights());
      folder.write("config.json", testing::tiny_config("\"hidden_act\": \"" +
                                                       activation + "\", "));
      check_near(
          encoder_of(folder, best_kernel()).logits(kPair),
          slow_logits(tiny_weights(), "bert.", kPieces, kTypes, activation));
    }
  }

  TEST_CASE("names without prefix and other kinds of numbers are read") {
    const TempFolder folder;
    write_tiny_model(folder, tiny_weights(""));
    const auto bare = encoder_of(folder, best_kernel()).logits(kPair);
    check_near(bare, slow_logits(tiny_weights(), "bert.", kPieces, kTypes));
    // Halved precision moves the logits a little, and no more than that.
    for (const testing::TinyType type :
         {testing::TinyType::f16, testing::TinyType::bf16}) {
      folder.write("model.safetensors",
                   testing::tensor_file_bytes(tiny_weights(), type));
      const auto rough = encoder_of(folder, best_kernel()).logits(kPair);
      for (std::size_t i = 0; i < rough.size(); ++i) {
        CHECK(rough[i] != bare[i]);
        CHECK(std::abs(rough[i] - bare[i]) < 0.05);
      }
    }
  }

  TEST_CASE("both kernels give the same bits") {
    const TempFolder folder;
    write_tiny_model(folder, tiny_weights());
    const auto plain = encoder_of(folder, ProductKernel::plain).logits(kPair);
    const auto best = encoder_of(folder, best_kernel()).logits(kPair);
    CHECK(plain == best);
  }

  TEST_CASE("probabilities follow from the logits, by the labels' names") {
    const TempFolder folder;
    write_tiny_model(folder, tiny_weights());
    const auto judge = load_nli_judge(folder.path());
    REQUIRE_MESSAGE(judge.ok(), judge.error().message);
    // e^0.44719 = 1.56392, e^-0.19260 = 0.82481, e^0.70245 = 2.01868; sum
    // 4.40741: contradiction (label 0) 0.35484, entailment (label 2) 0.45802.
    const std::array pairs = {kPair};
    const Inference found = judge.value()->judge(pairs).front();
    CHECK(found.contradiction == doctest::Approx(0.35484).epsilon(1e-4));
    CHECK(found.entailment == doctest::Approx(0.45802).epsilon(1e-4));
  }

  TEST_CASE("answers do not depend on threads or on the pairs beside") {
    const TempFolder folder;
    write_tiny_model(folder, tiny_weights());
    const auto judge = load_nli_judge(folder.path());
    REQUIRE(judge.ok());
    std::vector<std::string> texts;
    for (int i = 0; i < 40; ++i) {
      texts.push_back(i % 2 == 0 ? "the brims sank" : "no fen");
      for (int k = 0; k < i % 7; ++k) texts.back() += " dorl a";
    }
    std::vector<TextPair> pairs;
    for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
      pairs.push_back({texts[i], texts[i + 1]});
    }
    std::vector<Inference> alone;
    with_threads(1, [&] { alone = judge.value()->judge(pairs); });
    std::vector<Inference> crowd;
    with_threads(4, [&] { crowd = judge.value()->judge(pairs); });
    REQUIRE(alone.size() == pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const std::array one = {pairs[i]};
      const Inference single = judge.value()->judge(one).front();
      CHECK(alone[i].entailment == crowd[i].entailment);
      CHECK(alone[i].contradiction == crowd[i].contradiction);
      CHECK(alone[i].entailment == single.entailment);
    }
    CHECK(alone[0].entailment != alone[1].entailment);
    CHECK(judge.value()->judge({}).empty());
  }

  TEST_CASE("the longer text is cut where a pair is too long") {
    const TempFolder folder;
    write_tiny_model(folder, tiny_weights());
    const auto pieces = WordPieces::load(folder.path("vocab.txt"), true, true);
    const auto lengths = [&](const TextPair& pair, std::size_t most) {
      const EncoderInput input = pair_input(pieces.value(), pair, most);
      CHECK(input.pieces.size() == input.types.size());
      CHECK(input.pieces.size() <= most);
      std::size_t second = 0;
      for (const auto type : input.types) second += type;
      return std::pair(input.types.size() - second - 2, second - 1);
    };
    using Lengths = std::pair<std::size_t, std::size_t>;
    // Room for five: 5 + 2 becomes 3 + 2; 4 + 4 becomes 3 + 2 by way of 4 + 3
    // and 3 + 3.
    CHECK(lengths({"a a a a a", "a a"}, 8) == Lengths{3, 2});
    CHECK(lengths({"a a a a", "a a a a"}, 8) == Lengths{3, 2});
    CHECK(lengths({"a", "a a a a a a a"}, 8) == Lengths{1, 4});
    CHECK(lengths({"a", ""}, 8) == Lengths{1, 0});
    CHECK(lengths({"a a", "a"}, 3) == Lengths{0, 0});
  }

  TEST_CASE("a model with one type of text takes both for it") {
    TinyTensors tensors = tiny_weights();
    auto& types = tensors["bert.embeddings.token_type_embeddings.weight"];
    types.shape = {1, 8};
    types.numbers.resize(8);
    const TempFolder folder;
    write_tiny_model(folder, tensors);
    std::string config = testing::tiny_config();
    const std::string two = "\"type_vocab_size\": 2";
    config.replace(config.find(two), two.size(), "\"type_vocab_size\": 1");
    folder.write("config.json", config);
    check_near(encoder_of(folder, best_kernel()).logits(kPair),
               slow_logits(tensors, "bert.", kPieces,
                           std::vector<std::size_t>(kPieces.size(), 0)));
  }

  TEST_CASE("a folder that is no model is refused with what is amiss") {
    const TempFolder folder;
    const auto message = [&] {
      const auto judge = load_nli_judge(folder.path());
      REQUIRE_FALSE(judge.ok());
      return judge.error().where + ": " + judge.error().message;
    };
    CHECK(load_nli_judge(folder.path("none")).error().code ==
          ErrorCode::not_found);
    CHECK(holds(message(), "config.json"));
    write_tiny_model(folder, tiny_weights());
    CHECK(load_nli_judge(folder.path()).ok());
    std::filesystem::remove(folder.path("vocab.txt"));
    CHECK(holds(message(), "vocab.txt: cannot be opened"));
    write_tiny_model(folder, tiny_weights());
    std::filesystem::remove(folder.path("model.safetensors"));
    CHECK(holds(message(), "model.safetensors: is missing"));

    TinyTensors lacks = tiny_weights();
    lacks.erase("bert.encoder.layer.1.output.dense.bias");
    write_tiny_model(folder, lacks);
    CHECK(holds(message(), "'bert.encoder.layer.1.output.dense.bias'"));
    TinyTensors narrow = tiny_weights();
    narrow["bert.pooler.dense.weight"].shape = {4, 16};
    write_tiny_model(folder, narrow);
    CHECK(
        holds(message(), "of the shape [4, 16], config.json asks for [8, 8]"));

    write_tiny_model(folder, tiny_weights());
    std::string vocabulary;
    for (const auto& piece : testing::tiny_vocabulary()) {
      vocabulary += piece + "\n";
    }
    folder.write("vocab.txt", vocabulary + "onemore\n");
    CHECK(holds(message(), "43 pieces"));
  }
}

}  // namespace crosscheck

#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// Two texts, of which the first is taken for true.
struct TextPair {
  std::string_view premise;
  std::string_view hypothesis;
};

/// How likely the hypothesis follows from the premise, or cannot be true with
/// it, in [0,1]. What is left is that the premise does not tell.
struct Inference {
  float entailment = 0;
  float contradiction = 0;
};

/// Tells what follows from what: natural-language inference.
class NliJudge {
 public:
  NliJudge() = default;
  NliJudge(const NliJudge&) = delete;
  NliJudge& operator=(const NliJudge&) = delete;
  virtual ~NliJudge() = default;

  /// One answer a pair, in their order; for each pair the same whatever stands
  /// beside it. Pairs are judged side by side, see for_blocks().
  [[nodiscard]] virtual std::vector<Inference> judge(
      std::span<const TextPair> pairs) const = 0;
};

/// Loads a cross-encoder of BERT's kind from a folder with `config.json`,
/// `vocab.txt`, `model.safetensors` and maybe `tokenizer_config.json`.
/// Errors: not_found, unreadable, malformed, unsupported; the file is named.
[[nodiscard]] Result<std::unique_ptr<NliJudge>> load_nli_judge(
    const std::string& folder);

}  // namespace crosscheck

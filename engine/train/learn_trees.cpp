#include "engine/train/learn_trees.h"

#include <algorithm>
#include <array>

#include "engine/text/syntax/parser.h"
#include "engine/train/arc_oracle.h"
#include "engine/train/corpus_order.h"
#include "engine/train/perceptron.h"

namespace crosscheck {
namespace {

using Scores = std::array<std::int32_t, Transition::kCount>;

// The first pass follows right transitions only; from then on the parser mostly
// goes where its own answers lead, as it will when nobody corrects it.
constexpr int kGuidedPasses = 1;
constexpr std::uint32_t kOwnWayPercent = 90;

std::uint32_t transition_of(std::uint32_t first, Dependency dependency) {
  return first + static_cast<std::uint32_t>(dependency);
}

// The best transition among those that lose fewest arcs. An arc of the gold
// tree has its own dependency; any will do for one that is lost anyway.
std::uint32_t best_right(const ParserState& state, const TrainingSentence& gold,
                         const Scores& scores) {
  const ArcCosts costs = arc_costs(state, gold);
  std::uint32_t least = 0xffffffffU;
  if (state.can_shift()) least = std::min(least, costs.shift);
  if (state.can_left()) least = std::min(least, costs.left);
  if (state.can_right()) least = std::min(least, costs.right);
  std::uint32_t best = Transition::kCount;
  const auto consider = [&](std::uint32_t t) {
    if (best == Transition::kCount || scores[t] > scores[best]) best = t;
  };
  const auto consider_arcs = [&](std::uint32_t first, std::uint32_t head) {
    const std::uint32_t top = state.stack(0);
    if (gold.heads[top] == head || head == state.words()) {
      const Dependency dependency =
          head == state.words() ? Dependency::root : gold.dependencies[top];
      consider(transition_of(first, dependency));
      return;
    }
    for (std::uint32_t d = 0; d < Transition::kDependencies; ++d) {
      if (static_cast<Dependency>(d) != Dependency::root) consider(first + d);
    }
  };
  if (state.can_shift() && costs.shift == least) consider(Transition::kShift);
  if (state.can_left() && costs.left == least) {
    consider_arcs(Transition::kLeft, state.buffer(0));
  }
  if (state.can_right() && costs.right == least) {
    consider_arcs(Transition::kRight, state.stack(1));
  }
  return best;
}

void count_features(const std::vector<TrainingSentence>& sentences,
                    AveragedPerceptron& perceptron) {
  ParserState state;
  ParserFeatures features;
  const Scores none{};
  for (const TrainingSentence& sentence : sentences) {
    state.reset(static_cast<std::uint32_t>(sentence.atoms.size()));
    while (!state.done()) {
      if (!state.whole_stack().empty()) {
        const std::size_t count =
            parser_features(state, sentence.atoms, features);
        perceptron.count(std::span(features).first(count));
      }
      apply_transition(state, best_right(state, sentence, none));
    }
  }
}

void learn_sentence(const TrainingSentence& sentence, bool own_way,
                    TrainingDice& dice, AveragedPerceptron& perceptron) {
  ParserState state;
  ParserFeatures features;
  Scores scores{};
  state.reset(static_cast<std::uint32_t>(sentence.atoms.size()));
  while (!state.done()) {
    if (state.whole_stack().empty()) {
      state.shift();
      continue;
    }
    const std::size_t count = parser_features(state, sentence.atoms, features);
    const auto keys = std::span(features).first(count);
    perceptron.score(keys, scores.data());
    const std::uint32_t found = best_transition(state, scores.data());
    const std::uint32_t right = best_right(state, sentence, scores);
    // Equal scores are no answer yet, though the first would be taken.
    perceptron.learn(keys, right, found);
    const bool follow = own_way && dice.comes_about(kOwnWayPercent);
    apply_transition(state, follow ? found : right);
  }
}

}  // namespace

std::vector<WeightRow> learn_trees(
    const std::vector<TrainingSentence>& sentences,
    const TreeLearning& learning) {
  AveragedPerceptron perceptron(Transition::kCount, learning.least_count);
  count_features(sentences, perceptron);
  TrainingDice dice(learning.seed);
  for (int pass = 0; pass < learning.passes; ++pass) {
    for (const std::uint32_t s : shuffled(sentences.size(), dice)) {
      learn_sentence(sentences[s], pass >= kGuidedPasses, dice, perceptron);
    }
  }
  return perceptron.mean_rows(learning.bytes);
}

}  // namespace crosscheck

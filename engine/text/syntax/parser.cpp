#include "engine/text/syntax/parser.h"

#include <algorithm>

namespace crosscheck {

std::uint32_t best_transition(const ParserState& state,
                              const std::int32_t* scores) {
  std::uint32_t best = Transition::kCount;
  const auto consider = [&](std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t t = first; t < last; ++t) {
      if (best == Transition::kCount || scores[t] > scores[best]) best = t;
    }
  };
  if (state.can_shift()) consider(Transition::kShift, Transition::kLeft);
  // The root's word is root, and no other word is.
  const auto root =
      Transition::kLeft + static_cast<std::uint32_t>(Dependency::root);
  if (state.can_left() && state.buffer(0) == state.words()) {
    consider(root, root + 1);
  } else if (state.can_left()) {
    consider(Transition::kLeft, root);
    consider(root + 1, Transition::kRight);
  }
  if (state.can_right()) consider(Transition::kRight, Transition::kCount);
  return best;
}

void apply_transition(ParserState& state, std::uint32_t transition) {
  if (transition == Transition::kShift) {
    state.shift();
  } else if (transition < Transition::kRight) {
    state.left(static_cast<Dependency>(transition - Transition::kLeft));
  } else {
    state.right(static_cast<Dependency>(transition - Transition::kRight));
  }
}

std::optional<Parser> Parser::read(std::span<const std::uint8_t> bytes) {
  const std::optional<WeightTable> weights = WeightTable::read(bytes);
  if (!weights || weights->labels() != Transition::kCount) return std::nullopt;
  Parser parser;
  parser.weights_ = *weights;
  return parser;
}

void Parser::parse(std::span<const WordAtoms> words, ParserState& state) const {
  ParserFeatures features;
  std::array<std::int32_t, Transition::kCount> scores{};
  state.reset(static_cast<std::uint32_t>(words.size()));
  while (!state.done()) {
    std::uint32_t transition = Transition::kShift;
    if (!state.whole_stack().empty()) {
      const std::size_t count = parser_features(state, words, features);
      scores.fill(0);
      weights_.add(std::span(features).first(count), scores.data());
      transition = best_transition(state, scores.data());
    }
    apply_transition(state, transition);
  }
}

}  // namespace crosscheck

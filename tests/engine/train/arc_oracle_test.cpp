#include "engine/train/arc_oracle.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/text/syntax/parser.h"
#include "engine/train/corpus_order.h"

// The costs of the oracle against a search through every way to go on.

namespace crosscheck {
namespace {

/// Fewest wrong heads of any complete parse that begins with `state`.
std::uint32_t least_loss(const ParserState& state,
                         const TrainingSentence& gold) {
  if (state.done()) {
    std::uint32_t wrong = 0;
    for (std::size_t w = 0; w < gold.heads.size(); ++w) {
      if (state.heads()[w] != gold.heads[w]) ++wrong;
    }
    return wrong;
  }
  std::uint32_t least = 0xffffffffU;
  const auto consider = [&](auto&& step) {
    ParserState next = state;
    step(next);
    least = std::min(least, least_loss(next, gold));
  };
  if (state.can_shift()) consider([](ParserState& s) { s.shift(); });
  if (state.can_left())
    consider([](ParserState& s) { s.left(Dependency::dep); });
  if (state.can_right())
    consider([](ParserState& s) { s.right(Dependency::dep); });
  return least;
}

/// A tree over `words` words drawn by the dice: each word hangs from the root
/// word or from one that was drawn before it. It may have crossing arcs.
TrainingSentence random_tree(std::uint32_t words, TrainingDice& dice) {
  TrainingSentence tree;
  tree.heads.assign(words, words);
  const std::vector<std::uint32_t> order = shuffled(words, dice);
  for (std::uint32_t i = 1; i < words; ++i) {
    tree.heads[order[i]] = order[dice.next() % i];
  }
  return tree;
}

bool is_projective(const TrainingSentence& tree) {
  const auto words = static_cast<std::uint32_t>(tree.heads.size());
  for (std::uint32_t a = 0; a < words; ++a) {
    for (std::uint32_t b = 0; b < words; ++b) {
      const std::uint32_t a1 = std::min(a, tree.heads[a]);
      const std::uint32_t a2 = std::max(a, tree.heads[a]);
      const std::uint32_t b1 = std::min(b, tree.heads[b]);
      const std::uint32_t b2 = std::max(b, tree.heads[b]);
      if (a1 < b1 && b1 < a2 && a2 < b2) return false;
    }
  }
  return true;
}

/// Checks every transition of every state along one random path.
void check_path(const TrainingSentence& gold, TrainingDice& dice) {
  ParserState state;
  state.reset(static_cast<std::uint32_t>(gold.heads.size()));
  while (!state.done()) {
    const ArcCosts costs = arc_costs(state, gold);
    const std::uint32_t before = least_loss(state, gold);
    std::vector<ParserState> ways;
    const auto check = [&](bool allowed, std::uint32_t cost, auto&& step) {
      if (!allowed) return;
      ParserState next = state;
      step(next);
      CHECK(least_loss(next, gold) == before + cost);
      ways.push_back(next);
    };
    check(state.can_shift(), costs.shift, [](ParserState& s) { s.shift(); });
    check(state.can_left(), costs.left,
          [](ParserState& s) { s.left(Dependency::dep); });
    check(state.can_right(), costs.right,
          [](ParserState& s) { s.right(Dependency::dep); });
    state = ways[dice.next() % ways.size()];
  }
}

}  // namespace

TEST_SUITE("engine/train/arc_oracle") {
  TEST_CASE("costs are the arcs that a search finds lost") {
    TrainingDice dice(3);
    int trees = 0;
    while (trees < 60) {
      const auto words = static_cast<std::uint32_t>(2 + dice.next() % 4);
      const TrainingSentence gold = random_tree(words, dice);
      if (!is_projective(gold)) continue;
      ++trees;
      check_path(gold, dice);
    }
  }

  TEST_CASE("a state of the parser has one root in the end") {
    ParserState state;
    state.reset(2);
    state.shift();
    CHECK(!state.can_right());
    state.shift();
    CHECK(!state.can_left());  // two words on the stack, and no more to read
    state.right(Dependency::obj);
    CHECK(state.can_left());
    state.left(Dependency::root);
    CHECK(state.done());
    CHECK(state.heads() == std::vector<std::uint32_t>{2, 0});
  }
}

}  // namespace crosscheck

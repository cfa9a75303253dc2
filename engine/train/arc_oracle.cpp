#include "engine/train/arc_oracle.h"

namespace crosscheck {

ArcCosts arc_costs(const ParserState& state, const TrainingSentence& gold) {
  ArcCosts costs;
  const std::uint32_t next = state.buffer(0);
  const std::uint32_t words = state.words();
  const std::uint32_t top = state.stack(0);
  const std::uint32_t below = state.stack(1);

  // Behind a shift the next word can be joined only with the word on top: as
  // its child, or by what comes later. Above others it never meets the root.
  const auto& stack = state.whole_stack();
  if (next < words) {
    if (gold.heads[next] == words && !stack.empty()) ++costs.shift;
    for (std::size_t i = 0; i < stack.size(); ++i) {
      if (gold.heads[stack[i]] == next) ++costs.shift;
      if (i + 1 < stack.size() && gold.heads[next] == stack[i]) ++costs.shift;
    }
  }
  if (top == ParserState::kNone) return costs;

  // An arc takes the word on top away from all children still to come.
  std::uint32_t children = 0;
  for (std::uint32_t w = next; w < words; ++w) {
    if (gold.heads[w] == top) ++children;
  }
  const std::uint32_t head = gold.heads[top];
  // The root is within reach of the lowest word alone.
  const bool root_lost = head == words && stack.size() > 1;
  costs.left = children;
  if (head == below || (head > next && head <= words && !root_lost)) {
    ++costs.left;
  }
  costs.right = children;
  if (head >= next && head <= words && !root_lost) ++costs.right;
  return costs;
}

}  // namespace crosscheck

#include "engine/text/syntax/parser_state.h"

namespace crosscheck {
namespace {

void count_up(std::uint8_t& count) {
  if (count < 255) ++count;
}

std::uint64_t bit(Dependency dependency) {
  return std::uint64_t{1} << static_cast<unsigned>(dependency);
}

}  // namespace

void ParserState::reset(std::uint32_t words) {
  words_ = words;
  next_ = 0;
  stack_.clear();
  heads_.assign(words, kNone);
  dependencies_.assign(words, Dependency::dep);
  below_.assign(words + 1, {});
}

void ParserState::left(Dependency dependency) {
  const std::uint32_t child = stack_.back();
  stack_.pop_back();
  heads_[child] = next_;
  dependencies_[child] = dependency;
  Below& below = below_[next_];
  below.left2 = below.left;  // each further one stands further left
  below.left = child;
  count_up(below.lefts);
  below.left_set |= bit(dependency);
}

void ParserState::right(Dependency dependency) {
  const std::uint32_t child = stack_.back();
  stack_.pop_back();
  const std::uint32_t head = stack_.back();
  heads_[child] = head;
  dependencies_[child] = dependency;
  Below& below = below_[head];
  below.right2 = below.right;
  below.right = child;
  count_up(below.rights);
  below.right_set |= bit(dependency);
}

}  // namespace crosscheck

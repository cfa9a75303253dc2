#include "engine/extract/trigger_above.h"

#include <algorithm>

namespace crosscheck {

std::uint32_t trigger_above(const Syntax& syntax, std::uint32_t w,
                            std::span<const std::uint32_t> of_word) {
  constexpr int kMostSteps = 24;
  for (int step = 0; w != SyntaxWord::kNone && step < kMostSteps; ++step) {
    if (of_word[w] != SyntaxWord::kNone) return of_word[w];
    w = syntax.words[w].head;
  }
  return SyntaxWord::kNone;
}

void cover(const Analysis& analysis, std::uint32_t first, std::uint32_t last,
           Span& clause) {
  const auto& tokens = analysis.text.tokens;
  clause.begin = std::min(clause.begin, tokens[first].begin);
  clause.end = std::max(clause.end, tokens[last - 1].end);
}

}  // namespace crosscheck

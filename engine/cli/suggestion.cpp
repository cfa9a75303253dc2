#include "engine/cli/suggestion.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace crosscheck {
namespace {

constexpr std::size_t kLongestWord = 64;  // nobody mistypes more than that

/// Optimal string alignment: edits, and swaps of neighbours.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1),
      row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::string_view suggestion_for(std::string_view word,
                                std::span<const std::string_view> names) {
  if (word.size() > kLongestWord) return {};
  const std::size_t most = std::max<std::size_t>(2, word.size() / 3);
  std::string_view best;
  std::size_t least = most + 1;
  for (std::string_view name : names) {
    const std::size_t distance = edits(word, name);
    if (distance >= least) continue;
    least = distance;
    best = name;
  }
  return best;
}

}  // namespace crosscheck

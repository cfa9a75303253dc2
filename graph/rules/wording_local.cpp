#include "graph/rules/wording_local.h"

#include <algorithm>
#include <cstddef>

#include "graph/rules/common_runs.h"

namespace crosscheck {
namespace {

constexpr std::size_t kFewestCommon = 16;
constexpr std::size_t kFewestInRuns = 12;
constexpr std::size_t kFewestBeside = 3;
constexpr std::size_t kFewestAround = 7;
constexpr std::size_t kFewestTelling = 2;
constexpr std::size_t kMostDiffering = 3;

/// Whether so much is common that the texts report one utterance.
bool is_one_utterance(const std::vector<CommonRun>& runs) {
  std::size_t common = 0;
  std::size_t in_runs = 0;
  for (const CommonRun& run : runs) {
    common += run.size;
    if (run.size >= kFewestBeside) in_runs += run.size;
  }
  return common >= kFewestCommon && in_runs >= kFewestInRuns;
}

std::size_t telling(const CommonRun& run, const WordingSide& a) {
  std::size_t words = 0;
  for (std::size_t i = run.a; i < run.a + run.size; ++i) {
    if (a.word(i).size() >= 4 && !says_nothing(a.word(i))) ++words;
  }
  return words;
}

}  // namespace

std::vector<WordingHunk> find_local_hunks(const WordingSide& a,
                                          const WordingSide& b) {
  const std::vector<CommonRun> runs = common_runs(a.plain(), b.plain());
  std::vector<WordingHunk> hunks;
  if (!is_one_utterance(runs)) return hunks;
  for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
    const CommonRun& left = runs[i];
    const CommonRun& right = runs[i + 1];
    const WordingHunk hunk{left.a + left.size, right.a, left.b + left.size,
                           right.b};
    if (hunk.size() <= kMostDiffering && left.size >= kFewestBeside &&
        right.size >= kFewestBeside &&
        left.size + right.size >= kFewestAround &&
        telling(left, a) + telling(right, a) >= kFewestTelling) {
      add_difference(hunk, a, b, hunks);
    }
  }
  return hunks;
}

}  // namespace crosscheck

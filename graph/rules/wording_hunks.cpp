#include "graph/rules/wording_hunks.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "graph/rules/same_wording.h"

namespace crosscheck {
namespace {

/// Whether words that differ lie between two runs, few enough to go on.
bool are_near(const CommonRun& left, const CommonRun& right) {
  return right.a - (left.a + left.size) <= kLongestHunk &&
         right.b - (left.b + left.size) <= kLongestHunk;
}

/// Whether one text goes on where the other has a sentence or two more.
bool is_cut(const CommonRun& left, const CommonRun& right) {
  constexpr std::size_t kLongestCut = 40;
  constexpr std::size_t kFewestBeside = 6;
  const std::size_t in_a = right.a - (left.a + left.size);
  const std::size_t in_b = right.b - (left.b + left.size);
  return std::min(in_a, in_b) == 0 && std::max(in_a, in_b) > kLongestHunk &&
         std::max(in_a, in_b) <= kLongestCut && left.size >= kFewestBeside &&
         right.size >= kFewestBeside;
}

/// Words that stand twice in one text and once in the other match either time:
/// "he left it and he left it there" against "he left it there" is no more than
/// another beginning. Whether the left run is better read as the words right
/// before the right one, which it then joins.
bool slides_right(const CommonRun& left, CommonRun& right, const WordingSide& a,
                  const WordingSide& b) {
  const bool gap_in_a = right.b == left.b + left.size;
  const bool gap_in_b = right.a == left.a + left.size;
  const std::size_t gap =
      gap_in_a ? right.a - left.a - left.size : right.b - left.b - left.size;
  if (gap_in_a == gap_in_b || gap < left.size) return false;
  const WordingSide& side = gap_in_a ? a : b;
  const std::size_t from = gap_in_a ? left.a : left.b;
  const std::size_t to = (gap_in_a ? right.a : right.b) - left.size;
  for (std::size_t i = 0; i < left.size; ++i) {
    if (side.word(from + i) != side.word(to + i)) return false;
  }
  right = {right.a - left.size, right.b - left.size, right.size + left.size};
  return true;
}

/// The same for the right run and the words right behind the left one.
bool slides_left(CommonRun& left, const CommonRun& right, const WordingSide& a,
                 const WordingSide& b) {
  const bool gap_in_a = right.b == left.b + left.size;
  const bool gap_in_b = right.a == left.a + left.size;
  const std::size_t gap =
      gap_in_a ? right.a - left.a - left.size : right.b - left.b - left.size;
  if (gap_in_a == gap_in_b || gap < right.size) return false;
  const WordingSide& side = gap_in_a ? a : b;
  const std::size_t from = gap_in_a ? right.a : right.b;
  const std::size_t to = (gap_in_a ? left.a : left.b) + left.size;
  for (std::size_t i = 0; i < right.size; ++i) {
    if (side.word(from + i) != side.word(to + i)) return false;
  }
  left.size += right.size;
  return true;
}

class RunChain {
 public:
  RunChain(const WordingSide& a, const WordingSide& b) : a_(a), b_(b) {}

  [[nodiscard]] std::vector<CommonRun> find() const {
    std::vector<CommonRun> runs = common_runs(a_.plain(), b_.plain());
    std::erase_if(runs, [&](const CommonRun& run) { return is_chance(run); });
    slide_ends(runs);
    if (runs.empty()) return runs;
    const auto longest = std::max_element(
        runs.begin(), runs.end(),
        [](const CommonRun& x, const CommonRun& y) { return x.size < y.size; });
    auto first = longest;
    auto last = longest;
    while (first != runs.begin() && go_on(*std::prev(first), *first)) --first;
    while (std::next(last) != runs.end() && go_on(*last, *std::next(last))) {
      ++last;
    }
    // A single word carries on, it does not end what is common.
    while (first != longest && !is_strong(*first)) ++first;
    while (last != longest && !is_strong(*last)) --last;
    return {first, std::next(last)};
  }

 private:
  void slide_ends(std::vector<CommonRun>& runs) const {
    while (runs.size() > 1 && slides_right(runs[0], runs[1], a_, b_)) {
      runs.erase(runs.begin());
    }
    while (runs.size() > 1 &&
           slides_left(runs[runs.size() - 2], runs.back(), a_, b_)) {
      runs.pop_back();
    }
  }

  [[nodiscard]] bool go_on(const CommonRun& left,
                           const CommonRun& right) const {
    return are_near(left, right) ||
           (is_cut(left, right) && a_.is_verbatim() && b_.is_verbatim());
  }

  [[nodiscard]] bool is_strong(const CommonRun& run) const {
    const bool opens_a = run.a == 0;
    const bool opens_b = run.b == 0;
    const bool closes_a = run.a + run.size == a_.plain().size();
    const bool closes_b = run.b + run.size == b_.plain().size();
    const bool tells = a_.word(run.a).size() >= 4;
    return run.size >= 2 || (opens_a && opens_b) || (closes_a && closes_b) ||
           (tells && (opens_a || opens_b || closes_a || closes_b));
  }
  [[nodiscard]] bool is_chance(const CommonRun& run) const {
    return !is_strong(run) && a_.word(run.a).size() < 4;
  }

  const WordingSide& a_;
  const WordingSide& b_;
};

/// The words before the first common run, or behind the last, where both texts
/// have a few of them: neither was merely quoted from further back or on.
std::optional<WordingHunk> end_hunk(std::size_t a, std::size_t a_end,
                                    std::size_t b, std::size_t b_end) {
  constexpr std::size_t kLongestEnd = 3;
  const std::size_t of_a = a_end - a;
  const std::size_t of_b = b_end - b;
  if (of_a == 0 || of_b == 0 || of_a > kLongestEnd || of_b > kLongestEnd) {
    return std::nullopt;
  }
  return WordingHunk{a, a_end, b, b_end};
}

/// Whether one has a small word more that is no filler, and both have the same
/// words close around it.
bool is_slight(const WordingHunk& hunk, const CommonRun& left,
               const CommonRun& right, const WordingSide& a,
               const WordingSide& b) {
  constexpr std::size_t kFewestBeside = 2;
  if (hunk.replaces() || hunk.size() != 1) return false;
  const bool opens = left.a == 0 || left.b == 0;
  const bool closes = right.a + right.size == a.plain().size() ||
                      right.b + right.size == b.plain().size();
  if ((left.size < kFewestBeside && !opens) ||
      (right.size < kFewestBeside && !closes)) {
    return false;
  }
  return links(hunk.a < hunk.a_end ? a.word(hunk.a) : b.word(hunk.b));
}

}  // namespace

std::size_t WordingAlignment::common() const {
  std::size_t words = 0;
  for (const CommonRun& run : runs) words += run.size;
  return words;
}

std::size_t WordingAlignment::differing() const {
  std::size_t words = 0;
  for (const WordingHunk& hunk : hunks) words += hunk.size();
  return words;
}

void add_difference(const WordingHunk& hunk, const WordingSide& a,
                    const WordingSide& b, std::vector<WordingHunk>& hunks) {
  if (!says_nothing_else(hunk, a, b)) hunks.push_back(hunk);
}

WordingAlignment align_wording(const WordingSide& a, const WordingSide& b) {
  WordingAlignment found{RunChain(a, b).find(), {}, {}, {}};
  for (std::size_t i = 0; i + 1 < found.runs.size(); ++i) {
    const CommonRun& left = found.runs[i];
    const CommonRun& right = found.runs[i + 1];
    const WordingHunk hunk{left.a + left.size, right.a, left.b + left.size,
                           right.b};
    if (is_slight(hunk, left, right, a, b)) {
      found.slight.push_back(hunk);
    } else if (is_cut(left, right)) {
      add_difference(hunk, a, b, found.cuts);
    } else {
      add_difference(hunk, a, b, found.hunks);
    }
  }
  return found;
}

void add_end_hunks(const WordingSide& a, const WordingSide& b,
                   WordingAlignment& alignment) {
  if (alignment.runs.empty()) return;
  const CommonRun& first = alignment.runs.front();
  const CommonRun& last = alignment.runs.back();
  std::vector<WordingHunk> hunks;
  if (const auto hunk = end_hunk(0, first.a, 0, first.b)) {
    add_difference(*hunk, a, b, hunks);
  }
  hunks.insert(hunks.end(), alignment.hunks.begin(), alignment.hunks.end());
  if (const auto hunk = end_hunk(last.a + last.size, a.plain().size(),
                                 last.b + last.size, b.plain().size())) {
    add_difference(*hunk, a, b, hunks);
  }
  alignment.hunks = std::move(hunks);
}

}  // namespace crosscheck

#include "graph/rules/same_wording.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace crosscheck {
namespace {

/// Whether the words that one side has more stand elsewhere in the other.
bool is_moved(const WordingHunk& hunk, const WordingSide& a,
              const WordingSide& b) {
  const auto inside = [](const WordingSide& from, std::size_t first,
                         std::size_t last, const WordingSide& in) {
    const auto& words = from.plain();
    return std::search(in.plain().begin(), in.plain().end(),
                       words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const PlainWord& x, const PlainWord& y) {
                         return x.word == y.word;
                       }) != in.plain().end();
  };
  if (hunk.replaces()) return false;
  return hunk.a < hunk.a_end ? inside(a, hunk.a, hunk.a_end, b)
                             : inside(b, hunk.b, hunk.b_end, a);
}

/// Whether two words are one of seven letters or more in two spellings, one of
/// them often a slip: a letter within is another, or two have changed places.
bool is_misspelt(const std::string& x, const std::string& y) {
  constexpr std::size_t kFewestLetters = 7;
  if (x.size() != y.size() || x.size() < kFewestLetters ||
      x.back() != y.back()) {
    return false;
  }
  const auto first = std::mismatch(x.begin(), x.end(), y.begin());
  const auto last = std::mismatch(x.rbegin(), x.rend(), y.rbegin());
  const auto differing = last.first.base() - first.first;
  if (first.first == x.begin()) return false;
  return differing == 1 ||
         (differing == 2 && *first.first == *(first.second + 1) &&
          *(first.first + 1) == *first.second);
}

/// Whether the only word of one side stands for those of the other.
bool is_acronym(const WordingHunk& hunk, const WordingSide& a,
                const WordingSide& b) {
  const auto stands_for = [](const std::string& word, const WordingSide& in,
                             std::size_t first, std::size_t last) {
    if (word.size() < 2 || word.size() != last - first) return false;
    for (std::size_t i = first; i < last; ++i) {
      if (in.word(i).front() != word[i - first]) return false;
    }
    return true;
  };
  return (hunk.a + 1 == hunk.a_end &&
          stands_for(a.word(hunk.a), b, hunk.b, hunk.b_end)) ||
         (hunk.b + 1 == hunk.b_end &&
          stands_for(b.word(hunk.b), a, hunk.a, hunk.a_end));
}

/// Whether both say the same there, by letters or by the words that tell. An
/// article for another is a difference, one more is none.
bool says_the_same(const WordingHunk& hunk, const WordingSide& a,
                   const WordingSide& b) {
  if (a.joined(hunk.a, hunk.a_end) == b.joined(hunk.b, hunk.b_end) ||
      is_acronym(hunk, a, b)) {
    return true;
  }
  const auto x = a.telling(hunk.a, hunk.a_end);
  const auto y = b.telling(hunk.b, hunk.b_end);
  if (x.size() == 1 && y.size() == 1 && is_misspelt(x[0], y[0])) return true;
  return x == y && !(x.empty() && hunk.replaces());
}

/// Whether words that one text has more name a speaker: a mark was lost, and
/// they are the outlet's own.
bool names_speaker(const WordingHunk& hunk, const WordingSide& a,
                   const WordingSide& b) {
  constexpr auto kVerbs =
      std::to_array<std::string_view>({"added", "asked", "continued", "said",
                                       "says", "told", "tweeted", "wrote"});
  const auto names = [&](const WordingSide& side, std::size_t first,
                         std::size_t last) {
    for (std::size_t i = first; i < last; ++i) {
      if (std::find(kVerbs.begin(), kVerbs.end(), side.word(i)) !=
          kVerbs.end()) {
        return true;
      }
    }
    return false;
  };
  return !hunk.replaces() && hunk.size() <= kLongestHunk &&
         (names(a, hunk.a, hunk.a_end) || names(b, hunk.b, hunk.b_end));
}

/// Whether a letter is put for a word, in the hunk or right before it.
bool is_masked(const WordingSide& side, std::size_t first, std::size_t last) {
  return side.is_masked(first - std::min<std::size_t>(first, 1), last);
}

}  // namespace

bool says_nothing_else(const WordingHunk& hunk, const WordingSide& a,
                       const WordingSide& b) {
  return is_masked(a, hunk.a, hunk.a_end) || is_masked(b, hunk.b, hunk.b_end) ||
         says_the_same(hunk, a, b) || is_moved(hunk, a, b) ||
         names_speaker(hunk, a, b);
}

}  // namespace crosscheck

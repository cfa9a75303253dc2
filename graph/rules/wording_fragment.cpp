#include "graph/rules/wording_fragment.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace crosscheck {
namespace {

constexpr std::size_t kFewestWords = 3;
constexpr std::size_t kMostWords = 7;
constexpr std::size_t kFewestWhenFirstDiffers = 6;
constexpr std::size_t kFewestTelling = 2;

/// Words by which a phrase is made stronger or weaker, and its articles.
bool is_small(const std::string& word) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"a",       "absolutely", "all",       "almost",  "also",   "always",
       "an",      "any",        "big",       "clearly", "deeply", "even",
       "ever",    "every",      "extremely", "fully",   "great",  "highly",
       "huge",    "just",       "largely",   "many",    "more",   "most",
       "much",    "never",      "no",        "not",     "now",    "often",
       "only",    "our",        "pretty",    "quite",   "rather", "really",
       "simply",  "so",         "some",      "still",   "such",   "that",
       "the",     "their",      "these",     "this",    "those",  "too",
       "totally", "truly",      "utterly",   "very"});
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

class FragmentSearch {
 public:
  FragmentSearch(const WordingSide& fragment, const WordingSide& text)
      : fragment_(fragment), text_(text) {}

  /// `a` of the hunk is the fragment's.
  [[nodiscard]] std::optional<WordingHunk> run() const {
    std::optional<WordingHunk> found;
    for (std::size_t at = 0; at < text_size(); ++at) {
      const std::size_t same = common_from(0, at);
      if (same == size()) return std::nullopt;
      if (!found) found = hunk_at(at, same);
    }
    return found;
  }

 private:
  [[nodiscard]] std::size_t size() const { return fragment_.plain().size(); }
  [[nodiscard]] std::size_t text_size() const { return text_.plain().size(); }

  /// How many words are the same from these places on.
  [[nodiscard]] std::size_t common_from(std::size_t i, std::size_t at) const {
    std::size_t n = 0;
    while (i + n < size() && at + n < text_size() &&
           fragment_.word(i + n) == text_.word(at + n)) {
      ++n;
    }
    return n;
  }

  [[nodiscard]] bool ends_from(std::size_t i, std::size_t at) const {
    return i < size() && common_from(i, at) == size() - i;
  }

  /// Words that tell, but for the one at `without`.
  [[nodiscard]] bool tells(std::size_t without) const {
    std::size_t telling = 0;
    for (std::size_t i = 0; i < size(); ++i) {
      const std::string& word = fragment_.word(i);
      if (i != without && word.size() >= 4 && !is_small(word)) ++telling;
    }
    return telling >= kFewestTelling;
  }

  /// The one difference, if the fragment's first `same` words stand at `at`.
  [[nodiscard]] std::optional<WordingHunk> hunk_at(std::size_t at,
                                                   std::size_t same) const {
    const std::size_t there = at + same;
    if (there >= text_size()) return std::nullopt;
    const bool small_here = is_small(fragment_.word(same));
    const bool small_there = is_small(text_.word(there));
    if (same == 0) {
      const bool first = size() >= kFewestWhenFirstDiffers && small_here &&
                         ends_from(1, at + 1) && tells(0);
      return first ? std::optional(WordingHunk{0, 1, at, at + 1})
                   : std::nullopt;
    }
    if (small_there && ends_from(same, there + 1) && tells(size())) {
      return WordingHunk{same, same, there, there + 1};
    }
    if (small_here && ends_from(same + 1, there) && tells(same)) {
      return WordingHunk{same, same + 1, there, there};
    }
    if (small_here && small_there && ends_from(same + 1, there + 1) &&
        tells(same)) {
      return WordingHunk{same, same + 1, there, there + 1};
    }
    return std::nullopt;
  }

  const WordingSide& fragment_;
  const WordingSide& text_;
};

bool is_fragment(const WordingSide& side) {
  return side.plain().size() >= kFewestWords &&
         side.plain().size() <= kMostWords;
}

}  // namespace

std::optional<WordingHunk> find_fragment_hunk(const WordingSide& a,
                                              const WordingSide& b) {
  const bool of_a = a.plain().size() <= b.plain().size();
  const WordingSide& fragment = of_a ? a : b;
  if (!is_fragment(fragment)) return std::nullopt;
  auto hunk = FragmentSearch(fragment, of_a ? b : a).run();
  if (hunk && !of_a) *hunk = {hunk->b, hunk->b_end, hunk->a, hunk->a_end};
  return hunk;
}

}  // namespace crosscheck

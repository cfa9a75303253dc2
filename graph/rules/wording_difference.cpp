#include "graph/rules/wording_difference.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "graph/rules/common_runs.h"
#include "graph/rules/plain_words.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongest = 400;
constexpr std::size_t kLongestHunk = 4;
constexpr std::size_t kMostHunks = 2;
constexpr std::size_t kFewestCommon = 6;
constexpr std::size_t kFewestWhenReplaced = 8;
constexpr std::size_t kFewestContent = 3;
constexpr std::size_t kCommonToDiffering = 3;

/// Whether words that differ lie between two runs, few enough to go on.
bool are_near(const CommonRun& left, const CommonRun& right) {
  return right.a - (left.a + left.size) <= kLongestHunk &&
         right.b - (left.b + left.size) <= kLongestHunk;
}

/// The runs around the longest one that belong to the same words. One word is
/// chance, unless both texts begin or end with it.
std::span<const CommonRun> core_of(const std::vector<CommonRun>& runs,
                                   std::size_t a_size, std::size_t b_size) {
  const auto belongs = [&](const CommonRun& run) {
    const bool opens = run.a == 0 && run.b == 0;
    const bool closes =
        run.a + run.size == a_size && run.b + run.size == b_size;
    return run.size >= 2 || opens || closes;
  };
  const auto longest = std::max_element(
      runs.begin(), runs.end(),
      [](const CommonRun& x, const CommonRun& y) { return x.size < y.size; });
  auto first = longest;
  auto last = longest;
  while (first != runs.begin() && belongs(*std::prev(first)) &&
         are_near(*std::prev(first), *first)) {
    --first;
  }
  while (std::next(last) != runs.end() && belongs(*std::next(last)) &&
         are_near(*last, *std::next(last))) {
    ++last;
  }
  return {first, std::next(last)};
}

/// Words that two who take down one speech put in or leave out without a
/// thought: articles, weak conjunctions, and what speakers fill pauses with.
bool says_nothing(const std::string& word) {
  constexpr std::array<std::string_view, 17> kWords = {
      "a",  "ah", "an",   "and", "but", "er", "i",    "know", "mean",
      "oh", "so", "that", "the", "uh",  "um", "well", "you"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

/// One of the two texts of a comparison.
class Side {
 public:
  explicit Side(const Text& text) : text_(text), plain_(plain_words(text)) {}

  [[nodiscard]] const std::vector<PlainWord>& plain() const { return plain_; }

  /// Plain words [first, last) in one word.
  [[nodiscard]] std::string joined(std::size_t first, std::size_t last) const {
    std::string all;
    for (std::size_t i = first; i < last; ++i) all += plain_[i].word;
    return all;
  }
  [[nodiscard]] bool says_nothing_in(std::size_t first,
                                     std::size_t last) const {
    return std::all_of(plain_.begin() + static_cast<std::ptrdiff_t>(first),
                       plain_.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const PlainWord& w) { return says_nothing(w.word); });
  }
  /// Whether a word is spelt by its first letter ("f---ing").
  [[nodiscard]] bool is_masked(std::size_t first, std::size_t last) const {
    return std::any_of(plain_.begin() + static_cast<std::ptrdiff_t>(first),
                       plain_.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const PlainWord& w) {
                         const char c = w.word.front();
                         return w.word.size() == 1 && c >= 'a' && c <= 'z' &&
                                c != 'a' && c != 'i' && c != 'o';
                       });
  }
  /// Whether the outlet left out or put in words at [first, last) or beside.
  [[nodiscard]] bool is_edited(std::size_t first, std::size_t last) const {
    const std::uint32_t from = first == 0 ? 0 : plain_[first - 1].source;
    const std::uint32_t to =
        last < plain_.size() ? plain_[last].source
                             : static_cast<std::uint32_t>(text_.words.size());
    return std::any_of(
        text_.gaps.begin(), text_.gaps.end(),
        [&](std::uint32_t gap) { return gap >= from && gap <= to + 1; });
  }
  /// The text's own words around plain words [first, last).
  [[nodiscard]] std::string around(std::size_t first, std::size_t last) const {
    constexpr std::size_t kContext = 2;
    const std::size_t from = plain_[first - std::min(first, kContext)].source;
    const std::size_t to =
        plain_[std::min(plain_.size(), last + kContext) - 1].source + 1;
    std::string words;
    for (std::size_t i = from; i < to; ++i) {
      const std::string& word = text_.words[i];
      const bool clitic = word.starts_with('\'') || word == "n't";
      if (!words.empty() && !clitic) words += ' ';
      words += word;
    }
    return words;
  }
  /// Plain words [first - 1, last + 1).
  [[nodiscard]] std::vector<std::string> phrase(std::size_t first,
                                                std::size_t last) const {
    std::vector<std::string> words;
    for (std::size_t i = first - 1; i <= last; ++i) {
      words.push_back(plain_[i].word);
    }
    return words;
  }

 private:
  const Text& text_;
  std::vector<PlainWord> plain_;
};

/// Words that differ: plain words [a, a_end) of one side, [b, b_end) of the
/// other. Neither begins or ends its text.
struct Hunk {
  std::size_t a, a_end, b, b_end;
  [[nodiscard]] bool replaces() const { return a < a_end && b < b_end; }
  [[nodiscard]] std::size_t size() const {
    return std::max(a_end - a, b_end - b);
  }
};

/// Whether the words that one side has more stand elsewhere in the other.
bool is_moved(const Hunk& hunk, const Side& a, const Side& b) {
  const auto inside = [](const Side& from, std::size_t first, std::size_t last,
                         const Side& in) {
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

std::vector<Hunk> differences(std::span<const CommonRun> core, const Side& a,
                              const Side& b) {
  std::vector<Hunk> hunks;
  for (std::size_t i = 0; i + 1 < core.size(); ++i) {
    const Hunk hunk{core[i].a + core[i].size, core[i + 1].a,
                    core[i].b + core[i].size, core[i + 1].b};
    const bool same_letters =
        a.joined(hunk.a, hunk.a_end) == b.joined(hunk.b, hunk.b_end);
    const bool nothing = !hunk.replaces() &&
                         a.says_nothing_in(hunk.a, hunk.a_end) &&
                         b.says_nothing_in(hunk.b, hunk.b_end);
    const bool masked = a.is_masked(hunk.a - 1, hunk.a_end) ||
                        b.is_masked(hunk.b - 1, hunk.b_end);
    if (!same_letters && !nothing && !masked && !is_moved(hunk, a, b)) {
      hunks.push_back(hunk);
    }
  }
  return hunks;
}

/// Whether enough is common to say that the rest differs.
bool is_one_quotation(std::span<const CommonRun> core, const Side& a,
                      const std::vector<Hunk>& hunks) {
  std::size_t common = 0;
  std::size_t content = 0;
  for (const CommonRun& run : core) {
    common += run.size;
    for (std::size_t i = run.a; i < run.a + run.size; ++i) {
      content += a.plain()[i].word.size() >= 4 ? 1 : 0;
    }
  }
  std::size_t differing = 0;
  bool replaced = false;
  for (const Hunk& hunk : hunks) {
    differing += hunk.size();
    replaced |= hunk.replaces();
  }
  return content >= kFewestContent &&
         common >= (replaced ? kFewestWhenReplaced : kFewestCommon) &&
         common >= kCommonToDiffering * differing;
}

}  // namespace

std::optional<WordingDifference> find_wording_difference(const Text& a,
                                                         const Text& b) {
  if (!a.verbatim || !b.verbatim || a.words == b.words) return std::nullopt;
  const Side x(a);
  const Side y(b);
  if (x.plain().size() > kLongest || y.plain().size() > kLongest) {
    return std::nullopt;
  }
  const std::vector<CommonRun> runs = common_runs(x.plain(), y.plain());
  if (runs.empty()) return std::nullopt;
  const auto core = core_of(runs, x.plain().size(), y.plain().size());
  const std::vector<Hunk> hunks = differences(core, x, y);
  if (hunks.empty() || hunks.size() > kMostHunks ||
      !is_one_quotation(core, x, hunks)) {
    return std::nullopt;
  }
  for (const Hunk& hunk : hunks) {
    if (x.is_edited(hunk.a, hunk.a_end) || y.is_edited(hunk.b, hunk.b_end)) {
      continue;
    }
    return WordingDifference{
        x.around(hunk.a, hunk.a_end), y.around(hunk.b, hunk.b_end),
        x.phrase(hunk.a, hunk.a_end), y.phrase(hunk.b, hunk.b_end)};
  }
  return std::nullopt;
}

bool is_reworded(const Text& a, const Text& b) {
  constexpr std::size_t kFewestPlaces = 3;
  constexpr std::size_t kLongestReplaced = 8;
  if (!a.verbatim || !b.verbatim) return false;
  const Side x(a);
  const Side y(b);
  if (x.plain().size() > kLongest || y.plain().size() > kLongest) return false;
  const std::vector<CommonRun> runs = common_runs(x.plain(), y.plain());
  std::size_t common = 0;
  std::size_t places = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    common += runs[i].size;
    if (i == 0) continue;
    const std::size_t in_a = runs[i].a - runs[i - 1].a - runs[i - 1].size;
    const std::size_t in_b = runs[i].b - runs[i - 1].b - runs[i - 1].size;
    const bool replaced = in_a > 0 && in_b > 0;
    if (replaced && std::max(in_a, in_b) <= kLongestReplaced) ++places;
  }
  return common >= kFewestWhenReplaced && places >= kFewestPlaces;
}

bool has_phrase(const Text& text, std::span<const std::string> phrase) {
  const std::vector<PlainWord> plain = plain_words(text);
  const auto same = [](const PlainWord& word, const std::string& wanted) {
    return word.word == wanted;
  };
  return std::search(plain.begin(), plain.end(), phrase.begin(), phrase.end(),
                     same) != plain.end();
}

}  // namespace crosscheck

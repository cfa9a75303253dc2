#include "graph/rules/wording_difference.h"

#include <algorithm>

#include "graph/rules/common_runs.h"
#include "graph/rules/plain_words.h"
#include "graph/rules/wording_fragment.h"
#include "graph/rules/wording_hunks.h"
#include "graph/rules/wording_local.h"
#include "graph/rules/wording_side.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongest = 400;
constexpr std::size_t kFewestWhenReplaced = 8;

/// What is asked for where texts part in one small place and the shorter is
/// common from end to end, and where they are long.
constexpr std::size_t kFewestCommon = 6;
constexpr std::size_t kFewestContent = 3;
constexpr std::size_t kLong = 20;

std::size_t content_of(const WordingAlignment& alignment,
                       const WordingSide& a) {
  std::size_t content = 0;
  for (const CommonRun& run : alignment.runs) {
    for (std::size_t i = run.a; i < run.a + run.size; ++i) {
      content += a.word(i).size() >= 4 ? 1 : 0;
    }
  }
  return content;
}

/// Whether all that both texts may have of one utterance is laid side by side:
/// from where the later one begins to where the first of them ends.
bool holds_all(const WordingAlignment& alignment, const WordingSide& a,
               const WordingSide& b) {
  const CommonRun& first = alignment.runs.front();
  const CommonRun& last = alignment.runs.back();
  bool begins = first.a == 0 || first.b == 0;
  bool ends = last.a + last.size == a.plain().size() ||
              last.b + last.size == b.plain().size();
  for (const WordingHunk& hunk : alignment.hunks) {
    begins |= hunk.a == 0 && hunk.b == 0;
    ends |= hunk.a_end == a.plain().size() && hunk.b_end == b.plain().size();
  }
  return begins && ends;
}

/// A few words that are quoted alike but for an article or preposition.
bool is_short_quotation(const WordingAlignment& alignment, const WordingSide& a,
                        const WordingSide& b) {
  if (alignment.hunks.size() != 1 || !holds_all(alignment, a, b)) return false;
  const WordingHunk& hunk = alignment.hunks.front();
  return hunk.replaces() && hunk.size() == 1 && a.word(hunk.a).size() < 4 &&
         b.word(hunk.b).size() < 4 && alignment.common() >= 4 &&
         content_of(alignment, a) >= 1;
}

/// In how many places so many common words may part.
std::size_t most_places(std::size_t common) {
  constexpr std::size_t kWordsPerPlace = 12;
  return std::max<std::size_t>(common >= kLong ? 3 : 2,
                               common / kWordsPerPlace);
}

/// Whether enough is common to say that the rest differs.
bool is_one_quotation(const WordingAlignment& alignment, const WordingSide& a,
                      const WordingSide& b) {
  const auto& hunks = alignment.hunks;
  const std::size_t common = alignment.common();
  const bool replaced =
      std::any_of(hunks.begin(), hunks.end(),
                  [](const WordingHunk& hunk) { return hunk.replaces(); });
  const bool is_small = hunks.size() == 1 && hunks.front().size() <= 2 &&
                        holds_all(alignment, a, b);
  const bool is_clear = common >= kLong || !replaced;
  return content_of(alignment, a) >= kFewestContent &&
         common >=
             (replaced && !is_small ? kFewestWhenReplaced : kFewestCommon) &&
         hunks.size() <= most_places(common) &&
         common >= (is_clear ? 2 : 3) * alignment.differing();
}

/// The first of them beside which no outlet left out or put in words.
std::optional<WordingHunk> first_unedited(const std::vector<WordingHunk>& hunks,
                                          const WordingSide& a,
                                          const WordingSide& b) {
  for (const WordingHunk& hunk : hunks) {
    if (!a.is_edited(hunk.a, hunk.a_end) && !b.is_edited(hunk.b, hunk.b_end)) {
      return hunk;
    }
  }
  return std::nullopt;
}

/// The first difference of an alignment: a word that tells, else a small one or
/// a sentence that is missing.
std::optional<WordingHunk> first_of(const WordingAlignment& alignment,
                                    const WordingSide& a,
                                    const WordingSide& b) {
  auto hunk = first_unedited(alignment.hunks, a, b);
  if (hunk || alignment.common() < kFewestWhenReplaced) return hunk;
  hunk = first_unedited(alignment.slight, a, b);
  return hunk ? hunk : first_unedited(alignment.cuts, a, b);
}

/// A difference that is sure: many words are common, on the whole or here.
std::optional<WordingHunk> find_sure_hunk(const WordingSide& x,
                                          const WordingSide& y,
                                          const WordingAlignment& alignment) {
  if (is_one_quotation(alignment, x, y)) {
    if (const auto hunk = first_of(alignment, x, y)) return hunk;
  }
  if (is_reworded(x, y)) return std::nullopt;
  return first_unedited(find_local_hunks(x, y), x, y);
}

/// A difference between few words, which are of one utterance if they are of
/// one speaker.
std::optional<WordingHunk> find_short_hunk(const WordingSide& x,
                                           const WordingSide& y,
                                           const WordingAlignment& alignment) {
  if (is_short_quotation(alignment, x, y)) {
    if (const auto hunk = first_of(alignment, x, y)) return hunk;
  }
  const auto hunk = find_fragment_hunk(x, y);
  return hunk ? first_unedited({*hunk}, x, y) : std::nullopt;
}

}  // namespace

std::optional<WordingDifference> find_wording_difference(const WordingSide& x,
                                                         const WordingSide& y) {
  if (!x.is_verbatim() || !y.is_verbatim() ||
      x.text().words == y.text().words) {
    return std::nullopt;
  }
  if (x.plain().size() > kLongest || y.plain().size() > kLongest) {
    return std::nullopt;
  }
  WordingAlignment alignment = align_wording(x, y);
  add_end_hunks(x, y, alignment);
  auto hunk = find_sure_hunk(x, y, alignment);
  const bool is_short = !hunk;
  if (is_short) hunk = find_short_hunk(x, y, alignment);
  if (!hunk) return std::nullopt;
  WordingDifference difference = show_difference(x, y, *hunk);
  difference.is_short = is_short;
  return difference;
}

WordingDifference show_difference(const WordingSide& a, const WordingSide& b,
                                  const WordingHunk& hunk) {
  // What goes on behind a cut may begin with the word that was cut off.
  const std::size_t most = hunk.size() > kLongestHunk ? 5 : 2;
  std::size_t before = 0;
  while (before < most && before < std::min(hunk.a, hunk.b) &&
         a.word(hunk.a - before - 1) == b.word(hunk.b - before - 1)) {
    ++before;
  }
  std::size_t behind = 0;
  while (behind < most && hunk.a_end + behind < a.plain().size() &&
         hunk.b_end + behind < b.plain().size() &&
         a.word(hunk.a_end + behind) == b.word(hunk.b_end + behind)) {
    ++behind;
  }
  return {a.around(hunk.a, hunk.a_end), b.around(hunk.b, hunk.b_end),
          a.phrase(hunk.a - before, hunk.a_end + behind),
          b.phrase(hunk.b - before, hunk.b_end + behind)};
}

bool is_reworded(const WordingSide& x, const WordingSide& y) {
  constexpr std::size_t kFewestPlaces = 3;
  constexpr std::size_t kFewestBeside = 3;
  constexpr std::size_t kLongestReplaced = 8;
  constexpr std::size_t kMostCommonPerPlace = 6;
  if (!x.is_verbatim() || !y.is_verbatim()) return false;
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
    // Between single words that both happen to have nothing is replaced.
    const bool between = runs[i - 1].size + runs[i].size >= kFewestBeside;
    if (replaced && between && std::max(in_a, in_b) <= kLongestReplaced) {
      ++places;
    }
  }
  return common >= kFewestWhenReplaced && places >= kFewestPlaces &&
         common <= kMostCommonPerPlace * places;
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

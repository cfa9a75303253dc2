#include "graph/rules/reported_difference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "graph/rules/wording_hunks.h"
#include "graph/rules/wording_side.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongest = 400;
constexpr std::size_t kFewestCommon = 7;
constexpr std::size_t kFewestContent = 4;
constexpr std::size_t kLongestOpening = 4;

/// Words that change when speech is reported: who, when and where from the
/// narrator's side, and auxiliaries with their tense.
bool shifts(const std::string& word) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"am",    "are",  "be",   "been",  "can",   "could", "did",   "do",
       "does",  "had",  "has",  "have",  "he",    "her",   "here",  "him",
       "his",   "i",    "is",   "it",    "its",   "me",    "might", "may",
       "mine",  "my",   "now",  "our",   "ours",  "she",   "shall", "should",
       "their", "them", "then", "there", "these", "they",  "this",  "those",
       "us",    "was",  "we",   "were",  "will",  "would", "you",   "your"});
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool negates(const std::string& word) {
  return word == "not" || word == "never" || word == "no";
}

/// The words of a hunk's side that reporting does not explain.
std::vector<std::string> left_of(const WordingSide& side, std::size_t first,
                                 std::size_t last) {
  std::vector<std::string> words = side.telling(first, last);
  std::erase_if(words, shifts);
  return words;
}

/// Of whom a hunk's side speaks: "i", "he" and "she" can be one person in two
/// reports, and so can "we" and "they".
enum class Person { none, one, several };

Person person_in(const WordingSide& side, std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    const std::string& word = side.word(i);
    if (word == "i" || word == "he" || word == "she" || word == "it") {
      return Person::one;
    }
    if (word == "we" || word == "they") return Person::several;
  }
  return Person::none;
}

bool speak_of_others(const WordingSide& a, const WordingSide& b,
                     const WordingHunk& hunk) {
  const Person x = person_in(a, hunk.a, hunk.a_end);
  const Person y = person_in(b, hunk.b, hunk.b_end);
  return x != Person::none && y != Person::none && x != y;
}

std::optional<double> number_of(const std::vector<std::string>& words) {
  if (words.size() != 1) return std::nullopt;
  std::string digits = words.front();
  std::erase(digits, ',');
  if (digits.empty() ||
      digits.find_first_not_of("0123456789.") != std::string::npos) {
    return std::nullopt;
  }
  return std::strtod(digits.c_str(), nullptr);
}

bool exclude(const std::vector<std::string>& x,
             const std::vector<std::string>& y) {
  if (x.size() + y.size() == 1) {
    return negates(x.empty() ? y.front() : x.front());
  }
  const auto p = number_of(x);
  const auto q = number_of(y);
  if (!p || !q) return false;
  const double larger = std::max(*p, *q);
  return *p != *q && (larger < 100 || std::abs(*p - *q) > larger / 10);
}

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

}  // namespace

std::optional<WordingDifference> find_reported_difference(
    const WordingSide& x, const WordingSide& y) {
  if ((x.is_verbatim() && y.is_verbatim()) ||
      x.text().words == y.text().words) {
    return std::nullopt;
  }
  if (x.plain().size() > kLongest || y.plain().size() > kLongest) {
    return std::nullopt;
  }
  WordingAlignment alignment = align_wording(x, y);
  if (alignment.common() < kFewestCommon ||
      content_of(alignment, x) < kFewestContent) {
    return std::nullopt;
  }
  const WordingHunk opening{0, alignment.runs.front().a, 0,
                            alignment.runs.front().b};
  // "we will not sell it", "they would sell it"
  if (opening.size() <= kLongestOpening) {
    alignment.hunks.insert(alignment.hunks.begin(), opening);
  }
  std::optional<WordingDifference> found;
  for (const WordingHunk& hunk : alignment.hunks) {
    if (speak_of_others(x, y, hunk)) return std::nullopt;
    const auto p = left_of(x, hunk.a, hunk.a_end);
    const auto q = left_of(y, hunk.b, hunk.b_end);
    if (p == q) continue;
    const bool edited =
        x.is_edited(hunk.a, hunk.a_end) || y.is_edited(hunk.b, hunk.b_end);
    if (found || edited || !exclude(p, q)) return std::nullopt;
    found = show_difference(x, y, hunk);
  }
  return found;
}

}  // namespace crosscheck

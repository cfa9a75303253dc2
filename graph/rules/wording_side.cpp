#include "graph/rules/wording_side.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace crosscheck {

bool says_nothing(const std::string& word) {
  constexpr std::array<std::string_view, 17> kWords = {
      "a",  "ah", "an",   "and", "but", "er", "i",    "know", "mean",
      "oh", "so", "that", "the", "uh",  "um", "well", "you"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool links(const std::string& word) {
  constexpr std::array<std::string_view, 6> kWords = {"a",   "an",   "and",
                                                      "but", "that", "the"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

std::string WordingSide::joined(std::size_t first, std::size_t last) const {
  std::string all;
  for (std::size_t i = first; i < last; ++i) all += plain_[i].word;
  return all;
}

std::vector<std::string> WordingSide::telling(std::size_t first,
                                              std::size_t last) const {
  std::vector<std::string> words;
  for (std::size_t i = first; i < last; ++i) {
    if (!says_nothing(plain_[i].word)) words.push_back(plain_[i].word);
  }
  return words;
}

bool WordingSide::is_masked(std::size_t first, std::size_t last) const {
  return std::any_of(plain_.begin() + static_cast<std::ptrdiff_t>(first),
                     plain_.begin() + static_cast<std::ptrdiff_t>(last),
                     [](const PlainWord& w) {
                       const char c = w.word.front();
                       return w.word.size() == 1 && c >= 'a' && c <= 'z' &&
                              c != 'a' && c != 'i' && c != 'o';
                     });
}

bool WordingSide::is_edited(std::size_t first, std::size_t last) const {
  const std::uint32_t from = first == 0 ? 0 : plain_[first - 1].source;
  const std::uint32_t to = last < plain_.size()
                               ? plain_[last].source
                               : static_cast<std::uint32_t>(text_.words.size());
  return std::any_of(
      text_.gaps.begin(), text_.gaps.end(),
      [&](std::uint32_t gap) { return gap >= from && gap <= to + 1; });
}

std::string WordingSide::around(std::size_t first, std::size_t last) const {
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

std::vector<std::string> WordingSide::phrase(std::size_t first,
                                             std::size_t last) const {
  std::vector<std::string> words;
  for (std::size_t i = first; i < last; ++i) words.push_back(plain_[i].word);
  return words;
}

}  // namespace crosscheck

#include "graph/word_weights.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace crosscheck {
namespace {

using StoryKey = std::pair<std::uint32_t, std::uint32_t>;  // story, key

std::vector<std::uint32_t> unique_keys(const WeighedSentence& sentence) {
  std::vector<std::uint32_t> keys = sentence.keys;
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

/// Of several words of one name each counts for less.
double share_of_name(const ToldSentence& told, std::size_t i) {
  const ContentWord& word = told.words[i];
  const auto count = std::count_if(
      told.words.begin(), told.words.end(), [&](const ContentWord& other) {
        return other.begin == word.begin && other.end == word.end;
      });
  return 1 / std::sqrt(static_cast<double>(count));
}

double factor_of(const ToldSentence& told, std::size_t i) {
  constexpr double kEveryday = 0.65;
  constexpr double kReference = 0.5;
  constexpr double kTime = 0.7;
  constexpr double kTitle = 0.4;
  const ContentWord& word = told.words[i];
  double factor = share_of_name(told, i);
  if (word.is_everyday) factor *= kEveryday;
  if (word.is_reference) factor *= kReference;
  if (word.kind == ContentKind::time) factor *= kTime;
  if (word.is_title) factor *= kTitle;
  return factor;
}

std::vector<WeighedSentence> number_words(
    std::span<const ToldSentence> sentences) {
  std::unordered_map<std::string_view, std::uint32_t> number;
  std::vector<WeighedSentence> weighed;
  for (const ToldSentence& told : sentences) {
    WeighedSentence one;
    one.told = &told;
    for (const ContentWord& word : told.words) {
      const auto next = static_cast<std::uint32_t>(number.size());
      one.keys.push_back(number.try_emplace(word.key, next).first->second);
    }
    weighed.push_back(std::move(one));
  }
  return weighed;
}

}  // namespace

std::vector<WeighedSentence> weigh_words(
    std::span<const ToldSentence> sentences,
    std::span<const std::uint32_t> story) {
  constexpr double kLeast = 0.2;
  // A few lines of text would make every word they share common.
  constexpr std::uint32_t kFewestSentences = 100;
  std::vector<WeighedSentence> weighed = number_words(sentences);
  std::map<std::uint32_t, std::uint32_t> sentences_of;  // by story
  std::vector<StoryKey> all;  // one entry a sentence that has the key
  for (const WeighedSentence& one : weighed) {
    const std::uint32_t s = story[one.told->document.index()];
    ++sentences_of[s];
    for (const std::uint32_t key : unique_keys(one)) all.emplace_back(s, key);
  }
  std::sort(all.begin(), all.end());
  for (WeighedSentence& one : weighed) {
    const std::uint32_t s = story[one.told->document.index()];
    const double total = 1.0 + std::max(sentences_of.at(s), kFewestSentences);
    for (std::size_t i = 0; i < one.keys.size(); ++i) {
      const auto range =
          std::equal_range(all.begin(), all.end(), StoryKey{s, one.keys[i]});
      const auto having = static_cast<double>(range.second - range.first);
      const double rarity = std::max(kLeast, std::log(total / (having + 0.5)));
      one.weights.push_back(
          static_cast<float>(rarity * factor_of(*one.told, i)));
    }
  }
  return weighed;
}

}  // namespace crosscheck

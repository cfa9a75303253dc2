#include "engine/train/common_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <vector>

namespace crosscheck {
namespace {

using Words = std::set<std::string>;

/// A story's words: those that two of its documents have at least, so that a
/// single odd page does not count.
std::map<std::string, Words> words_of_stories(
    std::span<const EventTopic> topics) {
  std::map<std::string, Words> stories;
  for (const EventTopic& topic : topics) {
    for (std::size_t d = 0; d < topic.names.size(); ++d) {
      stories[topic.clusters[d]].insert(topic.lemmas[d].begin(),
                                        topic.lemmas[d].end());
    }
  }
  return stories;
}

bool is_plain(const std::string& word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

void put_words(const Words& words, std::string& out) {
  std::string line;
  for (const std::string& word : words) {
    if (line.size() + word.size() > 68) {
      out += "     \"" + line + " \"\n";
      line.clear();
    }
    if (!line.empty()) line += ' ';
    line += word;
  }
  out += "     \"" + line + "\"";
}

}  // namespace

std::string common_words_source(std::span<const EventTopic> topics) {
  constexpr double kLeastShare = 0.1;
  constexpr double kStep = 0.25;
  const auto stories = words_of_stories(topics);
  std::map<std::string, std::size_t> frequency;
  for (const auto& [story, words] : stories) {
    for (const std::string& word : words) {
      if (is_plain(word)) ++frequency[word];
    }
  }
  std::map<double, Words> by_rarity;
  for (const auto& [word, count] : frequency) {
    const double share =
        static_cast<double>(count) / static_cast<double>(stories.size());
    if (share < kLeastShare) continue;
    by_rarity[std::round(-std::log(share) / kStep) * kStep].insert(word);
  }
  std::string out =
      "// Made by crosscheck-train --common-words; see "
      "engine/train/README.md.\n"
      "// clang-format off\n"
      "#include \"graph/word_rarity_data.h\"\n\n"
      "namespace crosscheck {\n\nconst CommonWords kCommonWords[] = {\n";
  for (const auto& [rarity, words] : by_rarity) {
    out += fmt::format("    {{{:.2f},\n", rarity + 0.0);
    put_words(words, out);
    out += "},\n";
  }
  out += fmt::format(
      "}};\nconst std::size_t kCommonWordsCount = {};\n\n"
      "}}  // namespace crosscheck\n",
      by_rarity.size());
  return out;
}

}  // namespace crosscheck

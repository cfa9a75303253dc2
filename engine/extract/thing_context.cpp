#include "engine/extract/thing_context.h"

#include <algorithm>

#include "engine/text/names/common_words.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

/// Function words, and words that go with any figure.
bool says_little(const std::string& w) {
  return w.size() < 4 || is_common_word(w) ||
         is_one_of(w, {"worth", "including", "totaling", "spent", "paid",
                       "cost", "million", "billion"});
}

/// How often a document names an entity.
std::size_t mentions_of(const Analysis& a, std::uint32_t entity) {
  return static_cast<std::size_t>(
      std::count_if(a.names.mentions.begin(), a.names.mentions.end(),
                    [&](const NameMention& m) { return m.entity == entity; }));
}

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

}  // namespace

void take_context(const Analysis& a, std::uint32_t t,
                  std::vector<std::string>& words) {
  constexpr std::size_t kOften = 3;
  const Token& token = a.text.tokens[t];
  if (token.kind != TokenKind::word || a.time_at[t] != Analysis::kNone) return;
  const std::uint32_t m = a.name_at[t];
  if (m != Analysis::kNone || (token.capital && !says_little(token.lower))) {
    const bool known = m != Analysis::kNone &&
                       mentions_of(a, a.names.mentions[m].entity) >= kOften;
    if (!known && token.lower.size() > 2)
      words.push_back("name:" + token.lower);
    return;
  }
  if (!says_little(token.lower)) words.push_back(noun_lemma(token.lower));
}

std::vector<std::string> clause_context(const Analysis& a, std::uint32_t first,
                                        std::uint32_t last,
                                        const Sentence& sentence) {
  constexpr std::uint32_t kReach = 9;
  const auto border = [&](std::uint32_t t) {
    return a.lower(t) == ";" || a.lower(t) == "\u2014";
  };
  std::vector<std::string> words;
  for (std::uint32_t t = first; t < std::min(sentence.last, last + kReach);
       ++t) {
    if (border(t)) break;
    if (a.quantity_at[t] == Analysis::kNone) take_context(a, t, words);
  }
  for (std::uint32_t t = first; t > sentence.first && first - t < kReach; --t) {
    if (border(t - 1)) break;
    if (a.quantity_at[t - 1] == Analysis::kNone) take_context(a, t - 1, words);
  }
  sort_unique(words);
  return words;
}

std::vector<std::string> purpose_context(const Analysis& a, std::uint32_t first,
                                         std::uint32_t last,
                                         const Sentence& sentence) {
  constexpr std::uint32_t kReach = 10;
  const auto border = [&](std::uint32_t t) {
    return a.quantity_at[t] != Analysis::kNone || a.lower(t) == ";" ||
           a.lower(t) == ",";
  };
  std::vector<std::string> words;
  for (std::uint32_t t = last; t < std::min(sentence.last, last + kReach);
       ++t) {
    if (border(t)) break;
    take_context(a, t, words);
  }
  const bool named = std::any_of(
      words.begin(), words.end(),
      [](const std::string& word) { return word.starts_with("name:"); });
  for (std::uint32_t t = first;
       !named && t > sentence.first && first - t < kReach / 2; --t) {
    if (border(t - 1)) break;
    take_context(a, t - 1, words);
  }
  sort_unique(words);
  return words;
}

}  // namespace crosscheck

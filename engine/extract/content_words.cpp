#include "engine/extract/content_words.h"

#include <algorithm>

#include "engine/text/names/common_words.h"
#include "graph/word_rarity.h"

namespace crosscheck {
namespace {

bool has_meaning(const SyntaxWord& word) {
  switch (word.part) {
    case PartOfSpeech::noun:
    case PartOfSpeech::proper_noun:
    case PartOfSpeech::verb:
    case PartOfSpeech::adjective:
      return word.lemma.size() > 1 && !is_common_word(word.lemma);
    case PartOfSpeech::number:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::vector<std::uint32_t> content_words(const Syntax& syntax,
                                         std::uint32_t first,
                                         std::uint32_t last) {
  constexpr std::size_t kMostWords = 60;
  std::vector<std::uint32_t> words;
  for (std::uint32_t w = first; w < last && words.size() < kMostWords; ++w) {
    if (has_meaning(syntax.words[w])) {
      words.push_back(word_hash(syntax.words[w].lemma));
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace crosscheck

#include "graph/sentence_candidate.h"

#include <algorithm>
#include <string>

#include "graph/string_pool.h"

namespace crosscheck {

LinkCandidate sentence_candidate(const WeighedSentence& sentence,
                                 std::uint32_t story) {
  LinkCandidate thing;
  thing.block = story;
  for (std::size_t i = 0; i < sentence.keys.size(); ++i) {
    const ContentWord& word = sentence.told->words[i];
    if (word.is_reference) continue;
    thing.keys.push_back(stable_hash(word.key));
    for (const std::uint32_t c : word.classes) {
      thing.keys.push_back(stable_hash("/" + std::to_string(c)));
    }
  }
  std::sort(thing.keys.begin(), thing.keys.end());
  thing.keys.erase(std::unique(thing.keys.begin(), thing.keys.end()),
                   thing.keys.end());
  return thing;
}

}  // namespace crosscheck

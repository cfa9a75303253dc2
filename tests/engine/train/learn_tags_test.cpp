#include "engine/train/learn_tags.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/text/syntax/tagger.h"

namespace crosscheck {
namespace {

TrainingSentence sentence(const std::string& word, std::uint16_t tag) {
  const std::vector<std::uint8_t> empty = word_table_bytes({});
  TrainingSentence result;
  result.atoms.push_back(word_atoms(word, word, *WordTable::read(empty)));
  result.tags.push_back(tag);
  return result;
}

}  // namespace

TEST_SUITE("engine/train/learn_tags") {
  // "zig" has a tag of its own, but stands in one fold alone: who did not see
  // that fold can only give it the tag of all other words.
  TEST_CASE("sentences are tagged by taggers that have not seen them") {
    constexpr std::uint32_t kFolds = 5;
    std::vector<TrainingSentence> sentences;
    for (std::uint32_t s = 0; s < 4 * kFolds; ++s) {
      sentences.push_back(s % kFolds == 0 ? sentence("zig", 0)
                                          : sentence("zag", 1));
    }
    TagLearning learning;
    learning.labels = 2;
    learning.bytes = 1'000'000;
    tag_by_others(sentences, learning, kFolds, 2);
    for (const TrainingSentence& one : sentences) {
      CHECK(one.atoms[0].tag == 2);  // label 1
    }
    std::vector<const TrainingSentence*> all;
    for (const TrainingSentence& one : sentences) all.push_back(&one);
    const std::vector<std::uint8_t> table =
        weight_table_bytes(learning.labels, learn_tags(all, learning));
    std::vector<WordAtoms> zig = sentences[0].atoms;
    Tagger::read(table)->tag(zig);
    CHECK(zig[0].tag == 1);  // who saw it knows
  }
}

}  // namespace crosscheck

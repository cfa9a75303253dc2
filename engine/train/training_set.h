#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/text/syntax/syntax.h"
#include "engine/text/syntax/word_atoms.h"
#include "engine/train/conllu.h"
#include "engine/train/learn_lemmas.h"

namespace crosscheck {

/// A sentence of a treebank as the learners see it.
struct TrainingSentence {
  std::vector<WordAtoms> atoms;
  std::vector<std::uint16_t> tags;   ///< labels of TagSet
  std::vector<std::uint32_t> heads;  ///< as in TreebankWord
  std::vector<Dependency> dependencies;
};

/// The labels of a tagger: pairs of UPOS and XPOS in byte order, with the
/// features that most of their words have.
struct TagSet {
  struct Tag {
    PartOfSpeech part = PartOfSpeech::other;
    std::string name;  ///< the treebank's own tag
    std::uint16_t features = 0;
  };
  std::vector<Tag> tags;

  /// Its label, or the number of tags for one that is not among them.
  [[nodiscard]] std::uint16_t find(const TreebankWord& word) const;
};

/// Tags that occur at least five times. Complexity: O(words x log tags).
[[nodiscard]] TagSet tag_set_of(const std::vector<TreebankSentence>& treebank);

/// Facts of words: clusters from `clusters` (rows of word, big cluster,
/// cluster), and the sets of tags that the treebank's words have; of words that
/// are rare there, what the dictionary says that they can be.
[[nodiscard]] std::vector<WordEntry> word_entries(
    const std::vector<TreebankSentence>& treebank, const TagSet& tags,
    const std::vector<WordEntry>& clusters, const DictionaryForms& dictionary);

/// Rows `word TAB big cluster TAB cluster`. Errors: not_found, malformed.
[[nodiscard]] Result<std::vector<WordEntry>> read_clusters(
    const std::filesystem::path& path);

/// How words are written in a training sentence.
enum class Lettering : std::uint8_t {
  as_written,
  title_case,  ///< a capital on every word, as in headlines
  capitals,
};

[[nodiscard]] std::vector<TrainingSentence> training_sentences(
    const std::vector<TreebankSentence>& treebank, const TagSet& tags,
    const WordTable& table);

/// Every tenth sentence in title case and another tenth in capitals, for a
/// tagger: headlines are rare in treebanks.
[[nodiscard]] std::vector<TrainingSentence> headline_sentences(
    const std::vector<TreebankSentence>& treebank, const TagSet& tags,
    const WordTable& table);

}  // namespace crosscheck

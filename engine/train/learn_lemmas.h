#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/text/syntax/lemmatiser.h"
#include "engine/train/conllu.h"

namespace crosscheck {

/// A form with a tag (see tag_key()) and its lemma, both folded.
struct LemmaExample {
  std::uint64_t tag = 0;
  std::string form;
  std::string lemma;
};

/// Those of a treebank, each once, the commonest lemma of each form.
[[nodiscard]] std::vector<LemmaExample> treebank_lemmas(
    const std::vector<TreebankSentence>& treebank);

/// Inflected forms of WordNet's verbs and nouns: the exceptions of its *.exc
/// files, and the regular forms of all others. Errors: not_found.
[[nodiscard]] Result<std::vector<LemmaExample>> wordnet_lemmas(
    const std::filesystem::path& folder);

/// What a word can be by WordNet: bits of DictionaryForm by folded form.
using DictionaryForms = std::map<std::string, std::uint16_t>;
enum DictionaryForm : std::uint16_t {
  kNounForm = 1U << 0U,
  kPluralForm = 1U << 1U,
  kVerbForm = 1U << 2U,    ///< the base form
  kThirdForm = 1U << 3U,   ///< "sinks"
  kPastForm = 1U << 4U,    ///< "sank", "sunk"
  kGerundForm = 1U << 5U,  ///< "sinking"
  kAdjectiveForm = 1U << 6U,
  kAdverbForm = 1U << 7U,
};

/// Forms of all single words of WordNet's index.* and of `inflected`, which
/// wordnet_lemmas() gave. Errors: not_found.
[[nodiscard]] Result<DictionaryForms> wordnet_forms(
    const std::filesystem::path& folder,
    const std::vector<LemmaExample>& inflected);

/// The fewest endings and whole words whose rules give every example; of two
/// examples for one form the first counts.
[[nodiscard]] std::vector<std::pair<std::uint32_t, LemmaRule>> learn_lemmas(
    const std::vector<LemmaExample>& examples);

}  // namespace crosscheck

#include "engine/train/training_set.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "engine/text/tokens/token.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLeastOfTag = 5;
// A word's set of tags is known from so many occurrences on, and a tag is in it
// from such a share on.
constexpr std::size_t kLeastOfWord = 20;
constexpr std::size_t kShareOfTag = 20;

struct FeatureName {
  std::string_view written;
  std::uint16_t bit;
};
constexpr std::array kFeatureNames = {FeatureName{"VerbForm=Fin", kFinite},
                                      FeatureName{"VerbForm=Inf", kInfinitive},
                                      FeatureName{"VerbForm=Ger", kGerund},
                                      FeatureName{"VerbForm=Part", kParticiple},
                                      FeatureName{"Tense=Past", kPast},
                                      FeatureName{"Tense=Pres", kPresent},
                                      FeatureName{"Number=Plur", kPlural},
                                      FeatureName{"Number=Sing", kSingular},
                                      FeatureName{"Degree=Cmp", kComparative},
                                      FeatureName{"Degree=Sup", kSuperlative}};

// The bits of a word; a present participle counts as gerund, and a modal is
// told by its tag, for UD gives it no feature.
std::uint16_t feature_bits(const TreebankWord& word) {
  std::uint16_t bits = 0;
  for (const FeatureName& name : kFeatureNames) {
    if (word.features.find(name.written) != std::string::npos) bits |= name.bit;
  }
  if ((bits & kParticiple) != 0 && (bits & kPresent) != 0) {
    bits = static_cast<std::uint16_t>((bits & ~kParticiple) | kGerund);
  }
  if (word.tag == "MD") bits |= kModal;
  return bits;
}

std::string tag_key(const TreebankWord& word) {
  return word.part + "|" + word.tag;
}

// The bits that more than half of the words of a tag have.
std::uint16_t common_bits(const std::array<std::size_t, 16>& counts,
                          std::size_t words) {
  std::uint16_t bits = 0;
  for (unsigned b = 0; b < counts.size(); ++b) {
    if (counts[b] * 2 > words) bits |= static_cast<std::uint16_t>(1U << b);
  }
  return bits;
}

std::string lettered(std::string form, Lettering lettering) {
  if (lettering == Lettering::as_written) return form;
  for (std::size_t i = 0; i < form.size(); ++i) {
    if (i > 0 && lettering == Lettering::title_case) break;
    if (form[i] >= 'a' && form[i] <= 'z') {
      form[i] = static_cast<char>(form[i] - 'a' + 'A');
    }
  }
  return form;
}

TrainingSentence training_sentence(const TreebankSentence& sentence,
                                   Lettering lettering, const TagSet& tags,
                                   const WordTable& table) {
  TrainingSentence training;
  for (const TreebankWord& word : sentence.words) {
    training.atoms.push_back(word_atoms(lettered(word.form, lettering),
                                        syntax_form(fold(word.form)), table,
                                        lettering != Lettering::as_written));
    training.tags.push_back(tags.find(word));
    training.heads.push_back(word.head);
    training.dependencies.push_back(dependency_of(word.dependency));
  }
  return training;
}

}  // namespace

std::uint16_t TagSet::find(const TreebankWord& word) const {
  const PartOfSpeech part = part_of_speech_of(word.part);
  const auto found = std::find_if(
      tags.begin(), tags.end(),
      [&](const Tag& tag) { return tag.part == part && tag.name == word.tag; });
  return static_cast<std::uint16_t>(found - tags.begin());
}

TagSet tag_set_of(const std::vector<TreebankSentence>& treebank) {
  struct Seen {
    TagSet::Tag tag;
    std::size_t words = 0;
    std::array<std::size_t, 16> bits{};
  };
  std::map<std::string, Seen> seen;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      Seen& tag = seen[tag_key(word)];
      tag.tag = {part_of_speech_of(word.part), word.tag, 0};
      ++tag.words;
      for (unsigned b = 0; b < tag.bits.size(); ++b) {
        if ((feature_bits(word) >> b & 1U) != 0) ++tag.bits[b];
      }
    }
  }
  TagSet set;
  for (auto& [key, tag] : seen) {
    if (tag.words < kLeastOfTag) continue;
    tag.tag.features = common_bits(tag.bits, tag.words);
    set.tags.push_back(tag.tag);
  }
  return set;
}

std::vector<WordEntry> word_entries(
    const std::vector<TreebankSentence>& treebank, const TagSet& tags,
    const std::vector<WordEntry>& clusters, const DictionaryForms& dictionary) {
  std::map<std::string, std::map<std::uint16_t, std::size_t>> seen;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      ++seen[syntax_form(fold(word.form))][tags.find(word)];
    }
  }
  std::map<std::set<std::uint16_t>, std::uint16_t> classes;
  std::map<std::string, WordFacts> facts;
  for (const WordEntry& entry : clusters) {
    facts.try_emplace(syntax_form(fold(entry.word)), entry.facts);
  }
  for (const auto& [word, counts] : seen) {
    std::size_t total = 0;
    for (const auto& [tag, count] : counts) total += count;
    if (total < kLeastOfWord) continue;
    std::set<std::uint16_t> in_class;
    for (const auto& [tag, count] : counts) {
      if (count * kShareOfTag >= total) in_class.insert(tag);
    }
    const auto number = static_cast<std::uint16_t>(classes.size() + 1);
    facts[word].tag_class = classes.try_emplace(in_class, number).first->second;
  }
  std::map<std::uint16_t, std::uint16_t> form_classes;
  for (const auto& [word, forms] : dictionary) {
    WordFacts& fact = facts[syntax_form(word)];
    if (fact.tag_class != 0) continue;
    const auto number =
        static_cast<std::uint16_t>(classes.size() + form_classes.size() + 1);
    fact.tag_class = form_classes.try_emplace(forms, number).first->second;
  }
  std::vector<WordEntry> entries;
  entries.reserve(facts.size());
  for (const auto& [word, fact] : facts) entries.push_back({word, fact});
  return entries;
}

Result<std::vector<WordEntry>> read_clusters(
    const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return Error{ErrorCode::not_found, "cannot open the word clusters",
                 path.string()};
  }
  std::vector<WordEntry> entries;
  std::string line;
  while (std::getline(file, line)) {
    std::istringstream columns(line);
    std::string word;
    unsigned big = 0;
    unsigned cluster = 0;
    if (!(columns >> word >> big >> cluster) || big > 254 || cluster > 65534) {
      return Error{ErrorCode::malformed,
                   "a row that is not word, number, number",
                   path.string() + ":" + std::to_string(entries.size() + 1)};
    }
    entries.push_back({word,
                       {static_cast<std::uint16_t>(cluster + 1),
                        static_cast<std::uint8_t>(big + 1), 0}});
  }
  return entries;
}

std::vector<TrainingSentence> training_sentences(
    const std::vector<TreebankSentence>& treebank, const TagSet& tags,
    const WordTable& table) {
  std::vector<TrainingSentence> result;
  result.reserve(treebank.size());
  for (const TreebankSentence& sentence : treebank) {
    result.push_back(
        training_sentence(sentence, Lettering::as_written, tags, table));
  }
  return result;
}

std::vector<TrainingSentence> headline_sentences(
    const std::vector<TreebankSentence>& treebank, const TagSet& tags,
    const WordTable& table) {
  constexpr std::size_t kEvery = 10;
  std::vector<TrainingSentence> result;
  for (std::size_t s = 0; s < treebank.size(); ++s) {
    if (s % kEvery > 1) continue;
    result.push_back(training_sentence(
        treebank[s],
        s % kEvery == 0 ? Lettering::title_case : Lettering::capitals, tags,
        table));
  }
  return result;
}

}  // namespace crosscheck

#include "engine/train/train_model.h"

#include <utility>

#include "engine/text/syntax/language_model.h"
#include "engine/train/learn_lemmas.h"
#include "engine/train/learn_tags.h"
#include "engine/train/learn_trees.h"
#include "engine/train/training_set.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kFolds = 5;
// Taggers of the folds need not be as good as the one that is kept.
constexpr int kFoldPasses = 5;

struct Resources {
  std::vector<TreebankSentence> treebank;
  std::vector<WordEntry> clusters;
  std::vector<LemmaExample> wordnet;
  DictionaryForms dictionary;
};

Result<Resources> read_resources(const TrainingPlan& plan) {
  Resources resources;
  for (const auto& path : plan.treebanks) {
    Result<std::vector<TreebankSentence>> read = read_conllu(path);
    if (!read.ok()) return read.error();
    for (TreebankSentence& sentence : read.value())
      resources.treebank.push_back(std::move(sentence));
  }
  Result<std::vector<WordEntry>> clusters = read_clusters(plan.clusters);
  if (!clusters.ok()) return clusters.error();
  resources.clusters = std::move(clusters).value();
  Result<std::vector<LemmaExample>> wordnet = wordnet_lemmas(plan.wordnet);
  if (!wordnet.ok()) return wordnet.error();
  resources.wordnet = std::move(wordnet).value();
  Result<DictionaryForms> forms =
      wordnet_forms(plan.wordnet, resources.wordnet);
  if (!forms.ok()) return forms.error();
  resources.dictionary = std::move(forms).value();
  return resources;
}

std::vector<std::uint8_t> tags_section(const TagSet& set) {
  std::vector<ModelTag> tags;
  for (const TagSet::Tag& tag : set.tags)
    tags.push_back({tag.part, tag.name, tag.features, 0});
  return tag_bytes(tags);
}

std::vector<std::uint8_t> lemmas_section(const Resources& resources) {
  std::vector<LemmaExample> examples = treebank_lemmas(resources.treebank);
  examples.insert(examples.end(), resources.wordnet.begin(),
                  resources.wordnet.end());
  return lemma_bytes(learn_lemmas(examples));
}

}  // namespace

Result<std::vector<std::uint8_t>> train_model(const TrainingPlan& plan) {
  const auto stage = [&](std::string_view name) {
    if (plan.on_stage) plan.on_stage(name);
  };
  stage("reading");
  Result<Resources> read = read_resources(plan);
  if (!read.ok()) return read.error();
  const Resources& resources = read.value();
  const TagSet tags = tag_set_of(resources.treebank);
  std::vector<ModelSection> sections;
  sections.push_back({"tags", tags_section(tags)});
  sections.push_back({"words", word_table_bytes(word_entries(
                                   resources.treebank, tags, resources.clusters,
                                   resources.dictionary))});
  const std::optional<WordTable> words = WordTable::read(sections[1].bytes);
  std::vector<TrainingSentence> sentences =
      training_sentences(resources.treebank, tags, *words);

  stage("lemmas");
  sections.push_back({"lemmas", lemmas_section(resources)});
  stage("tags");
  TagLearning tagging;
  tagging.labels = static_cast<std::uint32_t>(tags.tags.size());
  tagging.passes = plan.tagger_passes;
  tagging.bytes = plan.tagger_bytes;
  std::vector<const TrainingSentence*> all;
  all.reserve(sentences.size());
  for (const TrainingSentence& sentence : sentences) all.push_back(&sentence);
  const std::vector<TrainingSentence> headlines =
      headline_sentences(resources.treebank, tags, *words);
  for (const TrainingSentence& sentence : headlines) all.push_back(&sentence);
  sections.push_back(
      {"tagger", weight_table_bytes(tagging.labels, learn_tags(all, tagging))});
  if (plan.parser_passes == 0) {  // a tagger alone, to try things
    sections.push_back({"parser", weight_table_bytes(Transition::kCount, {})});
    return model_bytes(plan.language, sections);
  }
  stage("tags of sentences that their tagger has not seen");
  tagging.passes = kFoldPasses;
  tag_by_others(sentences, tagging, kFolds, plan.threads);
  stage("trees");
  TreeLearning trees;
  trees.passes = plan.parser_passes;
  trees.bytes = plan.parser_bytes;
  sections.push_back(
      {"parser",
       weight_table_bytes(Transition::kCount, learn_trees(sentences, trees))});
  return model_bytes(plan.language, sections);
}

}  // namespace crosscheck

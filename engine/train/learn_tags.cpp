#include "engine/train/learn_tags.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

#include "engine/text/syntax/tagger.h"
#include "engine/train/corpus_order.h"
#include "engine/train/perceptron.h"

namespace crosscheck {
namespace {

// A word's set of tags was taken from these sentences, so it knows too much of
// them: it is often withheld, and the learner must not lean on it alone.
constexpr std::uint32_t kForgottenPercent = 30;

void count_features(const std::vector<const TrainingSentence*>& sentences,
                    AveragedPerceptron& perceptron) {
  TaggerFeatures features;
  for (const TrainingSentence* sentence : sentences) {
    std::vector<WordAtoms> words = sentence->atoms;
    for (std::size_t i = 0; i < words.size(); ++i) {
      tagger_features(words, i, features);
      perceptron.count(features);
      words[i].tag = static_cast<std::uint16_t>(sentence->tags[i] + 1);
    }
  }
}

// One sentence, each word behind the tags that were found for those before it.
void learn_sentence(const TrainingSentence& sentence, std::uint32_t labels,
                    TrainingDice& dice, AveragedPerceptron& perceptron) {
  TaggerFeatures features;
  std::array<std::int32_t, 256> scores{};
  std::vector<WordAtoms> words = sentence.atoms;
  for (WordAtoms& word : words) {
    if (dice.comes_about(kForgottenPercent)) word.facts.tag_class = 0;
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    tagger_features(words, i, features);
    perceptron.score(features, scores.data());
    const auto found = static_cast<std::uint32_t>(
        std::max_element(scores.begin(), scores.begin() + labels) -
        scores.begin());
    if (sentence.tags[i] < labels) {
      perceptron.learn(features, sentence.tags[i], found);
    }
    words[i].tag = static_cast<std::uint16_t>(found + 1);
  }
}

}  // namespace

std::vector<WeightRow> learn_tags(
    const std::vector<const TrainingSentence*>& sentences,
    const TagLearning& learning) {
  AveragedPerceptron perceptron(learning.labels, 2);
  count_features(sentences, perceptron);
  TrainingDice dice(learning.seed);
  for (int pass = 0; pass < learning.passes; ++pass) {
    for (const std::uint32_t s : shuffled(sentences.size(), dice)) {
      learn_sentence(*sentences[s], learning.labels, dice, perceptron);
    }
  }
  return perceptron.mean_rows(learning.bytes);
}

void tag_by_others(std::vector<TrainingSentence>& sentences,
                   const TagLearning& learning, std::uint32_t folds,
                   unsigned threads) {
  std::vector<std::vector<std::uint8_t>> tables(folds);
  std::atomic<std::uint32_t> next{0};
  const auto work = [&] {
    for (std::uint32_t fold = next++; fold < folds; fold = next++) {
      std::vector<const TrainingSentence*> others;
      for (std::size_t s = 0; s < sentences.size(); ++s) {
        if (s % folds != fold) others.push_back(&sentences[s]);
      }
      tables[fold] =
          weight_table_bytes(learning.labels, learn_tags(others, learning));
    }
  };
  std::vector<std::jthread> crew;
  for (unsigned t = 1; t < threads; ++t) crew.emplace_back(work);
  work();
  crew.clear();  // joins
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    Tagger::read(tables[s % folds])->tag(sentences[s].atoms);
  }
}

}  // namespace crosscheck

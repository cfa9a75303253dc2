#include "engine/train/learn_names.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "engine/text/names/name_features.h"
#include "engine/text/syntax/read_syntax.h"
#include "engine/train/corpus_order.h"
#include "engine/train/gum_names.h"
#include "engine/train/perceptron.h"
#include "engine/train/tagged_names.h"

namespace crosscheck {
namespace {

struct NameExample {
  std::vector<std::uint64_t> features;
  NameLabel label = NameLabel::none;
};

NameLabel label_of(const GoldName& name) {
  if (name.type == "person") return NameLabel::person;
  if (name.type == "place") return NameLabel::place;
  if (name.type == "organisation") return NameLabel::organisation;
  return NameLabel::other;
}

// Whether the name is the mention, with a part of its title or without.
bool is_name(const TokenisedText& text, const NameMention& mention,
             const GoldName& name) {
  if (text.tokens[mention.last - 1].end != name.end) return false;
  std::uint32_t first = mention.first;
  if (mention.title_last == first && mention.title_first < first)
    first = mention.title_first;
  for (; first <= mention.first; ++first) {
    if (text.tokens[first].begin == name.begin) return true;
  }
  return false;
}

// What a mention is by the data, nothing where it is part of a name.
std::optional<NameLabel> label_of(const TokenisedText& text,
                                  const NameMention& mention,
                                  const std::vector<GoldName>& names) {
  const std::uint32_t begin = text.tokens[mention.first].begin;
  const std::uint32_t end = text.tokens[mention.last - 1].end;
  bool touched = false;
  for (const GoldName& name : names) {
    if (is_name(text, mention, name)) return label_of(name);
    touched |= name.begin < end && begin < name.end;
  }
  if (touched) return std::nullopt;
  return NameLabel::none;
}

// Whether names of every kind are marked, so that what is not marked is none.
bool marks_all(const std::vector<GumDocument>& documents) {
  return std::any_of(
      documents.begin(), documents.end(), [](const GumDocument& document) {
        return std::any_of(
            document.names.begin(), document.names.end(),
            [](const GoldName& name) { return name.type == "other"; });
      });
}

void add_examples(const GumDocument& gold, const LanguageModel& model,
                  bool all_marked, std::vector<NameExample>& examples) {
  const TokenisedText text = tokenize(gold.document);
  const Syntax syntax = tag_document(gold.document, text, model);
  const Names names = find_names(gold.document, text, syntax);
  std::size_t sentence = 0;
  for (const NameMention& mention : names.mentions) {
    while (text.sentences[sentence].last <= mention.first) ++sentence;
    const auto label = label_of(text, mention, gold.names);
    if (!label || (*label == NameLabel::none && !all_marked)) continue;
    examples.push_back(
        {name_features(gold.document, text, text.sentences[sentence], mention,
                       model.words()),
         *label});
  }
}

Result<std::vector<NameExample>> read_examples(const LanguageModel& model,
                                               const NameLearning& learning) {
  std::vector<NameExample> examples;
  const auto add = [&](const Result<std::vector<GumDocument>>& read) {
    if (!read.ok()) return false;
    const bool all_marked = marks_all(read.value());
    for (const GumDocument& document : read.value())
      add_examples(document, model, all_marked, examples);
    return true;
  };
  for (const auto& path : learning.entities) {
    const auto read = read_gum_names(path, "");
    if (!add(read)) return read.error();
  }
  for (const auto& path : learning.tagged) {
    const auto read = read_tagged_names(path);
    if (!add(read)) return read.error();
  }
  return examples;
}

// The label with the highest score, where the right one has to win by more
// than nothing.
std::uint32_t found_label(std::array<std::int32_t, kNameLabels> scores,
                          std::uint32_t right) {
  --scores[right];
  return static_cast<std::uint32_t>(
      std::max_element(scores.begin(), scores.end()) - scores.begin());
}

std::vector<WeightRow> learn_round(const std::vector<NameExample>& examples,
                                   const NameLearning& learning,
                                   TrainingDice& dice) {
  AveragedPerceptron perceptron(kNameLabels, 1);
  for (const NameExample& example : examples)
    perceptron.count(example.features);
  std::array<std::int32_t, kNameLabels> scores{};
  for (int pass = 0; pass < learning.passes; ++pass) {
    for (const std::uint32_t e : shuffled(examples.size(), dice)) {
      const auto right = static_cast<std::uint32_t>(examples[e].label);
      perceptron.score(examples[e].features, scores.data());
      perceptron.learn(examples[e].features, right, found_label(scores, right));
    }
  }
  return perceptron.mean_rows(learning.bytes);
}

using Sums = std::array<std::int32_t, kNameLabels>;

// The sum that a weight needs so that a table of all such is small enough.
std::int32_t least_sum(const std::map<std::uint64_t, Sums>& sums,
                       std::size_t bytes) {
  constexpr std::size_t kBytesOfWeight = 5;  // with its share of the row's
  std::vector<std::int32_t> sizes;
  for (const auto& [key, row] : sums) {
    for (const std::int32_t sum : row)
      if (sum != 0) sizes.push_back(std::abs(sum));
  }
  const std::size_t kept = bytes / kBytesOfWeight;
  if (sizes.size() <= kept) return 1;
  const auto nth = sizes.begin() + static_cast<std::ptrdiff_t>(kept);
  std::nth_element(sizes.begin(), nth, sizes.end(), std::greater<>());
  return *nth + 1;
}

// The mean of several models that met the examples in other orders: there are
// few of them, and one order alone decides too much.
std::vector<WeightRow> learn(const std::vector<NameExample>& examples,
                             const NameLearning& learning) {
  TrainingDice dice(learning.seed);
  std::map<std::uint64_t, Sums> sums;
  for (int round = 0; round < learning.rounds; ++round) {
    for (const WeightRow& row : learn_round(examples, learning, dice)) {
      for (const WeightRow::Cell& cell : row.cells)
        sums[row.key][cell.label] += cell.weight;
    }
  }
  const std::int32_t least = least_sum(sums, learning.bytes);
  std::vector<WeightRow> rows;
  for (const auto& [key, row] : sums) {
    WeightRow kept{key, {}};
    for (std::uint8_t label = 0; label < kNameLabels; ++label) {
      if (std::abs(row[label]) < least) continue;
      kept.cells.push_back(
          {label, static_cast<std::int16_t>(row[label] / learning.rounds)});
    }
    if (!kept.cells.empty()) rows.push_back(std::move(kept));
  }
  return rows;
}

}  // namespace

Result<std::vector<std::uint8_t>> learn_names(const LanguageModel& base,
                                              const NameLearning& learning) {
  const Result<std::vector<NameExample>> examples =
      read_examples(base, learning);
  if (!examples.ok()) return examples.error();
  std::vector<ModelSection> sections;
  for (const char* name : {"tags", "words", "lemmas", "tagger", "parser"}) {
    const auto bytes = base.file().section(name);
    sections.push_back({name, {bytes.begin(), bytes.end()}});
  }
  sections.push_back(
      {"names",
       weight_table_bytes(kNameLabels, learn(examples.value(), learning))});
  return model_bytes(base.file().language(), sections);
}

}  // namespace crosscheck

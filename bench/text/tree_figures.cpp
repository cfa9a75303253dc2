#include "bench/text/tree_figures.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "bench/text/failure_list.h"
#include "engine/text/syntax/language_model.h"
#include "engine/text/tokens/token.h"
#include "engine/train/conllu.h"

namespace crosscheck {
namespace {

struct TreeSet {
  std::string_view name, file;
  std::string_view document;  // only those whose names contain one of these
  bool punctuation = true;
};
constexpr std::array kSets = {
    TreeSet{"ewt-look", "ud-english-ewt/ewt-dev.conllu", ""},
    TreeSet{"ewt-test", "ud-english-ewt/ewt-test.conllu", ""},
    TreeSet{"gum-news-look", "gum-permissive/gum-permissive-dev.conllu",
            "_news_|_interview_"},
    TreeSet{"gum-news-test", "gum-permissive/gum-permissive-test.conllu",
            "_news_|_interview_"},
    TreeSet{"gum-look", "gum-permissive/gum-permissive-dev.conllu", ""},
    TreeSet{"gum-test", "gum-permissive/gum-permissive-test.conllu", ""},
    TreeSet{"pud-test", "ud-english-pud/pud.conllu", "", false}};

bool is_of(const TreebankSentence& sentence, std::string_view parts) {
  while (true) {
    const std::size_t bar = parts.find('|');
    if (sentence.document.find(parts.substr(0, bar)) != std::string::npos)
      return true;
    if (bar == std::string_view::npos) return false;
    parts.remove_prefix(bar + 1);
  }
}

std::vector<WordAtoms> atoms_of(const TreebankSentence& sentence,
                                const LanguageModel& model) {
  std::vector<WordAtoms> atoms;
  for (const TreebankWord& word : sentence.words)
    atoms.push_back(
        word_atoms(word.form, syntax_form(fold(word.form)), model.words()));
  return atoms;
}

std::string_view universal(std::string_view dependency) {
  return dependency.substr(0, dependency.find(':'));
}

struct TreeCounts {
  std::size_t words = 0, parts = 0, tags = 0, heads = 0, labelled = 0;
};

void compare(const TreebankSentence& gold, const std::vector<WordAtoms>& atoms,
             const ParserState& tree, const LanguageModel& model,
             bool punctuation, TreeCounts& counts) {
  for (std::size_t w = 0; w < gold.words.size(); ++w) {
    const TreebankWord& word = gold.words[w];
    if (!punctuation && word.part == "PUNCT") continue;
    const ModelTag& tag = model.tag(atoms[w].tag - 1U);
    const bool right_head = tree.heads()[w] == word.head;
    const bool right_name =
        universal(dependency_name(tree.dependencies()[w])) ==
        universal(word.dependency);
    ++counts.words;
    counts.parts += part_of_speech_name(tag.part) == word.part ? 1 : 0;
    counts.tags += tag.name == word.tag ? 1 : 0;
    counts.heads += right_head ? 1 : 0;
    counts.labelled += right_head && right_name ? 1 : 0;
  }
}

// Words with wrong tags, each with the two words on either side.
void list_tags(const TreebankSentence& gold,
               const std::vector<WordAtoms>& atoms, const LanguageModel& model,
               std::vector<Failure>& failures) {
  for (std::size_t w = 0; w < gold.words.size(); ++w) {
    const TreebankWord& word = gold.words[w];
    const ModelTag& tag = model.tag(atoms[w].tag - 1U);
    if (part_of_speech_name(tag.part) == word.part) continue;
    std::string around;
    for (std::size_t i = w < 2 ? 0 : w - 2;
         i < std::min(w + 3, gold.words.size()); ++i)
      around += (i == w ? "_" : "") + gold.words[i].form + " ";
    failures.push_back(
        {gold.document, "wrong tag " + word.form, word.part + " " + word.tag,
         std::string(part_of_speech_name(tag.part)) + " " + tag.name, around});
  }
}

// The sentences with most wrong heads.
void list_failure(const TreebankSentence& gold, const ParserState& tree,
                  std::vector<Failure>& failures) {
  Failure failure{gold.document, "", "", "", ""};
  std::size_t wrong = 0;
  for (std::size_t w = 0; w < gold.words.size(); ++w) {
    const TreebankWord& word = gold.words[w];
    failure.text += word.form + " ";
    if (tree.heads()[w] == word.head) continue;
    ++wrong;
    const auto name = [&](std::uint32_t head) {
      return head < gold.words.size() ? gold.words[head].form : "ROOT";
    };
    failure.expected += word.form + "<" + name(word.head) + " ";
    failure.found += word.form + "<" + name(tree.heads()[w]) + " ";
  }
  constexpr std::size_t kMany = 4;
  if (wrong < kMany) return;
  failure.what = std::to_string(wrong) + " wrong heads";
  failures.push_back(std::move(failure));
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0
                    : static_cast<double>(part) / static_cast<double>(whole);
}

Result<Figures> measure(const TreeSet& set, const SuiteOptions& options,
                        const std::string& case_name) {
  const Result<LanguageModel> loaded = load_model(options.pipeline.model);
  if (!loaded.ok()) return loaded.error();
  const LanguageModel& model = loaded.value();
  const auto treebank = read_conllu(options.data / "nlp" / set.file);
  if (!treebank.ok()) return treebank.error();

  double seconds = 0;
  TreeCounts counts;
  std::size_t words = 0;
  std::vector<Failure> failures;
  ParserState tree;
  for (const TreebankSentence& gold : treebank.value()) {
    if (!is_of(gold, set.document)) continue;
    std::vector<WordAtoms> atoms = atoms_of(gold, model);
    const double begun = processor_seconds();
    model.tagger().tag(atoms);
    model.parser().parse(atoms, tree);
    seconds += processor_seconds() - begun;
    words += atoms.size();
    compare(gold, atoms, tree, model, set.punctuation, counts);
    list_failure(gold, tree, failures);
    list_tags(gold, atoms, model, failures);
  }
  const Status listed = append_failures(options.failures, case_name, failures);
  if (!listed.ok()) return listed.error();
  return Figures{{"words", static_cast<double>(counts.words)},
                 {"upos", share(counts.parts, counts.words)},
                 {"xpos", share(counts.tags, counts.words)},
                 {"uas", share(counts.heads, counts.words)},
                 {"las", share(counts.labelled, counts.words)},
                 {"tokens_per_second",
                  seconds > 0 ? static_cast<double>(words) / seconds : 0},
                 {"model_bytes", static_cast<double>(model.file().size())}};
}

}  // namespace

Status add_tree_cases(const SuiteOptions& options,
                      std::vector<BenchCase>& cases) {
  for (const TreeSet& set : kSets) {
    if (!std::filesystem::exists(options.data / "nlp" / set.file)) continue;
    const std::string name = "text/trees/" + std::string(set.name);
    cases.push_back(
        {name, [&set, options, name] { return measure(set, options, name); },
         true});
  }
  return std::monostate{};
}

}  // namespace crosscheck

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "engine/train/learn_lemmas.h"

namespace crosscheck {
namespace {

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

// "studies", "passes", "sets".
std::string with_s(const std::string& word) {
  const auto ends = [&](std::string_view end) { return word.ends_with(end); };
  if (word.size() > 1 && ends("y") && !is_vowel(word[word.size() - 2])) {
    return word.substr(0, word.size() - 1) + "ies";
  }
  if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh")) {
    return word + "es";
  }
  return word + "s";
}

std::string with_ed(const std::string& word) {
  if (word.ends_with("e")) return word + "d";
  if (word.size() > 1 && word.ends_with("y") &&
      !is_vowel(word[word.size() - 2])) {
    return word.substr(0, word.size() - 1) + "ied";
  }
  return word + "ed";
}

std::string with_ing(const std::string& word) {
  if (word.ends_with("ie")) return word.substr(0, word.size() - 2) + "ying";
  const bool silent = word.size() > 2 && word.ends_with("e") &&
                      !word.ends_with("ee") && !word.ends_with("oe") &&
                      !word.ends_with("ye");
  return (silent ? word.substr(0, word.size() - 1) : word) + "ing";
}

// Single words of an index or exceptions file, with the second of each line.
Result<std::vector<std::pair<std::string, std::string>>> read_pairs(
    const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return Error{ErrorCode::not_found,
                 "cannot open WordNet's file; install the package wordnet-base "
                 "or name its folder",
                 path.string()};
  }
  std::vector<std::pair<std::string, std::string>> pairs;
  std::string line;
  while (std::getline(file, line)) {
    std::istringstream words(line);
    std::string first;
    std::string second;
    words >> first >> second;
    // The licence at the top is indented; "_" parts the words of a phrase.
    if (line.starts_with(' ') || first.find('_') != std::string::npos) continue;
    pairs.emplace_back(first, second);
  }
  return pairs;
}

// Tags that a form of a verb may have, by how it ends.
std::vector<std::uint64_t> verb_tags(const std::string& form) {
  if (form.ends_with("ing")) return {tag_key("VERB", "VBG")};
  if (form.ends_with("s")) return {tag_key("VERB", "VBZ")};
  return {tag_key("VERB", "VBD"), tag_key("VERB", "VBN")};
}

void add(std::vector<LemmaExample>& examples,
         const std::vector<std::uint64_t>& tags, const std::string& form,
         const std::string& lemma) {
  for (const std::uint64_t tag : tags) examples.push_back({tag, form, lemma});
}

}  // namespace

Result<std::vector<LemmaExample>> wordnet_lemmas(
    const std::filesystem::path& folder) {
  std::vector<LemmaExample> examples;
  const auto verbs = read_pairs(folder / "index.verb");
  const auto verb_exceptions = read_pairs(folder / "verb.exc");
  const auto nouns = read_pairs(folder / "index.noun");
  const auto noun_exceptions = read_pairs(folder / "noun.exc");
  for (const auto* file : {&verbs, &verb_exceptions, &nouns, &noun_exceptions})
    if (!file->ok()) return file->error();

  // Exceptions first, and no regular form in the place of one.
  std::set<std::pair<std::string, bool>> irregular;  // lemma, is it an -ing
  for (const auto& [form, lemma] : verb_exceptions.value()) {
    add(examples, verb_tags(form), form, lemma);
    irregular.emplace(lemma, form.ends_with("ing"));
  }
  for (const auto& [verb, part] : verbs.value()) {
    add(examples, {tag_key("VERB", "VBZ")}, with_s(verb), verb);
    if (!irregular.contains({verb, true}))
      add(examples, {tag_key("VERB", "VBG")}, with_ing(verb), verb);
    if (!irregular.contains({verb, false}))
      add(examples, verb_tags(""), with_ed(verb), verb);
  }
  for (const auto& [form, lemma] : noun_exceptions.value())
    add(examples, {tag_key("NOUN", "NNS")}, form, lemma);
  for (const auto& [noun, part] : nouns.value())
    add(examples, {tag_key("NOUN", "NNS")}, with_s(noun), noun);
  return examples;
}

Result<DictionaryForms> wordnet_forms(
    const std::filesystem::path& folder,
    const std::vector<LemmaExample>& inflected) {
  DictionaryForms forms;
  const std::pair<const char*, DictionaryForm> indexes[] = {
      {"index.noun", kNounForm},
      {"index.verb", kVerbForm},
      {"index.adj", kAdjectiveForm},
      {"index.adv", kAdverbForm}};
  for (const auto& [name, form] : indexes) {
    const auto words = read_pairs(folder / name);
    if (!words.ok()) return words.error();
    for (const auto& [word, part] : words.value()) forms[word] |= form;
  }
  const std::map<std::uint64_t, DictionaryForm> by_tag = {
      {tag_key("NOUN", "NNS"), kPluralForm},
      {tag_key("VERB", "VBZ"), kThirdForm},
      {tag_key("VERB", "VBG"), kGerundForm},
      {tag_key("VERB", "VBD"), kPastForm},
      {tag_key("VERB", "VBN"), kPastForm}};
  for (const LemmaExample& example : inflected) {
    forms[example.form] |= by_tag.at(example.tag);
  }
  return forms;
}

}  // namespace crosscheck

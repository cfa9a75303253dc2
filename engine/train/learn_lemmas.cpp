#include "engine/train/learn_lemmas.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "engine/text/tokens/token.h"

namespace crosscheck {
namespace {

using Entries = std::vector<std::pair<std::uint32_t, LemmaRule>>;

// The rules of one tag that are kept so far, by ending.
using EndingRules = std::map<std::string, LemmaRule, std::less<>>;

// The rule of the longest ending of `form` of at most `longest` bytes.
const LemmaRule* rule_of(const EndingRules& rules, std::string_view form,
                         std::size_t longest) {
  for (std::size_t n = std::min(form.size(), longest);; --n) {
    const auto found = rules.find(form.substr(form.size() - n));
    if (found != rules.end()) return &found->second;
    if (n == 0) return nullptr;
  }
}

// The rule that most forms with each ending of `length` bytes want.
std::map<std::string, LemmaRule> wanted_rules(
    const std::map<std::string, LemmaRule>& forms, std::size_t length) {
  std::map<std::string, std::map<LemmaRule, std::size_t>> votes;
  for (const auto& [form, rule] : forms) {
    if (form.size() >= length) ++votes[form.substr(form.size() - length)][rule];
  }
  std::map<std::string, LemmaRule> wanted;
  for (const auto& [ending, rules] : votes) {
    const auto most = std::max_element(
        rules.begin(), rules.end(),
        [](const auto& a, const auto& b) { return a.second < b.second; });
    // One word alone says nothing of an ending.
    if (most->second > 1 || length == 0) wanted[ending] = most->first;
  }
  return wanted;
}

void learn_tag(std::uint64_t tag, const std::map<std::string, LemmaRule>& forms,
               Entries& entries) {
  EndingRules kept;
  for (std::size_t length = 0; length <= Lemmatiser::kLongestEnding; ++length) {
    for (const auto& [ending, rule] : wanted_rules(forms, length)) {
      const LemmaRule* before =
          length == 0 ? nullptr : rule_of(kept, ending, length - 1);
      if (before != nullptr && *before == rule) continue;
      kept[ending] = rule;
      entries.emplace_back(lemma_key(tag, ending, false), rule);
    }
  }
  for (const auto& [form, rule] : forms) {
    const LemmaRule* known = rule_of(kept, form, Lemmatiser::kLongestEnding);
    if (known == nullptr || *known != rule) {
      entries.emplace_back(lemma_key(tag, form, true), rule);
    }
  }
}

}  // namespace

std::vector<LemmaExample> treebank_lemmas(
    const std::vector<TreebankSentence>& treebank) {
  std::map<std::pair<std::uint64_t, std::string>,
           std::map<std::string, std::size_t>>
      seen;
  for (const TreebankSentence& sentence : treebank) {
    for (const TreebankWord& word : sentence.words) {
      const std::string form = fold(word.form);
      if (form.empty() || word.lemma == "_") continue;
      ++seen[{tag_key(word.part, word.tag), form}][fold(word.lemma)];
    }
  }
  std::vector<LemmaExample> examples;
  for (const auto& [place, lemmas] : seen) {
    const auto most = std::max_element(
        lemmas.begin(), lemmas.end(),
        [](const auto& a, const auto& b) { return a.second < b.second; });
    examples.push_back({place.first, place.second, most->first});
  }
  return examples;
}

Entries learn_lemmas(const std::vector<LemmaExample>& examples) {
  std::map<std::uint64_t, std::map<std::string, LemmaRule>> by_tag;
  for (const LemmaExample& example : examples) {
    by_tag[example.tag].try_emplace(example.form,
                                    lemma_rule(example.form, example.lemma));
  }
  Entries entries;
  for (const auto& [tag, forms] : by_tag) learn_tag(tag, forms, entries);
  return entries;
}

}  // namespace crosscheck

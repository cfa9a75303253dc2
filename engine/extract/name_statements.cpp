#include "engine/extract/name_statements.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/extract/statement_builder.h"
#include "engine/extract/thing_context.h"
#include "graph/name_spelling.h"

// The full name of each person who is the only bearer of a surname in the
// document, with what its sentence tells: articles that tell the same of
// another given name differ over who it was.

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr std::string_view kFullName = "full_name";

const std::string& key_of(const Statement& s) {
  return std::get<Entity>(s.value).key;
}

std::string surname_of(const NamedEntity& person) {
  return without_marks(person.surname);
}

bool has_full_name(const NamedEntity& entity) {
  return entity.kind == NameKind::person && !entity.voted &&
         entity.given.size() >= 3 && entity.surname.size() >= 3;
}

/// How many persons bear each surname.
std::map<std::string, std::size_t> bearers_of(const Analysis& a) {
  std::map<std::string, std::size_t> bearers;
  for (const NamedEntity& entity : a.names.entities) {
    if (entity.kind == NameKind::person && !entity.surname.empty()) {
      ++bearers[surname_of(entity)];
    }
  }
  return bearers;
}

/// By entity: its first mention of two words or more, or kNone.
std::vector<Index> full_mentions(const Analysis& a) {
  std::vector<Index> first(a.names.entities.size(), Analysis::kNone);
  for (Index m = 0; m < a.names.mentions.size(); ++m) {
    const NameMention& mention = a.names.mentions[m];
    if (mention.last - mention.first < 2) continue;
    if (first[mention.entity] == Analysis::kNone) first[mention.entity] = m;
  }
  return first;
}

std::vector<std::string> context_of(const Analysis& a, const Sentence& sentence,
                                    const NameMention& name) {
  std::vector<std::string> words;
  for (Index t = sentence.first + sentence.dateline_tokens; t < sentence.last;
       ++t) {
    if (t < name.first || t >= name.last) take_context(a, t, words);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace

void add_name_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  const auto bearers = bearers_of(a);
  const std::vector<Index> mentions = full_mentions(a);
  for (Index e = 0; e < a.names.entities.size(); ++e) {
    const NamedEntity& person = a.names.entities[e];
    if (mentions[e] == Analysis::kNone || !has_full_name(person)) continue;
    const std::string surname = surname_of(person);
    if (bearers.at(surname) != 1) continue;
    const NameMention& name = a.names.mentions[mentions[e]];
    const Index index = a.sentence_of[name.first];
    if (index == Analysis::kNone || !a.tells(a.text.sentences[index])) continue;
    Statement s = start_statement(a, name.first, name.last, kFullName);
    s.slot = "full name: " + surname;
    s.kind = SlotKind::holder;
    s.context = context_of(a, a.text.sentences[index], name);
    s.value = entity_for(a, mentions[e]);
    s.value_text = plain_words(a, name.first, name.last);
    s.subject.name = plain_words(a, name.last - 1, name.last);
    extraction.statements.push_back(std::move(s));
  }
}

void remove_undisputed_names(std::vector<Statement>& statements,
                             std::span<const std::uint32_t> story) {
  using StorySlot = std::pair<std::uint32_t, std::string>;
  const auto place_of = [&](const Statement& s) {
    return StorySlot(story[s.document.index()], s.slot);
  };
  std::map<StorySlot, std::set<std::string>> names;
  for (const Statement& s : statements) {
    if (s.extractor == kFullName) names[place_of(s)].insert(key_of(s));
  }
  std::erase_if(statements, [&](const Statement& s) {
    return s.extractor == kFullName && names[place_of(s)].size() < 2;
  });
}

}  // namespace crosscheck

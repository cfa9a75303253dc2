#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/claim_modality.h"
#include "engine/extract/event_lexicon.h"
#include "engine/extract/statement_builder.h"
#include "engine/extract/topic_phrases.h"
#include "engine/text/factuality/factuality.h"
#include "engine/text/tokens/word_list.h"

// What an event is, and is not, about: "they discussed fishing", "fishing was
// not raised", "talks on fishing", "fishing is off the agenda". Each topic is
// an item of its own, which is affirmed or denied.

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr std::size_t kMostWords = 4;  // of a topic

bool says_what(const SyntaxWord& word) {
  if ((word.features & kGerund) != 0) return true;
  switch (word.part) {
    case PartOfSpeech::noun:
    case PartOfSpeech::proper_noun:
    case PartOfSpeech::adjective:
      return !is_word_for_topic(word.lemma) &&
             !is_one_of(word.lemma, {"other", "such", "same", "whole", "main",
                                     "possible", "future", "further"});
    default:
      return false;
  }
}

/// What a topic is called.
struct TopicName {
  std::vector<std::string> words;     ///< lemmas, sorted, none twice
  std::uint32_t first = 0, last = 0;  ///< tokens, half-open
};

/// A gerund by its form, which it shares with the noun: "whaling".
std::string name_word(const Analysis& a, Index w) {
  const SyntaxWord& word = a.syntax.words[w];
  const bool gerund =
      word.part == PartOfSpeech::verb && (word.features & kGerund) != 0;
  return gerund ? a.lower(word.token) : word.lemma;
}

/// The words of the phrase of a topic, relative clauses and what is joined to
/// it left out. None where there are too many to be a name of it.
TopicName topic_name(const Analysis& a, Index noun) {
  const std::uint32_t token = a.syntax.words[noun].token;
  TopicName name{{}, token, token + 1};
  std::vector<Index> open = {noun};
  while (!open.empty() && name.words.size() <= kMostWords) {
    const Index w = open.back();
    open.pop_back();
    const SyntaxWord& word = a.syntax.words[w];
    if (says_what(word)) name.words.push_back(name_word(a, w));
    name.first = std::min(name.first, word.token);
    name.last = std::max(name.last, word.token + 1);
    for (const Index c : a.syntax.children_of(w)) {
      const Dependency d = a.syntax.words[c].dependency;
      if (d == Dependency::compound || d == Dependency::amod ||
          d == Dependency::nmod || d == Dependency::flat) {
        open.push_back(c);
      }
    }
  }
  if (name.words.size() > kMostWords) name.words.clear();
  std::sort(name.words.begin(), name.words.end());
  name.words.erase(std::unique(name.words.begin(), name.words.end()),
                   name.words.end());
  return name;
}

/// The event that a token speaks of: the latest with parties before it, else
/// the first after it.
std::optional<std::size_t> event_near(const Extraction& x,
                                      std::uint32_t token) {
  std::optional<std::size_t> near;
  for (std::size_t i = 0; i < x.mentions.size(); ++i) {
    if (!has_parties(x.mentions[i].type)) continue;
    if (x.mentions[i].trigger <= token || !near) near = i;
  }
  return near;
}

void add_topic(Extraction& x, const TopicPhrase& topic, std::size_t mention) {
  const Syntax& syntax = x.analysis.syntax;
  TopicName name = topic_name(x.analysis, topic.noun);
  if (name.words.empty()) return;
  const std::uint32_t governor = syntax.words[topic.governor].token;
  const Factuality told = factuality_of(syntax, topic.governor);
  const bool negative = (told.polarity == Polarity::negative) != topic.excluded;
  Statement s = start_statement(x.analysis, std::min(name.first, governor),
                                std::max(name.last, governor + 1), "topic");
  s.event = x.events.event_of[mention];
  s.slot = "topic:";
  for (const std::string& word : name.words) s.slot += " " + word;
  s.kind = SlotKind::topic;
  // What is on the agenda of talks to come is as sure as the talks are.
  const bool predicate =
      syntax.words[topic.governor].part != PartOfSpeech::verb;
  s.modality = predicate && told.time == EventTime::present
                   ? x.mentions[mention].modality
                   : modality_of(told);
  s.polarity = negative ? Polarity::negative : Polarity::positive;
  s.value_text = negative ? "not a topic" : "a topic";
  s.value = Text{std::move(name.words)};
  x.statements.push_back(std::move(s));
}

}  // namespace

void add_topic_statements(Extraction& x) {
  const Analysis& a = x.analysis;
  if (a.syntax.empty()) return;
  for (std::size_t i = 0; i < x.mentions.size(); ++i) {
    if (!has_parties(x.mentions[i].type) || x.mentions[i].verb) continue;
    // Bare "discussions on X" may be others than those that the text is about.
    if (x.mentions[i].parties.empty() && x.mentions[i].places.empty() &&
        x.mentions[i].times.empty()) {
      continue;
    }
    const Index event = a.syntax.last_word(x.mentions[i].trigger);
    for (const TopicPhrase& t : topics_in(a.syntax, event)) add_topic(x, t, i);
  }
  for (const Sentence& sentence : a.text.sentences) {
    if (!a.tells(sentence)) continue;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
      for (Index w = a.syntax.first_word[t]; w < a.syntax.first_word[t + 1];
           ++w) {
        for (const TopicPhrase& topic : topics_of(a.syntax, w)) {
          const auto mention = event_near(x, t);
          if (mention) add_topic(x, topic, *mention);
        }
      }
    }
  }
}

}  // namespace crosscheck

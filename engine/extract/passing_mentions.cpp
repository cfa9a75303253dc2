#include "engine/extract/passing_mentions.h"

#include <algorithm>
#include <string>

#include "engine/extract/content_words.h"
#include "engine/text/tokens/word_list.h"
#include "engine/text/word_classes.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// Adjectives that tell what came of an event, where no verb is beside them:
/// "found guilty", "leaves two dead".
bool tells_a_state(const SyntaxWord& word) {
  return word.part == PartOfSpeech::adjective &&
         is_one_of(word.lemma, {"bankrupt", "dead", "guilty", "missing"});
}

/// Whether a word is written with a capital for where it stands: in a headline
/// or first in its sentence.
bool has_capital_by_place(const Analysis& a, Index sentence, Index w) {
  const Sentence& of = a.text.sentences[sentence];
  return of.kind == SentenceKind::headline ||
         a.syntax.words[w].token == of.first;
}

/// "Riot breaks out", "Fire destroys dairy": an event that is taken for a name
/// or for part of one.
bool is_event_in_capitals(const Analysis& a, Index sentence, Index w) {
  const SyntaxWord& word = a.syntax.words[w];
  return has_capital_by_place(a, sentence, w) &&
         (word.part == PartOfSpeech::noun ||
          word.part == PartOfSpeech::proper_noun) &&
         is_event_noun(word.lemma);
}

bool is_passing(const Analysis& a, Index sentence, Index w) {
  const SyntaxWord& word = a.syntax.words[w];
  if (word.masked || a.quantity_at[word.token] != Analysis::kNone) return false;
  const bool is_named = a.name_at[word.token] != Analysis::kNone;
  if (is_named || word.part == PartOfSpeech::proper_noun) {
    return is_event_in_capitals(a, sentence, w);
  }
  // "The man was dead": the clause tells it.
  if (a.syntax.child(w, Dependency::cop) != SyntaxWord::kNone) return false;
  if (tells_a_state(word)) return true;
  if (word.part == PartOfSpeech::verb) {
    return word.dependency == Dependency::amod;
  }
  if (word.part != PartOfSpeech::noun) return false;
  if (word.dependency == Dependency::compound && is_event_noun(word.lemma))
    return true;
  return is_event_noun_at_times(word.lemma);
}

std::vector<std::uint32_t> classes_of(const SyntaxWord& word) {
  std::vector<std::uint32_t> classes = word_classes(word.lemma, word.part);
  const std::vector<std::uint32_t> news = news_classes(word.lemma);
  classes.insert(classes.end(), news.begin(), news.end());
  return classes;
}

/// The predication of the nearest word above `w` that has one.
Index told_above(const Syntax& syntax, Index w,
                 std::span<const Predication> told) {
  constexpr int kMostSteps = 24;
  for (int step = 0; step < kMostSteps; ++step) {
    w = syntax.words[w].head;
    if (w == SyntaxWord::kNone) break;
    const std::uint32_t begin = syntax.words[w].begin;
    const auto at = std::partition_point(
        told.begin(), told.end(),
        [&](const Predication& p) { return p.trigger_span.begin < begin; });
    if (at != told.end() && at->trigger_span.begin == begin) {
      return static_cast<Index>(at - told.begin());
    }
  }
  return Predication::kNone;
}

Predication read(const Analysis& a, Index sentence, Index w,
                 std::span<const Predication> told) {
  const SyntaxWord& word = a.syntax.words[w];
  Predication p;
  p.document = a.document->id;
  p.told_day = a.document->published_day;
  p.sentence = sentence;
  p.kind = word.part == PartOfSpeech::verb ? PredicateKind::verb
                                           : PredicateKind::noun;
  p.trigger = word.lemma;
  p.classes = classes_of(word);
  p.is_headline = a.text.sentences[sentence].kind == SentenceKind::headline;
  p.is_quoted = a.text.tokens[word.token].quoted;
  p.is_passing = true;
  p.trigger_span = {p.document, word.begin, word.end};
  p.clause = p.trigger_span;
  const bool is_before = word.dependency == Dependency::compound ||
                         word.dependency == Dependency::amod;
  const Syntax::Range phrase = a.syntax.subtree(is_before ? word.head : w);
  p.words = content_words(a.syntax, phrase.first, phrase.last);
  p.outer = told_above(a.syntax, w, told);
  if (p.outer != Predication::kNone) {
    p.frame = told[p.outer].frame;
    p.is_background = told[p.outer].is_background;
  }
  return p;
}

}  // namespace

std::vector<Predication> find_passing_mentions(
    const Analysis& a, std::span<const Predication> told) {
  std::vector<Predication> found;
  if (a.syntax.empty()) return found;
  for (Index s = 0; s < a.text.sentences.size(); ++s) {
    const Sentence& sentence = a.text.sentences[s];
    if (!a.tells(sentence)) continue;
    const Index first = a.syntax.first_word[sentence.first];
    const Index last = a.syntax.first_word[sentence.last];
    const auto words = content_words(a.syntax, first, last);
    for (Index w = first; w < last; ++w) {
      if (!is_passing(a, s, w)) continue;
      found.push_back(read(a, s, w, told));
      found.back().sentence_words = words;
    }
  }
  return found;
}

}  // namespace crosscheck

#include "engine/extract/passing_mentions.h"

#include <algorithm>
#include <string>

#include "engine/extract/content_words.h"
#include "engine/text/word_classes.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

bool is_passing(const Analysis& a, Index w) {
  const SyntaxWord& word = a.syntax.words[w];
  if (word.masked || a.name_at[word.token] != Analysis::kNone ||
      a.quantity_at[word.token] != Analysis::kNone) {
    return false;
  }
  if (word.part == PartOfSpeech::verb) {
    return word.dependency == Dependency::amod;
  }
  if (word.part != PartOfSpeech::noun) return false;
  if (word.dependency == Dependency::compound) return is_event_noun(word.lemma);
  return is_event_noun_at_times(word.lemma) &&
         a.syntax.child(w, Dependency::cop) == SyntaxWord::kNone;
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
      if (!is_passing(a, w)) continue;
      found.push_back(read(a, s, w, told));
      found.back().sentence_words = words;
    }
  }
  return found;
}

}  // namespace crosscheck

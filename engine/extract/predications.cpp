#include "engine/extract/predications.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "engine/extract/claim_modality.h"
#include "engine/extract/claim_speakers.h"
#include "engine/extract/content_words.h"
#include "engine/extract/document_events.h"
#include "engine/extract/event_orders.h"
#include "engine/extract/participants.h"
#include "engine/extract/predicate_phrase.h"
#include "engine/extract/support_verbs.h"
#include "engine/extract/time_frames.h"
#include "engine/extract/told_times.h"
#include "engine/extract/trigger_above.h"
#include "engine/text/factuality/factuality.h"
#include "engine/text/tokens/word_list.h"
#include "engine/text/word_classes.h"

// A first walk over the words finds the triggers, a second gives each its
// participants, a third hands times and places to the trigger above them.

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

bool is_copular(const Syntax& syntax, Index w) {
  return syntax.child(w, Dependency::cop) != kNone;
}

bool is_event_name(const Analysis& a, Index w) {
  const SyntaxWord& word = a.syntax.words[w];
  return word.part == PartOfSpeech::noun &&
         a.name_at[word.token] == Analysis::kNone &&
         a.quantity_at[word.token] == Analysis::kNone &&
         word.dependency != Dependency::compound && is_event_noun(word.lemma);
}

std::optional<PredicateKind> kind_of(const Analysis& a, Index w) {
  const SyntaxWord& word = a.syntax.words[w];
  if (word.masked) return std::nullopt;
  if (word.part == PartOfSpeech::verb) {
    // "according to", "including": prepositions in the shape of verbs.
    if (word.dependency == Dependency::case_mark ||
        word.dependency == Dependency::mark ||
        word.dependency == Dependency::amod ||
        word.dependency == Dependency::compound) {
      return std::nullopt;
    }
    return PredicateKind::verb;
  }
  if (is_copular(a.syntax, w)) return PredicateKind::attribute;
  if (is_event_name(a, w)) return PredicateKind::noun;
  return std::nullopt;
}

/// A verb with its particle is another word than without ("take off"), where
/// anything is known of it.
std::vector<std::uint32_t> trigger_classes(const std::string& trigger,
                                           const SyntaxWord& word) {
  std::vector<std::uint32_t> classes = word_classes(trigger, word.part);
  std::vector<std::uint32_t> news = news_classes(trigger);
  if (classes.empty() && news.empty()) {
    classes = word_classes(word.lemma, word.part);
    news = news_classes(word.lemma);
  }
  classes.insert(classes.end(), news.begin(), news.end());
  return classes;
}

std::vector<std::string> adverbs_of(const Syntax& syntax, Index w) {
  std::vector<std::string> adverbs;
  for (const Index c : syntax.children_of(w)) {
    const Dependency d = syntax.words[c].dependency;
    if (d == Dependency::advmod || d == Dependency::aux) {
      adverbs.push_back(syntax.words[c].lemma);
    }
  }
  std::sort(adverbs.begin(), adverbs.end());
  return adverbs;
}

class Reader {
 public:
  explicit Reader(const Analysis& a)
      : a_(a),
        of_word_(a.syntax.words.size(), kNone),
        is_time_(a.text.tokens.size(), false) {
    for (const TimeExpression& time : a.times) {
      if (time.kind != TimeExpression::Kind::point) continue;
      std::fill(is_time_.begin() + time.first, is_time_.begin() + time.last,
                true);
    }
  }

  std::vector<Predication> run() {
    for (Index s = 0; s < a_.text.sentences.size(); ++s) {
      if (a_.tells(a_.text.sentences[s])) add_triggers(s);
    }
    for (Index p = 0; p < found_.size(); ++p) add_outer(p);
    for (Index p = 0; p < found_.size(); ++p) note_end_of_plan(p);
    add_told_times(a_, words_, of_word_, found_);
    add_places();
    for (Index p = 0; p < found_.size(); ++p) {
      add_known_by(found_[p]);
      note_negation(p);
    }
    read_support_verbs(a_.syntax, words_, of_word_, found_);
    add_time_frames(a_, words_, of_word_, found_);
    return std::move(found_);
  }

 private:
  void add_triggers(Index s) {
    const Sentence& sentence = a_.text.sentences[s];
    const Index last = a_.syntax.first_word[sentence.last];
    const Index first = a_.syntax.first_word[sentence.first];
    const auto sentence_words = content_words(a_.syntax, first, last);
    for (Index w = first; w < last; ++w) {
      const auto kind = kind_of(a_, w);
      // "At the end of March" tells when, not what ends.
      if (!kind || is_time_[a_.syntax.words[w].token]) continue;
      of_word_[w] = static_cast<Index>(found_.size());
      words_.push_back(w);
      found_.push_back(read(s, w, *kind));
      const Syntax::Range clause = a_.syntax.subtree(w);
      found_.back().words = content_words(a_.syntax, clause.first, clause.last);
      found_.back().sentence_words = sentence_words;
    }
  }

  Predication read(Index s, Index w, PredicateKind kind) {
    const SyntaxWord& word = a_.syntax.words[w];
    Predication p;
    p.document = a_.document->id;
    p.told_day = a_.document->published_day;
    p.sentence = s;
    p.kind = kind;
    p.trigger = predicate_phrase(a_.syntax, w);
    p.classes = trigger_classes(p.trigger, word);
    p.adverbs = adverbs_of(a_.syntax, w);
    p.participants = participants_of(a_, w, kind);
    if (kind == PredicateKind::verb) p.orders = event_orders(a_.syntax, w);
    const Factuality factuality = factuality_of(a_.syntax, w);
    p.polarity = factuality.polarity;
    p.modality = modality_of(factuality);
    p.is_future = factuality.time == EventTime::future;
    p.is_headline = a_.text.sentences[s].kind == SentenceKind::headline;
    p.is_quoted = a_.text.tokens[word.token].quoted;
    p.attribution = speakers_at(a_, word.token);
    p.trigger_span = {p.document, word.begin, word.end};
    p.clause = p.trigger_span;
    for (const Participant& participant : p.participants) {
      p.clause.begin = std::min(p.clause.begin, participant.span.begin);
      p.clause.end = std::max(p.clause.end, participant.span.end);
    }
    return p;
  }

  void add_outer(Index p) {
    const Index head = a_.syntax.words[words_[p]].head;
    if (head != kNone)
      found_[p].outer = trigger_above(a_.syntax, head, of_word_);
  }

  /// "Will stay until the children are found": that is to come as well.
  void note_end_of_plan(Index p) {
    const Index mark = a_.syntax.child(words_[p], Dependency::mark);
    if (mark == kNone || found_[p].outer == kNone ||
        !is_one_of(a_.syntax.words[mark].lemma, {"until", "till"})) {
      return;
    }
    const Predication& plan = found_[found_[p].outer];
    if (found_[p].modality == Modality::asserted) {
      found_[p].modality = plan.modality;
    }
    found_[p].is_future |= plan.is_future;
  }

  /// "Said in 2017 that he had paid": paid by the end of 2017.
  void add_known_by(Predication& p) const {
    if (p.attribution.empty() || p.outer == kNone) return;
    const Predication& saying = found_[p.outer];
    if (saying.times.size() != 1 || saying.is_future) return;
    if (p.attribution.back().cue !=
        a_.lower(a_.syntax.words[words_[p.outer]].token)) {
      return;
    }
    p.known_by = saying.times.front();
  }

  /// Whether a word of negation stands by the trigger or governs it, and
  /// whether one stands anywhere in the clause.
  void note_negation(Index p) {
    Predication& found = found_[p];
    const Sentence& sentence = a_.text.sentences[found.sentence];
    const Index last = a_.syntax.first_word[sentence.last];
    for (Index w = a_.syntax.first_word[sentence.first]; w < last; ++w) {
      const SyntaxWord& word = a_.syntax.words[w];
      if (word.begin < found.clause.begin || word.end > found.clause.end ||
          !is_negation(word.lemma)) {
        continue;
      }
      found.is_near_negation = true;
      const bool is_part = w + 1 < last && is_whole(a_.syntax.words[w + 1]);
      found.has_negation |= word.head == words_[p] && !is_part;
    }
    const Index head = a_.syntax.words[words_[p]].head;
    if (head != kNone && is_one_of(a_.syntax.words[head].lemma,
                                   {"fail", "refuse", "decline", "unable"})) {
      found.has_negation = true;
    }
  }

  /// "Not every", "not only": it denies less than all.
  static bool is_whole(const SyntaxWord& word) {
    return is_one_of(word.lemma, {"every", "all", "only", "just", "always",
                                  "everyone", "necessarily", "because"});
  }

  static bool is_negation(std::string_view lemma) {
    return is_one_of(lemma, {"not", "no", "never", "none", "nobody", "neither",
                             "nor", "without", "hardly", "cannot", "n't"});
  }

  void add_places() {
    for (Index m = 0; m < a_.names.mentions.size(); ++m) {
      const NameMention& mention = a_.names.mentions[m];
      const bool is_place =
          mention.kind == NameKind::place || mention.kind == NameKind::state;
      if (!is_place || mention.demonym) continue;
      const Index head = a_.syntax.head_of(mention.first, mention.last);
      if (head == kNone || !is_location(a_.syntax, head)) continue;
      const Index p = trigger_above(a_.syntax, head, of_word_);
      if (p == kNone) continue;
      found_[p].places.push_back(entity_for(a_, m));
      cover(a_, mention.first, mention.last, found_[p].clause);
    }
  }

  /// "in", "at", "near Oslo", or inside such a place.
  static bool is_location(const Syntax& syntax, Index w) {
    const Index mark = syntax.child(w, Dependency::case_mark);
    if (mark == kNone) return false;
    const std::string& by = syntax.words[mark].lemma;
    return by == "in" || by == "at" || by == "near" || by == "off" ||
           by == "outside" || by == "inside";
  }

  const Analysis& a_;
  std::vector<Predication> found_;
  std::vector<Index> words_;    // by predication: the trigger
  std::vector<Index> of_word_;  // by word: the predication, or kNone
  std::vector<bool> is_time_;   // by token
};

}  // namespace

std::vector<Predication> find_predications(const Analysis& analysis) {
  if (analysis.syntax.empty()) return {};
  return Reader(analysis).run();
}

}  // namespace crosscheck

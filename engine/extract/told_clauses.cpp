#include "engine/extract/told_clauses.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/extract/claim_speakers.h"
#include "engine/extract/sentence_content.h"
#include "engine/text/factuality/factuality.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;
constexpr std::size_t kMostClauses = 16;
constexpr std::size_t kFewestOfNoun = 3;

bool is_verb_phrase(const Syntax& syntax, Index w) {
  const SyntaxWord& word = syntax.words[w];
  if (word.part != PartOfSpeech::verb) {
    return syntax.child(w, Dependency::cop) != kNone;
  }
  return word.dependency != Dependency::case_mark &&
         word.dependency != Dependency::mark &&
         word.dependency != Dependency::amod &&
         word.dependency != Dependency::compound;
}

/// Whether a predicate begins a part of its own; "vowed to leave" is one.
bool begins_clause(const Syntax& syntax, Index w) {
  return is_verb_phrase(syntax, w) &&
         syntax.words[w].dependency != Dependency::xcomp;
}

bool is_subject(Dependency d) {
  return d == Dependency::nsubj || d == Dependency::nsubj_pass ||
         d == Dependency::nsubj_outer;
}

bool is_relative(const SyntaxWord& word) {
  return word.part == PartOfSpeech::pronoun &&
         (word.lemma == "who" || word.lemma == "which" ||
          word.lemma == "that" || word.lemma == "whom");
}

bool is_negation(const SyntaxWord& word) {
  return is_one_of(word.lemma, {"not", "n't", "no", "never", "nor", "neither",
                                "without", "nobody", "none", "nothing"});
}

/// Reads the parts of one sentence.
class ClauseReader {
 public:
  ClauseReader(const Analysis& a, const Sentence& sentence)
      : a_(a),
        syntax_(a.syntax),
        first_(a.syntax.first_word[sentence.first]),
        last_(a.syntax.first_word[sentence.last]),
        content_(content_of(a, sentence)) {}

  ToldSentence run() {
    told_.document = a_.document->id;
    if (content_.words.size() >= 2 &&
        content_.words.size() <= ToldSentence::kMostWords) {
      read_parts();
    }
    told_.words = std::move(content_.words);
    return std::move(told_);
  }

 private:
  void read_parts() {
    read_sentence();
    for (Index w = first_; w < last_; ++w) {
      if (told_.clauses.size() >= kMostClauses) return;
      if (syntax_.words[w].masked) continue;
      if (is_verb_phrase(syntax_, w)) {
        read_clause(w);
      } else if (syntax_.words[w].part == PartOfSpeech::noun) {
        read_noun(w);
      }
    }
  }

  void read_sentence() {
    ToldClause clause;
    clause.kind = ClauseKind::sentence;
    clause.span = {a_.document->id, syntax_.words[first_].begin,
                   syntax_.words[last_ - 1].end};
    for (Index i = 0; i < content_.words.size(); ++i) clause.words.push_back(i);
    clause.polarity = polarity_of(clause.span, false);
    add(clause);
  }

  void read_clause(Index w) {
    ToldClause clause = start(w, ClauseKind::clause);
    collect(w, false, clause);
    clause.polarity = polarity_of(clause.span, is_negative(w));
    borrow_subject(w, clause);
    const std::size_t own = clause.words.size();
    const Index end = clause.span.end;
    add(clause);
    ToldClause whole = start(w, ClauseKind::whole);
    collect(w, true, whole);
    whole.polarity = polarity_of(whole.span, is_negative(w));
    borrow_subject(w, whole);
    if (whole.words.size() > own || whole.span.end > end) add(whole);
  }

  void read_noun(Index w) {
    ToldClause clause = start(w, ClauseKind::noun);
    collect(w, true, clause);
    if (clause.words.size() < kFewestOfNoun) return;
    clause.polarity = polarity_of(clause.span, false);
    if (syntax_.words[w].dependency == Dependency::appos) {
      const Index at = content_at(syntax_.words[w].head);
      if (at != kNone) clause.words.push_back(at);
    }
    add(clause);
  }

  [[nodiscard]] ToldClause start(Index w, ClauseKind kind) const {
    ToldClause clause;
    clause.kind = kind;
    clause.span = {a_.document->id, syntax_.words[w].begin,
                   syntax_.words[w].end};
    clause.attribution = speakers_at(a_, syntax_.words[w].token);
    return clause;
  }

  [[nodiscard]] bool is_negative(Index w) const {
    return factuality_of(syntax_, w).polarity == Polarity::negative;
  }

  /// Negative where an odd number of words turns it round, or where one that
  /// stands outside does.
  [[nodiscard]] Polarity polarity_of(const Span& span, bool negative) const {
    bool odd = false;
    bool any = false;
    for (Index w = first_; w < last_; ++w) {
      const SyntaxWord& word = syntax_.words[w];
      if (word.begin < span.begin || word.end > span.end) continue;
      if (!is_negation(word)) continue;
      odd = !odd;
      any = true;
    }
    return (any ? odd : negative) ? Polarity::negative : Polarity::positive;
  }

  void add(ToldClause& clause) {
    std::sort(clause.words.begin(), clause.words.end());
    clause.words.erase(std::unique(clause.words.begin(), clause.words.end()),
                       clause.words.end());
    if (clause.words.size() < 2) return;
    told_.clauses.push_back(std::move(clause));
  }

  [[nodiscard]] Index content_at(Index w) const {
    if (w < first_ || w >= last_) return kNone;
    return content_.at[w - first_];
  }

  /// The content words below a word; clauses below it are another part unless
  /// `whole`.
  void collect(Index head, bool whole, ToldClause& clause) const {
    std::vector<Index> open = {head};
    for (std::size_t i = 0; i < open.size(); ++i) {
      const Index w = open[i];
      take(w, clause);
      for (const Index c : syntax_.children_of(w)) {
        if (c < first_ || c >= last_) continue;
        const Dependency d = syntax_.words[c].dependency;
        if (d == Dependency::parataxis) continue;
        if (w == head && d == Dependency::conj) continue;
        if (!whole && begins_clause(syntax_, c)) continue;
        open.push_back(c);
      }
    }
  }

  void take(Index w, ToldClause& clause) const {
    const Index at = content_at(w);
    if (at != kNone) {
      // A name's words are several entries in a row.
      for (Index i = at; i < content_.words.size() &&
                         content_.words[i].begin == content_.words[at].begin;
           ++i) {
        clause.words.push_back(i);
      }
    }
    if (syntax_.words[w].part == PartOfSpeech::punctuation) return;
    clause.span.begin = std::min(clause.span.begin, syntax_.words[w].begin);
    clause.span.end = std::max(clause.span.end, syntax_.words[w].end);
  }

  /// Who or what it is told of, where that stands outside of it.
  void borrow_subject(Index w, ToldClause& clause) const {
    constexpr int kMostSteps = 4;
    for (int step = 0; step < kMostSteps; ++step) {
      for (const Index c : syntax_.children_of(w)) {
        if (!is_subject(syntax_.words[c].dependency)) continue;
        if (!is_relative(syntax_.words[c])) return lend(c, clause);
        break;
      }
      const Dependency d = syntax_.words[w].dependency;
      w = syntax_.words[w].head;
      if (w == kNone || w < first_ || w >= last_) return;
      if (d == Dependency::acl || d == Dependency::acl_relcl) {
        return lend(w, clause);
      }
      if (d != Dependency::conj && d != Dependency::advcl &&
          d != Dependency::xcomp) {
        return;
      }
    }
  }

  void lend(Index noun, ToldClause& clause) const {
    ToldClause scratch;
    scratch.span = clause.span;
    take(noun, scratch);
    for (const Index c : syntax_.children_of(noun)) {
      const Dependency d = syntax_.words[c].dependency;
      if (d == Dependency::compound || d == Dependency::flat ||
          d == Dependency::nummod || d == Dependency::amod ||
          d == Dependency::appos) {
        take(c, scratch);
      }
    }
    clause.words.insert(clause.words.end(), scratch.words.begin(),
                        scratch.words.end());
  }

  const Analysis& a_;
  const Syntax& syntax_;
  Index first_;
  Index last_;
  SentenceContent content_;
  ToldSentence told_;
};

bool asks(const Analysis& a, const Sentence& sentence) {
  return sentence.last > sentence.first && a.lower(sentence.last - 1) == "?";
}

}  // namespace

std::vector<ToldSentence> find_told_clauses(const Analysis& analysis) {
  std::vector<ToldSentence> told;
  if (analysis.syntax.empty()) return told;
  for (const Sentence& sentence : analysis.text.sentences) {
    if (!analysis.tells(sentence) || asks(analysis, sentence)) continue;
    ToldSentence one = ClauseReader(analysis, sentence).run();
    if (one.clauses.empty()) continue;
    told.push_back(std::move(one));
  }
  return told;
}

}  // namespace crosscheck

#include "engine/text/speech/speech_content.h"

#include <algorithm>

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using enum Dependency;
constexpr Index kNone = SpeechTree::kNone;

// The clause that `w` is set into: all of `holder` but what is said of it.
void add_around(const SpeechTree& tree, Index holder, Index w,
                std::vector<IndexRange>& content) {
  const IndexRange whole = tree.tokens_of(holder);
  const IndexRange inner = tree.tokens_of(w);
  tree.add_range({whole.first, std::max(whole.first, inner.first)}, content);
  tree.add_range({std::min(whole.last, inner.last), whole.last}, content);
}

bool follows_colon(const SpeechTree& tree, Index c) {
  const Index first = tree.tokens_of(c).first;
  for (Index t = first; t > 0 && first - t < 3; --t) {
    const std::string& before = tree.tokens()[t - 1].lower;
    if (before == ":" || before == ",") return true;
    if (tree.tokens()[t - 1].kind != TokenKind::punctuation) break;
  }
  return false;
}

bool is_object(const SpeechTree& tree, Index c, Index w,
               const AttributionCue& cue) {
  if (!cue.object || tree.is_pronoun(c)) return false;
  // "called the plan a mistake", not "called a meeting".
  if (tree.lemma(w) == "call" && tree.syntax().child(w, xcomp) == kNone)
    return tree.tokens()[tree.word(c).token].quoted;
  return cue.clause || (tree.word(w).features & kGerund) == 0;
}

// "..., said X": a noun without a verb behind the mark and the cue is who says
// it, whatever the parser made of it.
bool is_speaker_behind(const SpeechTree& tree, Index c, Index w) {
  const Index t = tree.word(w).token;
  if (c < w || t == 0 || !tree.is_nominal(c) ||
      tree.tokens()[t - 1].kind != TokenKind::punctuation) {
    return false;
  }
  for (const Dependency part : {cop, nsubj, aux, mark}) {
    if (tree.syntax().child(c, part) != SpeechTree::kNone) return false;
  }
  return true;
}

bool is_content(const SpeechTree& tree, Index c, Index w,
                const AttributionCue& cue) {
  switch (tree.word(c).dependency) {
    case ccomp:
      return cue.clause && !is_speaker_behind(tree, c, w);
    case xcomp:
      return tree.mark_of(c) == "to" ? cue.infinitive : cue.object;
    case parataxis:
      return cue.clause && c > w && follows_colon(tree, c);
    case advcl:
      return c > w && ((tree.mark_of(c) == "to" && cue.infinitive) ||
                       has_word(cue.prepositions, tree.mark_of(c)));
    case obj:
      return is_object(tree, c, w, cue);
    case obl:
      return has_word(cue.prepositions, tree.case_of(c));
    default:
      return false;
  }
}

// "told the council that Y", where the tree shows no clause: from "that" to
// the end of the sentence.
void add_clause_behind(const SpeechTree& tree, Index w,
                       std::vector<IndexRange>& content) {
  constexpr Index kAddressee = 7;
  const Index token = tree.word(w).token;
  const Index end = tree.sentence().last;
  for (Index t = token + 1; t < std::min(end, token + kAddressee); ++t) {
    const Token& at = tree.tokens()[t];
    if (at.kind == TokenKind::punctuation || at.quoted) return;
    if (at.lower == "that" && t + 2 < end) {
      tree.add_range({t, end}, content);
      return;
    }
  }
}

// "Mayor says bridge will close": nobody says a bridge, so that what a parser
// takes for an object begins a clause.
void add_from_object(const SpeechTree& tree, Index w,
                     std::vector<IndexRange>& content) {
  const Index object = tree.syntax().child(w, obj);
  if (object == kNone || object < w || !tree.is_nominal(object) ||
      tree.is_pronoun(object)) {
    return;
  }
  tree.add_range({tree.tokens_of(object).first, tree.sentence().last}, content);
}

// "The bridge, X said, will close": all of the sentence but the aside.
void add_around_aside(const SpeechTree& tree, Index w, Index source,
                      std::vector<IndexRange>& content) {
  const Sentence& sentence = tree.sentence();
  const Index first = sentence.first + sentence.dateline_tokens;
  const IndexRange phrase = tree.tokens_of(source);
  const Index token = tree.word(w).token;
  const auto comma = [&tree](Index t) { return tree.tokens()[t].lower == ","; };
  const bool aside = phrase.last == token && phrase.first > first + 1 &&
                     token + 2 < sentence.last && comma(phrase.first - 1) &&
                     comma(token + 1) && !tree.tokens()[token + 2].quoted;
  const bool goes_on =
      aside &&
      !(tree.word(tree.syntax().first_word[token + 2]).features & kGerund);
  if (!goes_on) return;
  content.clear();
  tree.add_range({first, phrase.first}, content);
  tree.add_range({token + 1, sentence.last}, content);
}

// "Y, officials said." where the tree joins them otherwise.
void add_clause_before(const SpeechTree& tree, Index w, Index source,
                       std::vector<IndexRange>& content) {
  constexpr Index kBehind = 9;  // "in a statement on Friday"
  const Sentence& sentence = tree.sentence();
  const IndexRange phrase = tree.tokens_of(source);
  const Index begin = std::min(phrase.first, tree.word(w).token);
  const Index first = sentence.first + sentence.dateline_tokens;
  if (begin < first + 3 || tree.tokens()[begin - 1].lower != "," ||
      tree.word(w).token + kBehind < sentence.last) {
    return;
  }
  tree.add_range({first, begin}, content);
}

// The clause behind a noun that begins with "that" or "to" and hangs elsewhere.
void add_clause_beside(const SpeechTree& tree, Index w,
                       const AttributionCue& cue,
                       std::vector<IndexRange>& content) {
  const Index behind = w + 1;
  if (behind >= tree.last_word()) return;
  const SyntaxWord& particle = tree.word(behind);
  const bool takes = (particle.lemma == "that" && cue.clause) ||
                     (particle.lemma == "to" && cue.infinitive);
  if (takes && particle.dependency == mark && particle.head != kNone &&
      particle.head > behind) {
    tree.add_range({particle.token, tree.tokens_of(particle.head).last},
                   content);
  }
}

// What "according to X" tells of: the whole sentence where it stands at
// either end, else the clause that it hangs on.
Index clause_beside(const SpeechTree& tree, Index phrase) {
  const Sentence& sentence = tree.sentence();
  const IndexRange inner = tree.tokens_of(phrase);
  const IndexRange all = tree.trimmed({sentence.first, sentence.last});
  Index clause = tree.word(phrase).head;
  if (inner.first > all.first && inner.last < all.last) return clause;
  constexpr int kHighest = 64;
  for (int step = 0; step < kHighest && clause != kNone; ++step) {
    if (tree.word(clause).head == kNone) break;
    clause = tree.word(clause).head;
  }
  return clause;
}

}  // namespace

std::vector<IndexRange> content_of_verb(const SpeechTree& tree, Index w,
                                        const AttributionCue& cue) {
  std::vector<IndexRange> content;
  for (const Index c : tree.syntax().children_of(w)) {
    if (is_content(tree, c, w, cue)) tree.add_range(tree.tokens_of(c), content);
  }
  // "Y, said X" within Y, or behind it.
  const Index holder = tree.word(w).head;
  if (content.empty() && cue.clause && holder != kNone &&
      tree.word(w).dependency == parataxis) {
    add_around(tree, holder, w, content);
  }
  if (content.empty() && cue.clause) add_clause_behind(tree, w, content);
  if (content.empty() && tree.lemma(w) == "say")
    add_from_object(tree, w, content);
  return content;
}

std::vector<IndexRange> content_around(const SpeechTree& tree, Index verb,
                                       Index source,
                                       std::vector<IndexRange> content) {
  add_around_aside(tree, verb, source, content);
  if (content.empty()) add_clause_before(tree, verb, source, content);
  return content;
}

std::vector<IndexRange> content_of_noun(const SpeechTree& tree, Index noun,
                                        const AttributionCue& cue) {
  std::vector<IndexRange> content;
  for (const Index c : tree.syntax().children_of(noun)) {
    const Dependency dependency = tree.word(c).dependency;
    const bool clausal =
        dependency == acl || dependency == ccomp || dependency == acl_relcl;
    if (c < noun || !clausal) continue;
    const std::string_view particle = tree.mark_of(c);
    const bool takes = (particle == "that" && cue.clause) ||
                       (particle == "to" && cue.infinitive);
    if (takes) tree.add_range(tree.tokens_of(c), content);
  }
  if (content.empty()) add_clause_beside(tree, noun, cue, content);
  return content;
}

std::vector<IndexRange> content_beside(const SpeechTree& tree, Index phrase) {
  std::vector<IndexRange> content;
  const Index clause = clause_beside(tree, phrase);
  if (clause != kNone) add_around(tree, clause, phrase, content);
  return content;
}

}  // namespace crosscheck

#include "engine/text/speech/speech_source.h"

#include <algorithm>
#include <string_view>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using enum Dependency;
constexpr Index kNone = SpeechTree::kNone;
constexpr int kLongestChain = 6;  // verbs from a cue up to its subject

bool is_relative(const SpeechTree& tree, Index w) {
  return tree.is_pronoun(w) &&
         is_one_of(tree.lemma(w), {"who", "which", "that"});
}

bool is_passive(const SpeechTree& tree, Index w) {
  return tree.syntax().child(w, aux_pass) != kNone ||
         tree.syntax().child(w, nsubj_pass) != kNone;
}

Index agent_of(const SpeechTree& tree, Index w) {
  const Index agent = tree.syntax().child(w, obl_agent);
  if (agent != kNone) return agent;
  for (const Index c : tree.syntax().children_of(w)) {
    if (tree.word(c).dependency == obl && tree.case_of(c) == "by") return c;
  }
  return kNone;
}

// "as a survey showed": prepositions that also begin a clause.
bool begins_clause(std::string_view preposition) {
  return is_one_of(preposition,
                   {"as", "after", "before", "since", "until", "than"});
}

// The highest noun before `limit` of the phrase that `w` ends.
Index nominal_top(const SpeechTree& tree, Index w, Index limit) {
  if (!tree.is_nominal(w)) return kNone;
  for (int step = 0; step < kLongestChain; ++step) {
    const Index head = tree.word(w).head;
    if (head == kNone || head >= limit || !tree.is_nominal(head) ||
        begins_clause(tree.case_of(w))) {
      break;
    }
    w = head;
  }
  return w;
}

// "thanked Marlow, who", where the clause hangs from another word.
SpeechSource noun_before_pronoun(const SpeechTree& tree, Index pronoun) {
  const Index begin = tree.first_word();
  Index end = pronoun;
  if (end > begin && tree.tokens()[tree.word(end - 1).token].lower == ",")
    --end;
  const Index noun = end == begin ? kNone : nominal_top(tree, end - 1, pronoun);
  if (noun == kNone) return {pronoun};
  return {noun, tree.word(pronoun).token};
}

// The antecedent of a relative pronoun, else the word itself.
SpeechSource antecedent(const SpeechTree& tree, Index subject, Index verb) {
  if (!is_relative(tree, subject)) return {subject};
  for (Index w = verb; w != kNone; w = tree.word(w).head) {
    if (tree.word(w).dependency == acl_relcl)
      return {tree.word(w).head, tree.word(subject).token};
    if (tree.word(w).dependency != conj) break;
  }
  return noun_before_pronoun(tree, subject);
}

// What may stand between a subject and its verb.
bool is_between(const SpeechTree& tree, Index w) {
  const PartOfSpeech part = tree.word(w).part;
  return tree.word(w).masked || part == PartOfSpeech::auxiliary ||
         part == PartOfSpeech::adverb || part == PartOfSpeech::particle;
}

// The noun phrase before word `end` that may be the subject of `w`.
Index noun_that_ends(const SpeechTree& tree, Index end, Index w) {
  const Index top = nominal_top(tree, end - 1, w);
  if (top == kNone) return kNone;
  const Dependency dependency = tree.word(top).dependency;
  const bool clause = begins_clause(tree.case_of(top));
  const bool governed = !clause && tree.syntax().child(top, case_mark) != kNone;
  const bool fits = clause || dependency == nsubj || dependency == obj ||
                    dependency == compound || dependency == root ||
                    dependency == obl_unmarked || dependency == conj;
  if (governed || !fits || is_relative(tree, top)) return kNone;
  return tree.token_of(top).quoted ? kNone : top;
}

// The noun phrase that ends right before a finite verb, which a parser may
// have hung elsewhere: the subject, unless a preposition governs it.
Index noun_before(const SpeechTree& tree, Index w) {
  constexpr Index kBetween = 6;
  if ((tree.word(w).features & (kFinite | kPast)) == 0) return kNone;
  const Index begin = tree.first_word();
  Index at = w;
  while (at > begin && w - at < kBetween && is_between(tree, at - 1)) --at;
  return at == begin ? kNone : noun_that_ends(tree, at, w);
}

}  // namespace

// Who speaks by the verb `w`: its subject, or that of the verb it joins.
SpeechSource source_of_verb(const SpeechTree& tree, Index w) {
  if (is_passive(tree, w)) return {agent_of(tree, w)};
  const Index beside = noun_before(tree, w);
  if (beside != kNone) return {beside};
  Index verb = w;
  for (int step = 0; step < kLongestChain; ++step) {
    const Index subject = tree.syntax().child(verb, nsubj);
    if (subject != kNone) return antecedent(tree, subject, verb);
    if (verb != w) {
      const Index passive = tree.syntax().child(verb, nsubj_pass);
      if (passive != kNone) return antecedent(tree, passive, verb);
    }
    const Index head = tree.word(verb).head;
    if (head == kNone) return {};
    switch (tree.word(verb).dependency) {
      case acl:
        return (tree.word(verb).features & kGerund) != 0
                   ? SpeechSource{head}
                   : SpeechSource{agent_of(tree, verb)};
      case acl_relcl:
        return {head};
      case xcomp:
        if (tree.syntax().child(head, obj) != kNone) return {};
        break;
      case conj:
      case advcl:
      case ccomp:
      case parataxis:
        break;
      default:
        return {};
    }
    verb = head;
  }
  return {};
}

// "X's claim", "a claim by X", "X made the claim".
SpeechSource source_of_noun(const SpeechTree& tree, Index w) {
  const Index owner = tree.syntax().child(w, nmod_poss);
  if (owner != kNone) return {owner};
  for (const Index c : tree.syntax().children_of(w)) {
    if (tree.word(c).dependency == nmod &&
        is_one_of(tree.case_of(c), {"by", "from", "of"}))
      return {c};
  }
  const Index verb = tree.word(w).head;
  if (verb == kNone || tree.word(w).dependency != obj) return {};
  return source_of_verb(tree, verb);
}

// "the senator, who chairs the panel, told reporters": what stands before
// the first of two commas.
SpeechSource source_before_aside(const SpeechTree& tree, Index w) {
  constexpr Index kLongestAside = 25;
  const Index begin = tree.first_word();
  const auto is_comma = [&tree](Index at) {
    return tree.tokens()[tree.word(at).token].lower == ",";
  };
  if (w == begin || !is_comma(w - 1)) return {};
  for (Index at = w - 1; at > begin + 1 && w - at < kLongestAside;) {
    --at;
    if (tree.tokens()[tree.word(at).token].quoted) return {};
    if (is_comma(at)) return {noun_that_ends(tree, at, w)};
  }
  return {};
}

SpeechSource source_behind(const SpeechTree& tree, Index w) {
  constexpr Index kLongestPhrase = 12;
  const Index end = std::min(tree.last_word(), w + kLongestPhrase);
  Index noun = kNone;
  for (Index at = w + 1; at < end; ++at) {
    const PartOfSpeech part = tree.word(at).part;
    const bool inside =
        tree.is_nominal(at) || part == PartOfSpeech::determiner ||
        part == PartOfSpeech::adjective || part == PartOfSpeech::number ||
        tree.word(at).token == tree.word(at - 1).token;  // "Dunmore-based"
    if (!inside || tree.word(at).masked || tree.token_of(at).quoted) break;
    if (tree.is_nominal(at)) noun = at;
  }
  for (int step = 0; step < kLongestChain && noun != kNone; ++step) {
    const Index head = tree.word(noun).head;
    if (head == kNone || head <= w || !tree.is_nominal(head)) break;
    noun = head;
  }
  return {noun};
}

// The noun phrase of a source, without the clause that holds the cue.
IndexRange source_range(const SpeechTree& tree, SpeechSource source,
                        IndexRange cue) {
  const Index token = tree.word(source.head).token;
  IndexRange range = tree.trimmed(tree.tokens_of(source.head));
  for (const Index c : tree.syntax().children_of(source.head)) {
    const Dependency dependency = tree.word(c).dependency;
    const bool clause = dependency == acl_relcl || dependency == parataxis;
    if (clause && c > source.head)
      range.last =
          std::min(range.last, std::max(token + 1, tree.tokens_of(c).first));
  }
  for (const Index c : tree.syntax().children_of(source.head)) {
    if (c < source.head && tree.word(c).dependency == case_mark)
      range.first = std::max(range.first, tree.word(c).token + 1);
  }
  if (source.pronoun != kNone && source.pronoun > token)
    range.last = std::max(range.last, source.pronoun + 1);
  if (cue.first > token) {
    range.last = std::min(range.last, cue.first);
  } else {
    range.first = std::max(range.first, std::min(cue.last, token));
  }
  return tree.trimmed(range);
}

}  // namespace crosscheck

#include "engine/text/factuality/factuality.h"

#include <optional>

#include "engine/text/factuality/clause_view.h"
#include "engine/text/factuality/clause_words.h"
#include "engine/text/factuality/factuality_words.h"
#include "engine/text/factuality/force_sum.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;
constexpr int kSteps = 12;

// A word without tense is as old as the clause that it stands in.
EventTime time_of(const ClauseView& tree, Index w) {
  for (int step = 0; step < kSteps && w != kNone; ++step) {
    const std::optional<EventTime> tense = tree.tense(w);
    if (tense) return *tense;
    w = tree.word(w).head;
  }
  return EventTime::present;
}

// Adds up what the words above a word say of it.
class GovernorClimb {
 public:
  GovernorClimb(const ClauseView& tree, ForceSum& sum)
      : tree_(tree), sum_(sum) {}

  void climb_from(Index w) {
    for (int step = 0; step < kSteps && w != kNone; ++step) {
      const Index head = tree_.word(w).head;
      if (head == kNone) return add_sentence_form(tree_, w, sum_);
      w = climb(w, head);
    }
  }

 private:
  // What a governor says of its complement.
  [[nodiscard]] std::uint8_t governs(Index head, bool clause) const {
    const WordForce& f = tree_.force(head);
    if (tree_.word(head).part == PartOfSpeech::verb) {
      const bool state = clause && f.verb == kNoForce &&
                         (tree_.word(head).features & kParticiple) != 0;
      if (state) return f.predicate;
      return clause || !f.of_clause ? f.verb : std::uint8_t{kNoForce};
    }
    if (tree_.is_noun(head) && f.of_clause && !clause) return kNoForce;
    if (tree_.is_noun(head))
      return f.noun != kNoForce || !clause ? f.noun : f.verb;
    if (tree_.word(head).part == PartOfSpeech::adjective) return f.predicate;
    return f.predicate | f.verb;
  }

  // Takes what the head of `child` says of it. The word from where to climb
  // on, or kNone where what stands above does not reach down.
  Index climb(Index child, Index head) {
    switch (tree_.word(child).dependency) {
      case Dependency::conj:
        return climb_conjunct(child, head);
      case Dependency::xcomp:
        return climb_open(child, head);
      case Dependency::ccomp:
      case Dependency::csubj:
      case Dependency::csubj_pass:
        return climb_clause(child, head);
      case Dependency::acl:
        return climb_noun_clause(child, head);
      case Dependency::advcl:
        return climb_adverbial(child, head);
      case Dependency::nsubj:
      case Dependency::nsubj_pass:
        return climb_subject(child, head);
      case Dependency::obj:
      case Dependency::obl:
        return climb_object(child, head);
      case Dependency::nmod:
      case Dependency::compound:
        return climb_noun(child, head);
      default:
        return kNone;
    }
  }

  // "may sell and lease", "whether it left or was driven out".
  Index climb_conjunct(Index child, Index head) {
    if (tree_.is_verbal(child) && has_own_mood(child, head)) {
      for (const Index c : tree_.children(head))
        sum_.add(tree_.force(c).condition, c);
      const Dependency d = tree_.word(head).dependency;
      const bool clause = d == Dependency::ccomp || d == Dependency::advcl;
      return clause ? head : kNone;
    }
    const Index cc = tree_.child(child, Dependency::cc);
    const bool negative = sum_.negative();
    add_clause_words(tree_, head, sum_);
    // "neither A nor B" is negated once, "not A but B" is no denial of B.
    if (cc != kNone && ((tree_.force(cc).adverb & kNegates) != 0 ||
                        tree_.word(cc).lemma == "but"))
      sum_.set_negative(negative);
    return head;
  }

  // "did not sell but leased": the auxiliary is not shared, but "if" and
  // "denied that" are.
  [[nodiscard]] bool has_own_mood(Index conjunct, Index head) const {
    return tree_.has_subject(conjunct) || tree_.has_helper(conjunct) ||
           (tree_.has_helper(head) &&
            (tree_.word(conjunct).features & kFinite) != 0);
  }

  Index climb_open(Index child, Index head) {
    const Index mark = tree_.child(child, Dependency::mark);
    const bool purpose = mark != kNone && tree_.word(mark).lemma == "in";
    if (purpose) return climb_adverbial(child, head);  // "in order to"
    const std::uint8_t said = governs(head, true);
    const Index to = tree_.to_mark(child);
    if (said != kNoForce) {
      sum_.add(said, head);
    } else if (tree_.word(head).lemma == "go" &&
               (tree_.word(head).features & kGerund) != 0) {
      sum_.add(kAhead, head);
    } else if (tree_.force(head).hearsay &&
               tree_.child(head, Dependency::aux_pass) != kNone) {
      sum_.add(kPossible, head);
    } else if (to != kNone && !tree_.force(head).passes) {
      sum_.add(kAhead, to);
    }
    add_clause_words(tree_, head, sum_);
    return head;
  }

  Index climb_clause(Index child, Index head) {
    const std::uint8_t said = has_condition(tree_, child)
                                  ? std::uint8_t{kNoForce}
                                  : governs(head, true);
    sum_.add(said, head);
    const Index to = tree_.to_mark(child);
    if (to != kNone) sum_.add(kAhead, to);
    if (said == kNoForce && tree_.force(head).passes &&
        !tree_.has_helper(child) &&
        (tree_.word(child).features & (kFinite)) == 0) {
      add_clause_words(tree_, head, sum_);
      return head;
    }
    if (said != kNoForce) add_clause_words(tree_, head, sum_);
    return kNone;
  }

  // "a plan to close", "asked the firm to close", "a letter telling them".
  Index climb_noun_clause(Index child, Index head) {
    const Index to = tree_.to_mark(child);
    if (to == kNone)
      return (tree_.word(child).features & kGerund) != 0 ? head : kNone;
    const std::uint8_t said = governs(head, true);
    const Index above = tree_.word(head).head;
    if (said != kNoForce) {
      sum_.add(said, head);
    } else if (tree_.word(head).dependency == Dependency::obj &&
               above != kNone && hears_infinitive(above)) {
      return climb_open(child, above);
    } else if (!is_ranked(tree_, head)) {
      const bool headline = above == kNone && !tree_.is_verbal(head);
      sum_.add(headline ? kAhead : kWanted, to);
    }
    return kNone;
  }

  // Of a verb with an object: "asked the firm to sell", but not "avoided the
  // town to save time".
  [[nodiscard]] bool hears_infinitive(Index verb) const {
    const std::uint8_t said = governs(verb, true);
    return tree_.force(verb).passes ||
           (said != kNoForce && (said & kNegates) == 0);
  }

  Index climb_adverbial(Index child, Index head) {
    const Index to = tree_.to_mark(child);
    if (to != kNone) {
      const std::uint8_t said = governs(head, true);
      const bool open = (said & kNegates) == 0 && said != kNoForce;
      sum_.add(open ? said : std::uint8_t{kWanted}, to);
      return kNone;
    }
    if (!shares_time(tree_, child)) return kNone;
    for (const Index c : tree_.children(head)) {
      if (tree_.word(c).dependency == Dependency::aux &&
          (tree_.force(c).modal & kAhead) != 0 && c < child)
        sum_.add(kAhead, c);
    }
    return kNone;
  }

  // "talks begin", "the sale is expected", "the trial is set to begin".
  Index climb_subject(Index child, Index head) {
    const WordForce& f = tree_.force(head);
    const bool passive = tree_.word(child).dependency == Dependency::nsubj_pass;
    if (passive) sum_.add(governs(head, false), head);
    if (!f.occurs && (!passive || !f.carries)) {
      const Index open = tree_.child(head, Dependency::xcomp);
      if (open == kNone || !tree_.force(open).occurs) return kNone;
      if (!passive || governs(head, false) == kNoForce)
        sum_.add(governs(head, true), head);
    }
    add_clause_words(tree_, head, sum_);
    return head;
  }

  Index climb_object(Index child, Index head) {
    const WordForce& f = tree_.force(head);
    if (tree_.word(child).dependency == Dependency::obl) {
      const Index with = tree_.child(child, Dependency::case_mark);
      if (with == kNone) return kNone;
      const WordForce& preposition = tree_.force(with);
      if (preposition.aims) sum_.add(f.aimed | governs(head, false), head);
      return kNone;
    }
    sum_.add(governs(head, false), head);
    if (!f.carries) return kNone;
    add_clause_words(tree_, head, sum_);
    return head;
  }

  // "plan for a merger", "merger plan", "possibility of a strike".
  Index climb_noun(Index /*child*/, Index head) {
    sum_.add(governs(head, false), head);
    return kNone;
  }

  const ClauseView& tree_;
  ForceSum& sum_;
};

}  // namespace

Factuality factuality_of(const Syntax& syntax, std::uint32_t word) {
  const ClauseView tree(syntax);
  if (tree.is_helper(word)) word = tree.word(word).head;
  ForceSum sum;
  add_clause_words(tree, word, sum);
  if (is_command(tree, word)) sum.add(kWanted, word);
  GovernorClimb(tree, sum).climb_from(word);
  return sum.total(time_of(tree, word));
}

}  // namespace crosscheck

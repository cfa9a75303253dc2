#include "engine/text/factuality/factuality.h"

#include <algorithm>
#include <optional>
#include <span>

#include "engine/text/factuality/factuality_words.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

// A head of a broken tree may have thousands of children; those that bear on
// it stand near.
constexpr std::ptrdiff_t kNear = 32;
constexpr int kSteps = 12;

class FactualityReader {
 public:
  FactualityReader(const Syntax& syntax, Factuality& result)
      : syntax_(syntax), result_(result) {}

  void read(Index word) {
    if (is_helper(word)) word = this->word(word).head;
    find_time(word);
    read_own(word);
    read_command(word);
    for (int step = 0; step < kSteps; ++step) {
      const Index head = this->word(word).head;
      if (head == kNone) {
        read_root(word);
        break;
      }
      word = climb(word, head);
      if (word == kNone) break;
    }
    settle();
  }

 private:
  [[nodiscard]] const SyntaxWord& word(Index w) const {
    return syntax_.words[w];
  }
  [[nodiscard]] const WordForce& force(Index w) const {
    return word_force(word(w).lemma);
  }
  [[nodiscard]] bool is_noun(Index w) const {
    return word(w).part == PartOfSpeech::noun ||
           word(w).part == PartOfSpeech::proper_noun;
  }
  [[nodiscard]] bool is_helper(Index w) const {
    const Dependency d = word(w).dependency;
    return word(w).head != kNone &&
           (d == Dependency::cop || d == Dependency::aux ||
            d == Dependency::aux_pass);
  }

  [[nodiscard]] std::span<const Index> near_children(Index w) const {
    const auto all = syntax_.children_of(w);
    const auto middle = std::lower_bound(all.begin(), all.end(), w);
    const auto first =
        middle - std::min<std::ptrdiff_t>(middle - all.begin(), kNear);
    const auto last =
        middle + std::min<std::ptrdiff_t>(all.end() - middle, kNear);
    return {first, last};
  }
  [[nodiscard]] Index near_child(Index w, Dependency dependency) const {
    for (const Index c : near_children(w))
      if (word(c).dependency == dependency) return c;
    return kNone;
  }
  // A clause of its own: with a verb, or an auxiliary or copula.
  [[nodiscard]] bool is_verbal(Index w) const {
    if (word(w).part == PartOfSpeech::verb ||
        word(w).part == PartOfSpeech::auxiliary)
      return true;
    return near_child(w, Dependency::cop) != kNone ||
           near_child(w, Dependency::aux) != kNone;
  }
  [[nodiscard]] Index to_mark(Index w) const {
    for (const Index c : near_children(w))
      if (word(c).lemma == "to" && word(c).part == PartOfSpeech::particle)
        return c;
    return kNone;
  }
  [[nodiscard]] bool has_subject(Index w) const {
    return near_child(w, Dependency::nsubj) != kNone ||
           near_child(w, Dependency::nsubj_pass) != kNone;
  }
  [[nodiscard]] bool has_auxiliary(Index w) const {
    return std::any_of(near_children(w).begin(), near_children(w).end(),
                       [&](Index c) { return is_helper(c); });
  }

  // The tense of a clause; nothing for a noun, an infinitive or a gerund.
  [[nodiscard]] std::optional<EventTime> tense_of(Index w) const {
    std::uint16_t features = word(w).features;
    bool helped = false;
    for (const Index c : near_children(w)) {
      if (!is_helper(c)) continue;
      if (word(c).lemma == "have" || word(c).lemma == "could")
        return EventTime::past;
      if (helped || (word(c).features & (kFinite | kModal)) == 0) continue;
      features = word(c).features;  // "is sold" is present, "was sold" past
      helped = true;
    }
    if ((features & kModal) != 0) return EventTime::present;
    if ((features & kPast) != 0) return EventTime::past;
    if ((features & kFinite) != 0) return EventTime::present;
    if ((features & kParticiple) != 0) return EventTime::past;
    return std::nullopt;
  }

  // A word without tense is as old as the clause that it stands in.
  void find_time(Index w) {
    for (int step = 0; step < kSteps && w != kNone; ++step, w = word(w).head) {
      const std::optional<EventTime> tense = tense_of(w);
      if (!tense) continue;
      result_.time = *tense;
      return;
    }
  }

  void apply(std::uint8_t force, Index by) {
    if (force == kNoForce) return;
    if ((force & kNegates) != 0) negative_ = !negative_;
    const Certainty certainty = (force & kPossible) != 0   ? Certainty::possible
                                : (force & kProbable) != 0 ? Certainty::probable
                                                           : Certainty::certain;
    result_.certainty = std::max(result_.certainty, certainty);
    if ((force & kAhead) != 0) ahead_ = true;
    if (result_.why == kNone) result_.why = by;
  }

  // "not" that belongs to another word: "not only", "no later than".
  [[nodiscard]] bool is_empty_negation(Index c) const {
    if (c + 1 >= syntax_.words.size()) return false;
    const std::string& next = word(c + 1).lemma;
    return next == "only" || next == "just" || next == "merely" ||
           next == "doubt" || next == "matter" || next == "necessarily";
  }

  // What the children of a word say of it.
  void read_own(Index w) {
    for (const Index c : near_children(w)) read_child(w, c);
  }

  void read_child(Index w, Index c) {
    const WordForce& f = force(c);
    switch (word(c).dependency) {
      case Dependency::aux:
        if ((word(c).features & kModal) != 0) apply(modal_force(w, c), c);
        break;
      case Dependency::advmod:
      case Dependency::cc:
      case Dependency::cc_preconj:
        if (!is_empty_negation(c)) apply(f.adverb, c);
        break;
      case Dependency::det:
        if (!is_empty_negation(c)) apply(f.adverb & kNegates, c);
        break;
      case Dependency::mark:
      case Dependency::case_:
        apply(f.condition, c);
        break;
      case Dependency::amod:
      case Dependency::compound:
        if (c < w) apply(f.attribute, c);
        break;
      case Dependency::nsubj:
      case Dependency::nsubj_pass:
      case Dependency::obj:
        read_nobody(w, c);
        break;
      default:
        break;
    }
  }

  // "would" of a report in the past is a future seen from then, "could not" is
  // a plain negation, and what may have been is no future.
  [[nodiscard]] std::uint8_t modal_force(Index w, Index modal) const {
    const std::string& lemma = word(modal).lemma;
    const Index head = word(w).head;
    if (lemma == "would" && head != kNone &&
        word(w).dependency == Dependency::ccomp &&
        tense_of(head) == EventTime::past)
      return kAhead;
    const std::uint8_t said = force(modal).modal;
    if ((said & kPossible) == 0 || !is_event_verb(w)) return said;
    for (const Index c : near_children(w)) {
      if (word(c).lemma == "have" && is_helper(c)) return kPossible;
      if (lemma == "could" && (force(c).adverb & kNegates) != 0)
        return kNoForce;
    }
    return kOpen;
  }
  [[nodiscard]] bool is_event_verb(Index w) const {
    return word(w).part == PartOfSpeech::verb &&
           near_child(w, Dependency::cop) == kNone;
  }

  // "No customer complained", "nothing happened".
  void read_nobody(Index w, Index c) {
    if (!is_verbal(w)) return;
    if (force(c).nobody) return apply(kNegates, c);
    const Index det = near_child(c, Dependency::det);
    if (det != kNone && word(det).lemma == "no") apply(kNegates, det);
  }

  void read_root(Index w) {
    const Index to = to_mark(w);
    if (to != kNone) apply(kAhead, to);
    read_question(w);
  }

  // "Sign the letter."
  void read_command(Index w) {
    if (word(w).head != kNone || word(w).part != PartOfSpeech::verb ||
        (word(w).features & kInfinitive) == 0 || has_subject(w) ||
        has_auxiliary(w) || to_mark(w) != kNone)
      return;
    apply(kWanted, w);
  }

  // A question that asks yes or no: an auxiliary before the subject.
  void read_question(Index w) {
    Index subject = kNone;
    Index helper = kNone;
    Index mark = kNone;
    for (const Index c : near_children(w)) {
      const SyntaxWord& child = word(c);
      if (helper == kNone && force(c).asks) return;  // "Why did it ...?"
      if (is_helper(c) && helper == kNone) helper = c;
      if (child.dependency == Dependency::nsubj ||
          child.dependency == Dependency::nsubj_pass)
        subject = c;
      if (child.lemma == "?") mark = c;
    }
    if (mark != kNone && helper != kNone && subject != kNone &&
        helper < subject)
      apply(kPossible, mark);
  }

  // What a governor says of its complement.
  [[nodiscard]] std::uint8_t governs(Index head, bool clause) const {
    const WordForce& f = force(head);
    if (word(head).part == PartOfSpeech::verb) {
      const bool state = clause && f.verb == kNoForce &&
                         (word(head).features & kParticiple) != 0;
      if (state) return f.predicate;
      return clause || !f.of_clause ? f.verb : std::uint8_t{kNoForce};
    }
    if (is_noun(head)) return f.noun != kNoForce || !clause ? f.noun : f.verb;
    if (word(head).part == PartOfSpeech::adjective) return f.predicate;
    return f.predicate | f.verb;
  }

  // Takes what the head of `child` says of it. The word from where to climb
  // on, or kNone where what stands above does not reach down.
  Index climb(Index child, Index head) {
    switch (word(child).dependency) {
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
    if (is_verbal(child) && has_subject(child)) return kNone;
    if (is_verbal(child) && has_auxiliary(child)) {
      for (const Index c : near_children(head)) apply(force(c).condition, c);
      return kNone;
    }
    const Index cc = near_child(child, Dependency::cc);
    const bool nor = cc != kNone && (force(cc).adverb & kNegates) != 0;
    const bool negative = negative_;
    read_own(head);
    if (nor) negative_ = negative;  // "neither A nor B" is negated once
    return head;
  }

  Index climb_open(Index child, Index head) {
    const std::uint8_t said = governs(head, true);
    const Index to = to_mark(child);
    if (said != kNoForce) {
      apply(said, head);
    } else if (word(head).lemma == "go" &&
               (word(head).features & kGerund) != 0) {
      apply(kAhead, head);
    } else if (force(head).hearsay &&
               near_child(head, Dependency::aux_pass) != kNone) {
      apply(kPossible, head);
    } else if (to != kNone && !force(head).passes) {
      apply(kAhead, to);
    }
    read_own(head);
    return head;
  }

  // "whether", "if": the mark has said all there is.
  [[nodiscard]] bool is_open_question(Index clause) const {
    const Index mark = near_child(clause, Dependency::mark);
    return mark != kNone && force(mark).condition != kNoForce;
  }

  Index climb_clause(Index child, Index head) {
    const std::uint8_t said =
        is_open_question(child) ? std::uint8_t{kNoForce} : governs(head, true);
    apply(said, head);
    const Index to = to_mark(child);
    if (to != kNone) apply(kAhead, to);
    if (said == kNoForce && force(head).passes && !has_auxiliary(child) &&
        (word(child).features & (kFinite)) == 0) {
      read_own(head);
      return head;
    }
    if (said != kNoForce) read_own(head);
    return kNone;
  }

  // "a plan to close", "asked the firm to close", "a letter telling them".
  Index climb_noun_clause(Index child, Index head) {
    const Index to = to_mark(child);
    if (to == kNone)
      return (word(child).features & kGerund) != 0 ? head : kNone;
    const std::uint8_t said = governs(head, true);
    const Index above = word(head).head;
    if (said != kNoForce) {
      apply(said, head);
    } else if (word(head).dependency == Dependency::obj && above != kNone &&
               (governs(above, true) != kNoForce || force(above).passes)) {
      return climb_open(child, above);
    } else if (!is_ranked(head)) {
      const bool headline = above == kNone && !is_verbal(head);
      apply(headline ? kAhead : kWanted, to);
    }
    return kNone;
  }

  // "the first woman to lead": she does.
  [[nodiscard]] bool is_ranked(Index noun) const {
    const auto ranks = [&](Index c) {
      return word(c).dependency == Dependency::amod &&
             (force(c).ranks || (word(c).features & kSuperlative) != 0);
    };
    const auto near = near_children(noun);
    return force(noun).ranks || std::any_of(near.begin(), near.end(), ranks);
  }

  Index climb_adverbial(Index child, Index head) {
    const Index to = to_mark(child);
    if (to != kNone) {
      const std::uint8_t said = governs(head, true);
      apply(said != kNoForce ? said : std::uint8_t{kWanted}, to);
      return kNone;
    }
    // "will be sold when it opens", "would be sold before it opened"
    for (const Index c : near_children(head)) {
      if (word(c).dependency == Dependency::aux &&
          (force(c).modal & kAhead) != 0 && c < child)
        apply(kAhead, c);
    }
    return kNone;
  }

  // "talks begin", "the sale is expected", "the trial is set to begin".
  Index climb_subject(Index child, Index head) {
    const WordForce& f = force(head);
    const bool passive = word(child).dependency == Dependency::nsubj_pass;
    if (passive) apply(governs(head, false), head);
    if (!f.occurs && (!passive || !f.carries)) {
      const Index open = near_child(head, Dependency::xcomp);
      if (open == kNone || !force(open).occurs) return kNone;
      if (!passive || governs(head, false) == kNoForce)
        apply(governs(head, true), head);
    }
    read_own(head);
    return head;
  }

  Index climb_object(Index child, Index head) {
    const WordForce& f = force(head);
    if (word(child).dependency == Dependency::obl) {
      const Index with = near_child(child, Dependency::case_);
      if (with == kNone) return kNone;
      const WordForce& preposition = force(with);
      if (preposition.aims) apply(f.aimed | governs(head, false), head);
      return kNone;
    }
    apply(governs(head, false), head);
    if (!f.carries) return kNone;
    read_own(head);
    return head;
  }

  // "plan for a merger", "merger plan", "possibility of a strike".
  Index climb_noun(Index /*child*/, Index head) {
    apply(governs(head, false), head);
    return kNone;
  }

  void settle() {
    if (negative_) result_.polarity = Polarity::negative;
    if (ahead_) result_.time = EventTime::future;
    if (result_.polarity == Polarity::positive &&
        result_.certainty == Certainty::certain && !ahead_)
      result_.why = Factuality::kNone;
  }

  const Syntax& syntax_;
  Factuality& result_;
  bool negative_ = false;
  bool ahead_ = false;
};

}  // namespace

Factuality factuality_of(const Syntax& syntax, std::uint32_t word) {
  Factuality result;
  FactualityReader(syntax, result).read(word);
  return result;
}

}  // namespace crosscheck

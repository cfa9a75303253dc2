#include "engine/text/factuality/clause_words.h"

#include <algorithm>
#include <string>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

// A negation that belongs to another word: "not only", "no doubt".
bool is_empty_negation(const ClauseView& tree, Index c) {
  return c + 1 < tree.size() &&
         is_one_of(tree.word(c + 1).lemma, {"only", "just", "merely", "doubt",
                                            "matter", "necessarily"});
}

// "no longer": the negation hangs from the adverb.
bool is_no_longer(const ClauseView& tree, Index c) {
  return c > 0 && tree.word(c - 1).lemma == "no" &&
         is_one_of(tree.word(c).lemma, {"long", "longer"});
}

// "would" of a report in the past is a future seen from then, "could not" is a
// plain negation, and what may have been is no future.
std::uint8_t modal_force(const ClauseView& tree, Index w, Index modal) {
  const std::string& lemma = tree.word(modal).lemma;
  const Index head = tree.word(w).head;
  if (lemma == "would" && head != kNone &&
      tree.word(w).dependency == Dependency::ccomp &&
      tree.tense(head) == EventTime::past)
    return kAhead;
  const std::uint8_t said = tree.force(modal).modal;
  const bool state = tree.word(w).part != PartOfSpeech::verb ||
                     tree.child(w, Dependency::cop) != kNone;
  if ((said & kPossible) == 0 || state) return said;
  for (const Index c : tree.children(w)) {
    if (tree.is_helper(c) && tree.word(c).lemma == "have") return kPossible;
  }
  return lemma == "could" && tree.has_negation(w) ? kNoForce : kOpen;
}

// "No customer complained", "nothing happened".
void add_nobody(const ClauseView& tree, Index w, Index c, ForceSum& sum) {
  if (!tree.is_verbal(w)) return;
  if (tree.force(c).nobody) return sum.add(kNegates, c);
  const Index det = tree.child(c, Dependency::det);
  if (det != kNone && tree.word(det).lemma == "no") sum.add(kNegates, det);
}

void add_child(const ClauseView& tree, Index w, Index c, ForceSum& sum) {
  const WordForce& force = tree.force(c);
  switch (tree.word(c).dependency) {
    case Dependency::aux:
      if ((tree.word(c).features & kModal) != 0)
        sum.add(modal_force(tree, w, c), c);
      break;
    case Dependency::advmod:
      if (is_no_longer(tree, c)) sum.add(kNegates, c - 1);
      [[fallthrough]];
    case Dependency::cc:
    case Dependency::cc_preconj:
      if (!is_empty_negation(tree, c)) sum.add(force.adverb, c);
      break;
    case Dependency::det:
      if (!is_empty_negation(tree, c)) sum.add(force.adverb & kNegates, c);
      break;
    case Dependency::mark:
    case Dependency::case_mark:
      sum.add(force.condition, c);
      break;
    case Dependency::amod:
    case Dependency::compound:
      if (c < w) sum.add(force.attribute, c);
      break;
    case Dependency::nsubj:
    case Dependency::nsubj_pass:
    case Dependency::obj:
      add_nobody(tree, w, c, sum);
      break;
    default:
      break;
  }
}

// The mark of a question that asks yes or no; what a question with "why" asks
// about is taken for granted.
Index question_mark(const ClauseView& tree, Index root) {
  Index mark = kNone;
  for (const Index c : tree.children(root)) {
    if (tree.force(c).asks) return kNone;
    if (tree.word(c).lemma == "?") mark = c;
  }
  return mark;
}

}  // namespace

void add_clause_words(const ClauseView& tree, Index word, ForceSum& sum) {
  for (const Index c : tree.children(word)) add_child(tree, word, c, sum);
}

void add_sentence_form(const ClauseView& tree, Index root, ForceSum& sum) {
  const Index to = tree.to_mark(root);
  if (to != kNone) sum.add(kAhead, to);
  const Index mark = question_mark(tree, root);
  if (mark != kNone) sum.add(kPossible, mark);
}

bool is_command(const ClauseView& tree, Index word) {
  const SyntaxWord& w = tree.word(word);
  return w.head == kNone && w.part == PartOfSpeech::verb &&
         (w.features & kInfinitive) != 0 && !tree.has_subject(word) &&
         !tree.has_helper(word) && tree.to_mark(word) == kNone;
}

bool has_condition(const ClauseView& tree, Index clause) {
  const Index mark = tree.child(clause, Dependency::mark);
  return mark != kNone && tree.force(mark).condition != kNoForce;
}

bool is_ranked(const ClauseView& tree, Index noun) {
  const auto near = tree.children(noun);
  return tree.force(noun).ranks ||
         std::any_of(near.begin(), near.end(), [&](Index c) {
           return tree.word(c).dependency == Dependency::amod &&
                  (tree.force(c).ranks ||
                   (tree.word(c).features & kSuperlative) != 0);
         });
}

namespace {

/// "Will face charges after police found it": past beside "will", where
/// "would ... after they found it" is told from back then.
bool is_past_of_future(const ClauseView& tree, Index clause) {
  const Index main = tree.word(clause).head;
  if (main == kNone || (tree.word(clause).features & kPast) == 0) return false;
  const auto near = tree.children(main);
  return std::any_of(near.begin(), near.end(), [&](Index c) {
    return tree.word(c).dependency == Dependency::aux &&
           tree.word(c).lemma == "will";
  });
}

}  // namespace

bool shares_time(const ClauseView& tree, Index clause) {
  if (!tree.tense(clause)) return true;
  if (is_past_of_future(tree, clause)) return false;
  const auto near = tree.children(clause);
  return std::any_of(near.begin(), near.end(), [&](Index c) {
    return c < clause && tree.force(c).same_time;
  });
}

}  // namespace crosscheck

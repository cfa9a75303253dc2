#include "engine/extract/participants.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/text/tokens/word_list.h"
#include "engine/text/word_classes.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;
using Role = ParticipantRole;

bool is_relative(const SyntaxWord& word) {
  return word.part == PartOfSpeech::pronoun &&
         is_one_of(word.lemma, {"who", "whom", "which", "that"});
}

/// What belongs to a noun phrase and tells which thing is meant.
bool is_inside_phrase(Dependency d) {
  switch (d) {
    case Dependency::flat:
    case Dependency::compound:
    case Dependency::amod:
    case Dependency::nmod:
    case Dependency::nmod_poss:
    case Dependency::nummod:
    case Dependency::appos:
    case Dependency::fixed:
      return true;
    default:
      return false;
  }
}

bool is_modifier(Dependency d) {
  return d == Dependency::amod || d == Dependency::compound ||
         d == Dependency::nummod;
}

/// Reads the participants of one predicate.
class ParticipantReader {
 public:
  ParticipantReader(const Analysis& a, Index word, PredicateKind kind)
      : a_(a), syntax_(a.syntax), word_(word), kind_(kind) {}

  std::vector<Participant> run() {
    if (kind_ == PredicateKind::noun) {
      read_noun();
    } else {
      read_clause();
    }
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Participant& x, const Participant& y) {
                       return x.role < y.role;
                     });
    return std::move(found_);
  }

 private:
  [[nodiscard]] const SyntaxWord& at(Index w) const { return syntax_.words[w]; }

  // Verbs, and adjectives and nouns with a copula.
  void read_clause() {
    for (const Index c : syntax_.children_of(word_)) {
      switch (at(c).dependency) {
        case Dependency::nsubj:
        case Dependency::nsubj_outer:
          add(c, Role::agent);
          break;
        case Dependency::nsubj_pass:
          add(c, Role::patient);
          break;
        case Dependency::obl_agent:
          add(c, Role::agent);
          break;
        case Dependency::obj:
          add(c, Role::patient);
          break;
        case Dependency::iobj:
          add(c, Role::recipient);
          break;
        case Dependency::obl:
          add_oblique(c);
          break;
        case Dependency::nmod:
          if (kind_ == PredicateKind::attribute) add_oblique(c);
          break;
        default:
          break;
      }
    }
    borrow();
  }

  // "the navy's seizure of two boats in the bay".
  void read_noun() {
    for (const Index c : syntax_.children_of(word_)) {
      switch (at(c).dependency) {
        case Dependency::nmod_poss:
          add(c, Role::agent);
          break;
        case Dependency::nmod: {
          const std::string by = case_of(c);
          if (by == "of") {
            add(c, Role::patient);
          } else if (by == "by") {
            add(c, Role::agent);
          } else {
            add_oblique(c);
          }
          break;
        }
        case Dependency::compound:
        case Dependency::amod:
          add(c, Role::modifier);
          break;
        default:
          break;
      }
    }
  }

  [[nodiscard]] std::string case_of(Index w) const {
    const Index mark = syntax_.child(w, Dependency::case_mark);
    return mark == kNone ? std::string() : at(mark).lemma;
  }

  void add_oblique(Index w) {
    if (at(w).masked || a_.time_at[at(w).token] != Analysis::kNone) return;
    add(w, Role::oblique, case_of(w));
  }

  [[nodiscard]] bool has(Role role) const {
    return std::any_of(found_.begin(), found_.end(),
                       [&](const Participant& p) { return p.role == role; });
  }

  [[nodiscard]] bool is_passive() const {
    return syntax_.child(word_, Dependency::aux_pass) != kNone ||
           syntax_.child(word_, Dependency::nsubj_pass) != kNone;
  }

  /// A participle of the past that hangs from a noun or a clause: "seized by
  /// the navy".
  [[nodiscard]] bool is_bare_participle() const {
    return (at(word_).features & kParticiple) != 0 &&
           syntax_.child(word_, Dependency::aux) == kNone;
  }

  // What another word has and this one is told of as well.
  void borrow() {
    const Index head = at(word_).head;
    if (head == kNone) return;
    switch (at(word_).dependency) {
      case Dependency::acl:
      case Dependency::acl_relcl:
        borrow_noun(head);
        break;
      case Dependency::conj:
      case Dependency::parataxis:
        borrow_subject_of(head);
        break;
      case Dependency::xcomp:
        borrow_controller(head);
        break;
      case Dependency::advcl:
        borrow_subject_of(head);
        break;
      default:
        break;
    }
  }

  [[nodiscard]] Role free_role() const {
    if (is_passive() || is_bare_participle()) return Role::patient;
    return has(Role::agent) ? Role::patient : Role::agent;
  }

  void borrow_noun(Index noun) {
    const Role role = free_role();
    if (!has(role)) add(noun, role);
  }

  void borrow_subject_of(Index clause) {
    const bool passive =
        is_passive() ||
        (is_bare_participle() && at(word_).dependency == Dependency::advcl);
    const Role role = passive ? Role::patient : Role::agent;
    if (has(role)) return;
    constexpr int kMostSteps = 4;
    for (int step = 0; clause != kNone && step < kMostSteps; ++step) {
      for (const Dependency d : {Dependency::nsubj, Dependency::nsubj_pass}) {
        const Index subject = syntax_.child(clause, d);
        if (subject != kNone) return add(subject, role);
      }
      clause = goes_on(clause) ? at(clause).head : kNone;
    }
  }

  [[nodiscard]] bool goes_on(Index clause) const {
    const Dependency d = at(clause).dependency;
    return d == Dependency::conj || d == Dependency::xcomp ||
           d == Dependency::advcl;
  }

  // "ordered the ship to leave": the ship leaves; "promised to leave".
  void borrow_controller(Index clause) {
    const Role role = is_passive() ? Role::patient : Role::agent;
    if (has(role)) return;
    const Index object = syntax_.child(clause, Dependency::obj);
    if (object != kNone) return add(object, role);
    borrow_subject_of(clause);
  }

  void add(Index w, Role role, std::string preposition = {}) {
    if (at(w).masked) return;
    if (is_relative(at(w))) {
      const Dependency d = at(word_).dependency;
      const Index noun = at(word_).head;
      if ((d != Dependency::acl_relcl && d != Dependency::acl) ||
          noun == kNone) {
        return;
      }
      w = noun;
      add_one(w, role, std::move(preposition));
      return;
    }
    add_one(w, role, preposition);
    for (const Index c : syntax_.children_of(w)) {
      if (at(c).dependency == Dependency::conj && !at(c).masked) {
        add_one(c, role, preposition);
      }
    }
  }

  /// "Last month the ferry, ..., had sunk" read as a month that is the ferry:
  /// a time takes no part, what stands beside it may.
  [[nodiscard]] Index behind_time(Index w) const {
    const Index time = a_.time_at[at(w).token];
    if (time == Analysis::kNone || entity_at(w) != kNone ||
        a_.times[time].kind != TimeExpression::Kind::point) {
      return w;
    }
    for (const Index c : syntax_.children_of(w)) {
      if (at(c).dependency == Dependency::appos && entity_at(c) != kNone) {
        return c;
      }
    }
    return kNone;
  }

  /// "None of the senators": what is told is told of senators.
  void note_whole(Index w, Participant& p) const {
    for (const Index c : syntax_.children_of(w)) {
      if (at(c).dependency != Dependency::nmod || case_of(c) != "of") continue;
      p.head = at(c).lemma;
      p.classes = word_classes(at(c).lemma, at(c).part);
      return;
    }
  }

  void add_one(Index w, Role role, std::string preposition) {
    if (role == Role::agent || role == Role::patient) w = behind_time(w);
    if (w == kNone) return;
    Participant p;
    p.role = role;
    p.preposition = std::move(preposition);
    p.head = at(w).lemma;
    p.classes = word_classes(at(w).lemma, at(w).part);
    if (is_one_of(p.head, {"none", "neither", "nobody", "no-one"})) {
      p.is_negated = true;
      note_whole(w, p);
    }
    name(p, entity_at(w));
    p.is_reference = a_.name_at[at(w).token] == Analysis::kNone;
    p.is_pronoun = at(w).part == PartOfSpeech::pronoun && p.entity.empty() &&
                   p.head == at(w).lemma;
    read_phrase(w, p);
    if (p.entity.empty()) name(p, entity_in_apposition(w));
    if (!p.entity.empty()) p.names.push_back(p.entity);
    sort_unique(p.names);
    sort_unique(p.modifiers);
    found_.push_back(std::move(p));
  }

  void name(Participant& p, Index entity) const {
    if (entity == kNone) return;
    p.entity = a_.names.entities[entity].entity.key;
    p.kind = kind_of(a_.names.entities[entity].kind);
  }

  static ParticipantKind kind_of(NameKind kind) {
    switch (kind) {
      case NameKind::person:
        return ParticipantKind::person;
      case NameKind::state:
      case NameKind::bloc:
      case NameKind::organisation:
        return ParticipantKind::body;
      case NameKind::place:
        return ParticipantKind::place;
      case NameKind::other:
        break;
    }
    return ParticipantKind::other;
  }

  static void sort_unique(std::vector<std::string>& words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
  }

  /// The entity that a word names or stands for, or kNone.
  [[nodiscard]] Index entity_at(Index w) const {
    const Index token = at(w).token;
    const Index m = a_.name_at[token];
    if (m != Analysis::kNone && !a_.names.mentions[m].demonym) {
      return a_.names.mentions[m].entity;
    }
    const auto reference = std::partition_point(
        a_.references.begin(), a_.references.end(),
        [&](const NameReference& r) { return r.last <= token; });
    if (reference != a_.references.end() && reference->first <= token) {
      return reference->entity;
    }
    return kNone;
  }

  [[nodiscard]] Index entity_in_apposition(Index w) const {
    for (const Index c : syntax_.children_of(w)) {
      if (at(c).dependency != Dependency::appos &&
          at(c).dependency != Dependency::flat) {
        continue;
      }
      const Index entity = entity_at(c);
      if (entity != kNone) return entity;
    }
    return kNone;
  }

  /// Names, modifiers and extent of a phrase: what hangs below its head by
  /// links inside a noun phrase, no deeper than a handful of words.
  void read_phrase(Index head, Participant& p) const {
    constexpr std::size_t kMostWords = 40;
    p.span = {a_.document->id, at(head).begin, at(head).end};
    std::vector<Index> open = {head};
    for (std::size_t i = 0; i < open.size() && i < kMostWords; ++i) {
      const SyntaxWord& word = at(open[i]);
      p.span.begin = std::min(p.span.begin, word.begin);
      p.span.end = std::max(p.span.end, word.end);
      const Index m = a_.name_at[word.token];
      if (m != Analysis::kNone) {
        p.names.push_back(a_.entity_of(m).entity.key);
      } else if (word.part == PartOfSpeech::pronoun) {
        const Index entity = entity_at(open[i]);
        if (entity != kNone) {
          p.names.push_back(a_.names.entities[entity].entity.key);
        }
      }
      for (const Index c : syntax_.children_of(open[i])) {
        note_word(head, open[i], c, p);
        if (is_inside_phrase(at(c).dependency)) open.push_back(c);
      }
    }
  }

  void note_word(Index head, Index parent, Index c, Participant& p) const {
    // "10th" of "10th mass grave" hangs from "mass" in some trees.
    if (parent != head && at(parent).dependency != Dependency::compound) return;
    if (is_modifier(at(c).dependency)) p.modifiers.push_back(at(c).lemma);
    if (at(c).dependency == Dependency::det &&
        is_one_of(at(c).lemma, {"no", "neither"})) {
      p.is_negated = true;
      p.span.begin = std::min(p.span.begin, at(c).begin);
    }
  }

  const Analysis& a_;
  const Syntax& syntax_;
  Index word_;
  PredicateKind kind_;
  std::vector<Participant> found_;
};

}  // namespace

std::vector<Participant> participants_of(const Analysis& analysis,
                                         std::uint32_t word,
                                         PredicateKind kind) {
  return ParticipantReader(analysis, word, kind).run();
}

}  // namespace crosscheck

#include "engine/extract/figure_reading.h"

#include <algorithm>
#include <utility>

#include "engine/extract/figure_clause.h"
#include "engine/extract/figure_frame.h"
#include "engine/extract/figure_noun.h"
#include "engine/extract/figure_riders.h"
#include "engine/extract/predicate_phrase.h"
#include "engine/extract/predicate_table.h"
#include "engine/text/tokens/word_list.h"
#include "engine/text/word_classes.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

class Reader {
 public:
  Reader(const Extraction& x, const QuantityExpression& q)
      : x_(x), a_(x.analysis), syntax_(a_.syntax), q_(q) {}

  FigureReading run() {
    read_figure_noun(a_, q_, reading_.figure);
    if (!syntax_.empty()) {
      const Index last = std::max({q_.last, q_.head_last, q_.first + 1});
      noun_ = syntax_.head_of(q_.first, last);
      // "12 Chilean and 11 Norwegian sailors"
      if (noun_ != kNone && word(noun_).dependency == Dependency::nummod) {
        noun_ = word(noun_).head;
      }
      if (noun_ != kNone) read_predicates();
    }
    reading_.figure.scope = figure_scope(a_, q_);
    const Index sentence = a_.sentence_of[q_.first];
    if (reading_.predicate != kNone) {
      reading_.predication = predication_at(x_, reading_.predicate);
      take_names();
    }
    reading_.figure.frame = figure_frame(x_, sentence, reading_.predication);
    return std::move(reading_);
  }

 private:
  [[nodiscard]] const SyntaxWord& word(Index w) const {
    return syntax_.words[w];
  }

  /// The nearest children, for a broken tree may have thousands.
  [[nodiscard]] std::span<const Index> children(Index w) const {
    constexpr std::size_t kMost = 40;
    const auto all = syntax_.children_of(w);
    return all.subspan(0, std::min(all.size(), kMost));
  }

  void add(Index w, ParticipantRole role) {
    const std::string phrase = predicate_phrase(syntax_, w);
    const bool is_known = predicate_class(phrase) != nullptr;
    const std::string& lemma = is_known ? phrase : word(w).lemma;
    FigurePredicate p;
    const PredicateClass* of = predicate_class(lemma);
    p.name = of == nullptr ? lemma : std::string(of->name);
    p.of_table = of != nullptr;
    // Those who are counted by where they come from are persons.
    if (p.name == "seized" && !reading_.figure.origins.empty()) {
      p.name = "arrested";
    }
    if (of == nullptr) p.classes = word_classes(lemma, word(w).part);
    p.role = of != nullptr && befalls_subject(lemma) ? ParticipantRole::patient
                                                     : role;
    for (const FigurePredicate& known : reading_.figure.predicates) {
      if (known.name == p.name && known.role == p.role) return;
    }
    // A predicate of the table decides where there are several.
    const bool first = reading_.predicate == kNone || (p.of_table && !decided_);
    if (first) reading_.predicate = w;
    decided_ |= p.of_table;
    reading_.figure.predicates.push_back(std::move(p));
  }

  /// Participles beside a noun, and adjectives of the table.
  void add_beside(Index noun) {
    for (const Index c : children(noun)) {
      const SyntaxWord& child = word(c);
      const bool participle = (child.features & kParticiple) != 0;
      const bool clause = child.dependency == Dependency::acl;
      const bool adjective = child.dependency == Dependency::amod;
      if (clause && participle) add(c, ParticipantRole::patient);
      if ((adjective || clause) && !participle &&
          befalls_subject(child.lemma)) {
        add(c, ParticipantRole::patient);
      }
      if (adjective && participle && predicate_class(child.lemma) != nullptr) {
        add(c, ParticipantRole::patient);
        std::erase(reading_.figure.modifiers, a_.lower(child.token));
      }
      if (child.dependency == Dependency::acl_relcl) add_relative(c);
    }
  }

  /// "Nine villages damaged": of a headline, whose tree is often broken.
  void add_next(Index token) {
    const Index s = a_.sentence_of[q_.first];
    if (s == Analysis::kNone || token >= a_.text.sentences[s].last ||
        a_.text.sentences[s].kind != SentenceKind::headline) {
      return;
    }
    const Index w = syntax_.first_word[token];
    if (predicate_class(word(w).lemma) != nullptr &&
        a_.lower(token).ends_with("ed")) {
      add(w, ParticipantRole::patient);
    }
  }

  /// "12 people who died", "nine rifles that were seized".
  void add_relative(Index verb) {
    for (const Index c : children(verb)) {
      const SyntaxWord& child = word(c);
      if (child.part != PartOfSpeech::pronoun) continue;
      const bool befallen = child.dependency == Dependency::nsubj_pass ||
                            (child.dependency == Dependency::nsubj &&
                             befalls_subject(word(verb).lemma));
      if (befallen) add(verb, ParticipantRole::patient);
    }
  }

  void add_object_of(Index verb) {
    // "left 12 people dead"
    for (const Index c : children(verb)) {
      const bool result = word(c).dependency == Dependency::xcomp;
      if (result && befalls_subject(word(c).lemma)) {
        add(c, ParticipantRole::patient);
        return;
      }
    }
    add(verb, ParticipantRole::patient);
    if (is_one_of(word(verb).lemma, {"include", "comprise", "contain"})) {
      const Index list = syntax_.child(verb, Dependency::nsubj);
      if (list != kNone) add_beside(list);
    }
  }

  void add_of_noun(Index noun, Index owner) {
    const Index mark = syntax_.child(noun, Dependency::case_mark);
    if (mark == kNone) return;
    const PredicateClass* of = predicate_class(word(owner).lemma);
    if (of != nullptr && is_one_of(word(mark).lemma, {"of", "in"})) {
      add(owner, ParticipantRole::patient);
    }
  }

  /// "were hurt", "12 injured": a participle without an object says what befell
  /// its subject, whatever the tree calls it.
  [[nodiscard]] ParticipantRole subject_role(Index w) const {
    const bool state = (word(w).features & kParticiple) != 0 ||
                       word(w).part == PartOfSpeech::adjective ||
                       word(w).lemma == "hurt";
    const bool active =
        syntax_.child(w, Dependency::obj) != kNone || has_perfect(w);
    return state && !active ? ParticipantRole::patient : ParticipantRole::agent;
  }

  /// "have seized"
  [[nodiscard]] bool has_perfect(Index w) const {
    const auto all = children(w);
    const bool have = std::any_of(all.begin(), all.end(), [&](Index c) {
      return word(c).dependency == Dependency::aux && word(c).lemma == "have";
    });
    const bool be = std::any_of(all.begin(), all.end(),
                                [&](Index c) { return word(c).lemma == "be"; });
    return have && !be;
  }

  /// How often someone was hit: "was shot nine times", "nine bullets hit him".
  bool add_hits(Index verb) {
    if (!is_one_of(word(verb).lemma, {"shoot", "shot", "hit", "strike"})) {
      return false;
    }
    if (!is_one_of(word(noun_).lemma, {"time", "bullet", "shot", "round"})) {
      return false;
    }
    FigurePredicate p;
    p.name = "be hit";
    reading_.figure.predicates.push_back(std::move(p));
    reading_.figure.head = "gunshot";
    hits_ = true;
    reading_.figure.head_classes.clear();
    reading_.predicate = verb;
    return true;
  }

  void read_predicates() {
    add_beside(noun_);
    add_next(std::max(q_.last, q_.head_last));
    Index n = noun_;
    constexpr int kMostSteps = 8;
    for (int step = 0; step < kMostSteps; ++step) {
      const bool joined = word(n).dependency == Dependency::conj &&
                          word(n).head != kNone &&
                          word(word(n).head).part != PartOfSpeech::verb;
      if (!joined) break;
      n = word(n).head;
    }
    const Index head = word(n).head;
    if (head == kNone) return;
    switch (word(n).dependency) {
      case Dependency::obj:
        add_object_of(head);
        break;
      case Dependency::nsubj_pass:
        add(head, ParticipantRole::patient);
        break;
      case Dependency::nsubj:
        if (!add_hits(head)) add(head, subject_role(head));
        break;
      case Dependency::obl_unmarked:
      case Dependency::advmod:
        add_hits(head);
        break;
      case Dependency::nmod:
        add_of_noun(n, head);
        break;
      default:
        break;
    }
    if (reading_.predicate == kNone) add_hits_before();
    add_riders();
  }

  /// "shot 9 times by robbers": of a headline, whose tree is often broken.
  void add_hits_before() {
    const Index s = a_.sentence_of[q_.first];
    if (s == Analysis::kNone || q_.first <= a_.text.sentences[s].first) return;
    const Index before = q_.first - 1;
    if (is_one_of(a_.lower(before), {"shot", "hit", "struck"})) {
      add_hits(syntax_.first_word[before]);
    }
  }

  /// "the smugglers in nine boats"
  void add_riders() {
    const Index rider = rider_beside(a_, q_, word(noun_).lemma);
    if (rider == Analysis::kNone) return;
    FigurePredicate p;
    p.name = "come as " + noun_lemma(a_.lower(rider));
    p.of_table = true;
    p.role = ParticipantRole::oblique;
    reading_.figure.predicates.push_back(std::move(p));
    if (reading_.predicate == kNone) {
      reading_.predicate = syntax_.first_word[rider];
    }
  }

  /// Entities that take part in the same predicate, the noun itself left out.
  void take_names() {
    if (reading_.predication == Predication::kNone) return;
    const Predication& p = x_.predications[reading_.predication];
    for (const Participant& one : p.participants) {
      // Of hits, those of whom was hit alone tell one count from another.
      if (hits_ && one.role != ParticipantRole::patient) continue;
      for (const std::string& name : one.names) {
        reading_.figure.names.push_back(name);
      }
    }
    for (const Entity& place : p.places) {
      if (hits_) break;
      reading_.figure.names.push_back(place.key);
    }
    sort_unique(reading_.figure.names);
  }

  const Extraction& x_;
  const Analysis& a_;
  const Syntax& syntax_;
  const QuantityExpression& q_;
  Index noun_ = kNone;
  bool decided_ = false;
  bool hits_ = false;
  FigureReading reading_;
};

}  // namespace

FigureReading read_figure(const Extraction& extraction,
                          const QuantityExpression& quantity) {
  return Reader(extraction, quantity).run();
}

}  // namespace crosscheck

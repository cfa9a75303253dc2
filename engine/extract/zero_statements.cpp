#include <algorithm>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/extract/claim_modality.h"
#include "engine/extract/figure_clause.h"
#include "engine/extract/figure_frame.h"
#include "engine/extract/predicate_table.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/factuality/clause_view.h"
#include "engine/text/factuality/factuality.h"
#include "engine/text/tokens/word_list.h"

// That none were harmed: "no one was hurt", "no passengers were killed",
// "there were no injuries", "without casualties". A count of zero.

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

/// Whom nothing befell, and the words that tell it.
struct Zero {
  std::vector<std::string_view> slots;  ///< "killed", "injured"
  std::string head;                     ///< counted noun; "" for people
  Index first = kNone;                  ///< "no", "nobody", "without"
  Index noun = kNone;
  Index told_by = kNone;  ///< the word whose factuality decides
};

class ZeroFinder {
 public:
  explicit ZeroFinder(const Syntax& syntax) : syntax_(syntax), view_(syntax) {}

  /// What is told with w as the noun or pronoun that is none.
  [[nodiscard]] Zero at(Index w) const {
    Zero zero;
    zero.noun = w;
    zero.first = none_word(w);
    if (zero.first == kNone) return zero;
    const Index head = view_.word(w).head;
    if (by_own_meaning(w, zero)) {
      zero.told_by = head == kNone ? w : head;
      return zero;
    }
    if (head == kNone || !befalls(head, w)) return zero;
    const PredicateClass* of = predicate_class(view_.word(head).lemma);
    if (of == nullptr || !of->of_persons) return zero;
    zero.slots = {of->name};
    zero.told_by = head;
    const std::string& lemma = view_.word(w).lemma;
    if (view_.is_noun(w) && !is_one_of(lemma, {"people", "person", "nobody"})) {
      zero.head = lemma;
    }
    return zero;
  }

 private:
  /// "No" beside w, or w itself where it means none; else kNone.
  [[nodiscard]] Index none_word(Index w) const {
    if (is_one_of(view_.word(w).lemma, {"nobody", "none"})) return w;
    for (const Index c : view_.children(w)) {
      const SyntaxWord& child = view_.word(c);
      if (child.dependency == Dependency::det && child.lemma == "no") return c;
      if (child.dependency == Dependency::case_mark &&
          child.lemma == "without" && predicate_class(view_.word(w).lemma)) {
        return c;
      }
    }
    return kNone;
  }

  /// "No injuries", "no deaths", "no casualties".
  bool by_own_meaning(Index w, Zero& zero) const {
    const std::string& lemma = view_.word(w).lemma;
    if (lemma == "casualty") {
      zero.slots = {"killed", "injured"};
      return true;
    }
    if (!is_one_of(lemma, {"injury", "death", "fatality"})) return false;
    zero.slots = {predicate_class(lemma)->name};
    return true;
  }

  /// Whether the governor tells what befell w: "no one was hurt", "nobody
  /// died", "killed no one".
  [[nodiscard]] bool befalls(Index governor, Index w) const {
    const SyntaxWord& word = view_.word(governor);
    switch (view_.word(w).dependency) {
      case Dependency::nsubj_pass:
      case Dependency::obj:
        return true;
      case Dependency::nsubj: {
        const bool state = (word.features & kParticiple) != 0 ||
                           word.part == PartOfSpeech::adjective ||
                           word.lemma == "hurt";
        const bool object = view_.child(governor, Dependency::obj) != kNone;
        return befalls_subject(word.lemma) || (state && !object);
      }
      default:
        return false;
    }
  }

  const Syntax& syntax_;
  ClauseView view_;
};

/// Whether the document counts some as well: then the none are of a part.
bool has_some(const Extraction& x, std::string_view slot) {
  return std::any_of(x.statements.begin(), x.statements.end(),
                     [&](const Statement& s) {
                       const auto* q = std::get_if<Quantity>(&s.value);
                       return s.slot == slot && q != nullptr && q->written > 0;
                     });
}

void add_zero(Extraction& x, const Zero& zero, std::uint32_t sentence) {
  const Analysis& a = x.analysis;
  const auto token = [&](Index w) { return a.syntax.words[w].token; };
  const std::uint32_t first = std::min(token(zero.first), token(zero.told_by));
  const std::uint32_t last =
      std::max({token(zero.first), token(zero.noun), token(zero.told_by)}) + 1;
  const std::uint32_t predication = predication_at(x, zero.told_by);
  for (const std::string_view slot : zero.slots) {
    if (has_some(x, slot)) continue;
    Statement s = start_statement(a, first, last, "zero");
    s.modality = modality_of(factuality_of(a.syntax, zero.told_by));
    s.kind = SlotKind::count;
    s.slot = slot;
    s.subject.name = zero.head.empty() ? "people" : zero.head;
    s.value = Quantity{};
    s.value_text = plain_words(a, first, last);
    if (s.attribution.empty() && predication != Predication::kNone) {
      s.attribution = x.predications[predication].attribution;
    }
    Figure& f = s.figure;
    f.family = FigureFamily::casualties;
    f.head = zero.head;
    FigurePredicate p;
    p.name = slot;
    p.of_table = true;
    f.predicates = {p};
    f.causes = causes_in(x, sentence);
    f.frame = figure_frame(x, sentence, predication);
    x.statements.push_back(std::move(s));
  }
}

}  // namespace

void add_zero_statements(Extraction& x) {
  const Analysis& a = x.analysis;
  if (a.syntax.empty()) return;
  const ZeroFinder finder(a.syntax);
  for (std::uint32_t i = 0; i < a.text.sentences.size(); ++i) {
    const Sentence& sentence = a.text.sentences[i];
    if (!a.tells(sentence)) continue;
    for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
      const Index w = a.syntax.last_word(t);
      const Zero zero = finder.at(w);
      if (zero.told_by != kNone) add_zero(x, zero, i);
    }
  }
}

}  // namespace crosscheck

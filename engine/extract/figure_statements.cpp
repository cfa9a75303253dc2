#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "engine/extract/claim_modality.h"
#include "engine/extract/figure_clause.h"
#include "engine/extract/figure_reading.h"
#include "engine/extract/harm_words.h"
#include "engine/extract/predicate_table.h"
#include "engine/extract/statement_builder.h"
#include "engine/extract/thing_context.h"
#include "engine/text/tokens/word_list.h"

// How many were killed, arrested, seized, built: figures with a noun that
// something is told of.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;
using Kind = QuantityExpression::Kind;

/// Nouns that count turns of phrase, measure time or keep a score.
bool counts_nothing(const std::string& head) {
  static const WordList kNouns(
      "time way thing side part point other step hand kind case reason day "
      "year "
      "hour minute second month week term round nautical percent degree "
      "century "
      "decade night season weekend quarter half game match inning goal yard "
      "run "
      "touchdown rebound assist shot hit error pass reception carry snap set "
      "start appearance win loss victory defeat lap stroke birdie bogey "
      "strikeout "
      "walk homer homers rbi steal block turnover interception sack save catch "
      "target series play tie penalty try lead record mile kilometer kilometre "
      "meter metre foot inch dollar cent pound euro page word count charge");
  return kNouns.contains(head);
}

bool is_any_figure(const QuantityExpression& q) {
  if (q.kind != Kind::count && q.kind != Kind::plain) return false;
  return q.scope != "each" && q.scope != "per";
}

/// Whether what is counted hangs from another noun ("a suit on behalf of 40
/// women"): it is so whatever becomes of the suit.
bool belongs_to_noun(const Analysis& a, TokenIndex noun) {
  if (a.syntax.empty()) return false;
  const std::uint32_t word = a.syntax.last_word(noun);
  if (word == SyntaxWord::kNone) return false;
  const std::uint32_t head = a.syntax.words[word].head;
  return head != SyntaxWord::kNone &&
         a.syntax.words[word].dependency == Dependency::nmod &&
         a.syntax.words[head].part == PartOfSpeech::noun;
}

Modality modality_of(const Extraction& x, const FigureReading& reading,
                     TokenIndex clause, TokenIndex figure, TokenIndex noun,
                     bool* negated) {
  if (reading.predication == Predication::kNone) {
    if (belongs_to_noun(x.analysis, noun)) return Modality::asserted;
    return modality_before(x.analysis, clause, figure, negated);
  }
  const Predication& p = x.predications[reading.predication];
  *negated = p.polarity == Polarity::negative;
  return p.modality;
}

class FigureStatements {
 public:
  explicit FigureStatements(Extraction& x) : x_(x), a_(x.analysis) {}

  void add(const QuantityExpression& q) {
    const std::uint32_t index = a_.sentence_of[q.first];
    if (index == Analysis::kNone || !is_any_figure(q)) return;
    if (is_told(x_, q.first)) return;
    const Sentence& sentence = a_.text.sentences[index];
    if (!a_.tells(sentence)) return;
    // "was arrested five streets away"
    const TokenIndex next = std::max(q.last, q.head_last);
    if (next < sentence.last && a_.lower(next) == "away") return;
    FigureReading reading = read_figure(x_, q);
    const auto harm = harm_beside(a_, q, sentence);
    if (harm) {
      set_harm(reading.figure, *harm);
    } else if (!set_family(reading.figure, q)) {
      return;
    }
    if (reading.figure.family == FigureFamily::casualties) {
      if (reading.figure.scope == "part") return;
      if (reading.figure.scope == "total") reading.figure.scope.clear();
      if (follows_other_harm(reading.figure, sentence)) {
        reading.figure.scope.clear();
        if (reading.figure.head == "other") reading.figure.head.clear();
      }
      reading.figure.causes = causes_in(x_, index);
    }
    const TokenIndex end = std::max({q.last, q.head_last, q.first + 1});
    emit(q, reading, sentence, harm ? *harm : Harm{"", q.first, end});
  }

 private:
  /// "killed ten people and wounded 71 others": those are others than the dead,
  /// and all who were wounded; not so "killed two guards and 18 others".
  [[nodiscard]] bool follows_other_harm(const Figure& f,
                                        const Sentence& sentence) const {
    if (!is_one_of(f.scope, {"other", "more"})) return false;
    const std::uint32_t begin = a_.text.tokens[sentence.first].begin;
    bool follows = false;
    for (auto s = x_.statements.rbegin();
         s != x_.statements.rend() && s->evidence.begin >= begin; ++s) {
      if (s->figure.family != FigureFamily::casualties) continue;
      if (s->slot == f.predicates.front().name) return false;
      follows = true;
    }
    return follows;
  }

  static void set_harm(Figure& f, const Harm& harm) {
    f.family = FigureFamily::casualties;
    FigurePredicate p;
    p.name = harm.slot;
    p.of_table = true;
    f.predicates = {p};
    std::erase(f.modifiers, p.name);
  }

  /// By the predicates of the tree; false where they tell nothing.
  static bool set_family(Figure& f, const QuantityExpression& q) {
    const bool counted =
        q.kind == Kind::count && (!f.head.empty() || !f.codes.empty());
    for (const FigurePredicate& p : f.predicates) {
      const PredicateClass* of = p.of_table ? casualty_class(p.name) : nullptr;
      if (of == nullptr || p.role != ParticipantRole::patient) continue;
      if (!counted && q.quantity.written < 2) continue;
      f.predicates = {p};
      f.family = FigureFamily::casualties;
      return true;
    }
    // "one" is as often a pronoun.
    if (!counted || q.quantity.written < 2 || counts_nothing(f.head)) {
      return false;
    }
    f.family = FigureFamily::count;
    return true;
  }

  static const PredicateClass* casualty_class(std::string_view name) {
    static constexpr PredicateClass kCasualty{"", true};
    return is_one_of(name, {"killed", "injured", "missing", "arrested",
                            "displaced", "evacuated", "hospitalised",
                            "kidnapped", "rescued", "trapped"})
               ? &kCasualty
               : nullptr;
  }

  void emit(const QuantityExpression& q, FigureReading& reading,
            const Sentence& sentence, const Harm& span) {
    bool negated = false;
    const Modality modality =
        modality_of(x_, reading, sentence.first, span.first,
                    std::max(q.head_last, span.first + 1) - 1, &negated);
    if (negated) return;
    Statement s = start_statement(a_, span.first, span.last, "figure");
    s.modality = modality;
    s.kind = SlotKind::count;
    s.value = q.quantity;
    s.value_text = plain_words(a_, span.first, span.last);
    const Figure& f = reading.figure;
    s.slot = slot_of(f);
    s.subject.name = subject_of(f);
    if (s.attribution.empty() && reading.predication != Predication::kNone) {
      s.attribution = x_.predications[reading.predication].attribution;
    }
    if (f.family == FigureFamily::count) {
      s.context = clause_context(a_, q.first, span.last, sentence);
      std::erase(s.context, f.head);
    }
    s.figure = std::move(reading.figure);
    x_.statements.push_back(std::move(s));
  }

  static std::string noun_of(const Figure& f) {
    std::string noun;
    for (const auto* words : {&f.origins, &f.modifiers, &f.codes}) {
      for (const std::string& word : *words) noun += word + ' ';
    }
    noun += f.head;
    if (noun.ends_with(' ')) noun.pop_back();
    return noun;
  }

  static std::string slot_of(const Figure& f) {
    if (f.family == FigureFamily::casualties) return f.predicates.front().name;
    return "number of " + noun_of(f);
  }

  static std::string subject_of(const Figure& f) {
    if (f.family == FigureFamily::casualties) {
      const std::string noun = noun_of(f);
      return noun.empty() ? "people" : noun;
    }
    const auto known =
        std::find_if(f.predicates.begin(), f.predicates.end(),
                     [](const FigurePredicate& p) { return p.of_table; });
    if (known != f.predicates.end()) return known->name;
    return f.predicates.empty() ? noun_of(f) : f.predicates.front().name;
  }

  Extraction& x_;
  const Analysis& a_;
};

}  // namespace

void add_figure_statements(Extraction& extraction) {
  FigureStatements statements(extraction);
  for (const QuantityExpression& q : extraction.analysis.quantities) {
    statements.add(q);
  }
}

}  // namespace crosscheck

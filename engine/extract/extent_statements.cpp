#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/figure_clause.h"
#include "engine/extract/figure_frame.h"
#include "engine/extract/lasting_thing.h"
#include "engine/extract/statement_builder.h"
#include "engine/extract/sum_thing.h"
#include "engine/extract/thing_context.h"
#include "engine/text/tokens/word_list.h"
#include "engine/text/word_classes.h"

// Sums of money, shares of a whole and lengths of time, with the words and
// names that say of what: "$40,000 for the Harbour Fund", "a five-year
// sentence".

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;
using Kind = QuantityExpression::Kind;

bool is_currency(const std::string& unit) {
  return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) {
           return c >= 'a' && c <= 'z';
         });
}

FigureFamily family_of(const QuantityExpression& q) {
  if (q.kind != Kind::measure) return FigureFamily::none;
  if (is_currency(q.quantity.unit)) return FigureFamily::sum;
  return q.quantity.unit == "%" ? FigureFamily::share : FigureFamily::none;
}

/// A figure over tokens [first, last), without what it is an extent of.
struct Extent {
  FigureFamily family = FigureFamily::none;
  TokenIndex first = 0;
  TokenIndex last = 0;
  Quantity value;
  std::string unit;  ///< of time
};

class ExtentStatements {
 public:
  explicit ExtentStatements(Extraction& x) : x_(x), a_(x.analysis) {}

  void add(const Extent& extent) {
    const std::uint32_t index = a_.sentence_of[extent.first];
    if (index == Analysis::kNone) return;
    const Sentence& sentence = a_.text.sentences[index];
    if (!a_.tells(sentence) || is_told(x_, extent.first)) return;
    Statement s = start_statement(a_, extent.first, extent.last, "extent");
    s.context = extent.family == FigureFamily::sum
                    ? purpose_context(a_, extent.first, extent.last, sentence)
                    : clause_context(a_, extent.first, extent.last, sentence);
    if (s.context.empty()) return;
    s.slot = std::string(figure_family_name(extent.family));
    if (extent.family == FigureFamily::sum)
      s.slot += " in " + extent.value.unit;
    s.kind = SlotKind::quantity;
    s.value = extent.value;
    s.value_text = plain_words(a_, extent.first, extent.last);
    s.figure.family = extent.family;
    s.figure.head = extent.unit;
    if (!read_clause(extent, index, s)) return;
    s.subject.name =
        is_set_term(s.figure) ? s.figure.predicates.front().name : label_of(s);
    x_.statements.push_back(std::move(s));
  }

 private:
  static std::string label_of(const Statement& s) {
    constexpr std::size_t kMostWords = 4;
    std::string label;
    for (std::size_t i = 0; i < std::min(kMostWords, s.context.size()); ++i) {
      const std::string& word = s.context[i];
      if (!label.empty()) label += ' ';
      label += word.substr(word.starts_with("name:") ? 5 : 0);
    }
    return label;
  }

  /// Predicate, names, time and modality; false where it is denied.
  bool read_clause(const Extent& extent, std::uint32_t index, Statement& s) {
    std::uint32_t predication = Predication::kNone;
    if (!a_.syntax.empty()) {
      const std::uint32_t word = a_.syntax.head_of(extent.first, extent.last);
      predication = predication_at(x_, word);
      if (extent.family == FigureFamily::duration) {
        take_predicate(extent, word, s);
      }
    }
    if (extent.family == FigureFamily::sum) take_sum_thing(extent, s);
    s.figure.frame = figure_frame(x_, index, predication);
    if (predication == Predication::kNone) return true;
    const Predication& p = x_.predications[predication];
    s.modality = p.modality;
    if (s.attribution.empty()) s.attribution = p.attribution;
    take_names(predication, s.figure.names);
    if (s.figure.names.empty() && index > 0 && begins_with_person(index)) {
      take_names_of_sentence(index - 1, s.figure.names);
    } else if (s.figure.names.empty() && is_set_term(s.figure) &&
               is_lead(index)) {
      take_names_of_sentence(index + 1, s.figure.names);
    }
    return p.polarity != Polarity::negative;
  }

  void take_sum_thing(const Extent& extent, Statement& s) const {
    FigurePredicate p;
    p.name = sum_thing(a_, extent.first, extent.last);
    if (p.name.empty()) return;
    p.of_table = true;
    s.figure.predicates.push_back(std::move(p));
  }

  [[nodiscard]] bool is_inside(std::uint32_t word, const Extent& extent) const {
    const std::uint32_t token = a_.syntax.words[word].token;
    return extent.first <= token && token < extent.last;
  }

  /// What lasts so long: the noun or verb above ("a five-year sentence", "was
  /// sentenced to five years").
  void take_predicate(const Extent& extent, std::uint32_t word,
                      Statement& s) const {
    if (word == SyntaxWord::kNone) return;
    std::uint32_t head = a_.syntax.words[word].head;
    // A time that stands alone ("lasted four hours") is masked, so that its
    // first word is taken for its head.
    if (head != SyntaxWord::kNone && is_inside(head, extent)) {
      head = a_.syntax.words[head].head;
    }
    if (head == SyntaxWord::kNone) return;
    const SyntaxWord& above = a_.syntax.words[head];
    if (above.lemma.empty()) return;
    FigurePredicate p;
    p.name = above.lemma;
    const std::string_view lasting =
        lasting_thing(a_, extent.first, extent.last, head);
    if (!lasting.empty()) {
      p.name = lasting;
      p.of_table = true;
    } else {
      p.classes = word_classes(above.lemma, above.part);
    }
    p.role = ParticipantRole::oblique;
    s.figure.predicates.push_back(std::move(p));
  }

  /// "The man who emptied a bank was jailed": who that is stands behind it.
  [[nodiscard]] bool is_lead(std::uint32_t index) const {
    constexpr std::uint32_t kFirst = 2;  // the headline and the lead
    return index < kFirst && index + 1 < a_.text.sentences.size();
  }

  static bool is_set_term(const Figure& f) {
    return !f.predicates.empty() && f.predicates.front().of_table;
  }

  /// "He was sentenced to two years", where nothing says who he is.
  [[nodiscard]] bool begins_with_person(std::uint32_t index) const {
    const Sentence& sentence = a_.text.sentences[index];
    return is_one_of(a_.lower(sentence.first), {"he", "she"});
  }

  void take_names_of_sentence(std::uint32_t index,
                              std::vector<std::string>& names) const {
    auto p =
        std::lower_bound(x_.predications.begin(), x_.predications.end(), index,
                         [](const Predication& one, std::uint32_t s) {
                           return one.sentence < s;
                         });
    for (; p != x_.predications.end() && p->sentence == index; ++p) {
      for (const Participant& one : p->participants) {
        names.insert(names.end(), one.names.begin(), one.names.end());
      }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
  }

  /// Of the clause and the one above it.
  void take_names(std::uint32_t predication,
                  std::vector<std::string>& names) const {
    for (int step = 0; step < 2 && predication != Predication::kNone; ++step) {
      const Predication& p = x_.predications[predication];
      if (step > 0 && is_saying(p)) break;
      for (const Participant& one : p.participants) {
        names.insert(names.end(), one.names.begin(), one.names.end());
      }
      for (const Entity& place : p.places) names.push_back(place.key);
      predication = p.outer;
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
  }

  Extraction& x_;
  const Analysis& a_;
};

std::string unit_name(const TimeExpression& time) {
  switch (time.said.unit) {
    case TimeUnit::year:
      return "year";
    case TimeUnit::month:
      return "month";
    case TimeUnit::week:
      return "week";
    case TimeUnit::day:
      return "day";
    case TimeUnit::hour:
      return "hour";
    case TimeUnit::minute:
      return "minute";
    default:
      return "";
  }
}

}  // namespace

void add_extent_statements(Extraction& extraction) {
  ExtentStatements statements(extraction);
  const Analysis& a = extraction.analysis;
  for (const QuantityExpression& q : a.quantities) {
    const FigureFamily family = family_of(q);
    if (family == FigureFamily::none) continue;
    statements.add(
        {family, q.first, std::max(q.last, q.first + 1), q.quantity, ""});
  }
  for (const TimeExpression& time : a.times) {
    const std::string unit = unit_name(time);
    if (time.kind != TimeExpression::Kind::duration || unit.empty() ||
        time.first >= time.last) {
      continue;
    }
    statements.add(
        {FigureFamily::duration, time.first, time.last, time.length, unit});
  }
}

}  // namespace crosscheck

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "engine/extract/claim_modality.h"
#include "engine/extract/facts/fact_finder.h"
#include "engine/extract/facts/fact_holders.h"
#include "engine/extract/figure_clause.h"
#include "engine/extract/figure_frame.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// Facts that a person, a body or a happening has one of: a plea, a cause, a
// number of children. The rows say in which words they are told.

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// "side of the {limb}" with the entry that was found: "side of the arm".
std::string filled(std::string_view text, const FoundFact& fact) {
  std::string out(text);
  std::size_t class_number = 0;
  std::string_view pattern = fact.row->pattern;
  for (const std::string_view entry : fact.match.entries) {
    const std::size_t open = pattern.find('{', class_number);
    const std::size_t close = pattern.find('}', open);
    const std::string name(pattern.substr(open, close + 1 - open));
    class_number = close;
    const std::size_t at = out.find(name);
    if (at != std::string::npos) out.replace(at, name.size(), entry);
  }
  return out;
}

/// Whether the row's own words deny ("not attend").
bool denies_itself(const FactRow& row) {
  std::string_view text = row.pattern;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" |"), text.size());
    const std::string_view word = text.substr(0, end);
    if (is_one_of(word, {"not", "no", "without", "nobody", "no-one"})) {
      return true;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

/// "Up to ten years" is the limit of ten years itself.
void close_bound(Value& value) {
  if (auto* q = std::get_if<Quantity>(&value)) {
    q->low = q->high = q->written;
    q->bound = Bound::exact;
  }
}

void add_fact(Extraction& x, const FactHolders& holders, FoundFact& fact) {
  const Analysis& a = x.analysis;
  const FactMatch& match = fact.match;
  const bool typed = match.value && fact.row->value.empty();
  const Index first = typed ? match.value_first : match.first;
  const Index last = typed ? match.value_last : match.last;
  bool negated = false;
  const Index clause = a.text.sentences[a.sentence_of[first]].first;
  const Modality modality = modality_before(a, clause, first, &negated);
  if (negated && !denies_itself(*fact.row)) return;
  const bool doubted = modality == Modality::denied ||
                       (modality == Modality::possible && !typed);
  if (doubted && fact.row->sense != FactSense::limit) return;
  auto holder = holders.of(fact);
  if (!holder) return;
  Statement s = start_statement(a, first, last, "fact");
  s.kind = SlotKind::fact;
  s.slot = filled(fact.row->slot, fact);
  const bool stands = negated || fact.row->sense != FactSense::plain;
  s.modality = stands ? Modality::asserted : modality;
  s.subject = std::move(*holder);
  if (fact.row->holder == FactHolder::story) s.subject.name = s.slot;
  if (typed) {
    s.value_text = plain_words(a, first, last);
    s.value = std::move(*fact.match.value);
    if (fact.row->sense == FactSense::limit) close_bound(s.value);
  } else {
    s.value_text = filled(fact.row->value, fact);
    s.value = Category{s.value_text, {}};
  }
  const auto sentence = a.sentence_of[first];
  const std::uint32_t word =
      a.syntax.empty() ? SyntaxWord::kNone : a.syntax.first_word[match.first];
  s.figure.frame = figure_frame(x, sentence, predication_at(x, word));
  x.statements.push_back(std::move(s));
}

bool is_tally(const Statement& s) { return s.extractor == "tally"; }

/// That a document tells of one vote alone makes both of its sides facts: two
/// outlets that have both sides otherwise share nothing else.
void add_tally_facts(Extraction& x) {
  std::vector<Statement> facts;
  for (const Statement& s : x.statements) {
    if (!is_tally(s)) continue;
    const auto other = [&](const Statement& t) {
      return is_tally(t) && t.slot == s.slot &&
             std::get<Quantity>(t.value).written !=
                 std::get<Quantity>(s.value).written;
    };
    if (std::any_of(x.statements.begin(), x.statements.end(), other)) return;
    Statement fact = s;
    fact.kind = SlotKind::fact;
    fact.extractor = "fact";
    fact.subject = Entity{"the story", "vote", {}};
    fact.context.clear();
    fact.figure = {};
    facts.push_back(std::move(fact));
  }
  std::ranges::move(facts, std::back_inserter(x.statements));
}

}  // namespace

void add_fact_statements(Extraction& extraction) {
  add_tally_facts(extraction);
  const FactHolders holders(extraction);
  for (FoundFact& fact : find_facts(extraction.analysis)) {
    add_fact(extraction, holders, fact);
  }
}

}  // namespace crosscheck

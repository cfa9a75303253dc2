#include "engine/extract/document_yield.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/extract/passing_mentions.h"
#include "engine/extract/predications.h"
#include "engine/extract/statement_builder.h"
#include "engine/extract/story_document.h"
#include "engine/extract/told_clauses.h"
#include "engine/extract/wire_credit.h"
#include "engine/extract/word_sequence.h"
#include "engine/text/analysis.h"

namespace crosscheck {

DocumentYield read_document(const Document& document, std::string_view source,
                            const LanguageModel* model) {
  const Analysis analysis = analyse(document, model);
  Extraction extraction{analysis, find_event_mentions(analysis), {}, {}, {}};
  extraction.predications = find_predications(analysis);
  extraction.events = group_mentions(analysis, extraction.mentions);
  add_event_statements(extraction);
  add_party_statements(extraction);
  add_topic_statements(extraction);
  add_status_statements(extraction);
  add_population_statements(extraction);
  add_described_statements(extraction);
  add_tally_statements(extraction);
  add_figure_statements(extraction);
  add_zero_statements(extraction);
  add_magnitude_statements(extraction);
  add_age_statements(extraction);
  add_distance_statements(extraction);
  add_extent_statements(extraction);
  add_person_statements(extraction);
  add_role_statements(extraction);
  add_name_statements(extraction);
  add_fact_statements(extraction);
  add_street_statements(extraction);
  add_quotation_statements(extraction);
  std::stable_sort(extraction.statements.begin(), extraction.statements.end(),
                   [](const Statement& a, const Statement& b) {
                     return a.evidence.begin < b.evidence.begin;
                   });
  DocumentYield yield;
  yield.events = std::move(extraction.events.events);
  yield.statements = std::move(extraction.statements);
  const auto credit = find_wire_credit(document, analysis.text, source);
  if (credit && credit->whole) yield.credit = credit->agency;
  yield.predications = std::move(extraction.predications);
  std::ranges::move(find_passing_mentions(analysis, yield.predications),
                    std::back_inserter(yield.predications));
  yield.told = find_told_clauses(analysis);
  yield.spoken = find_spoken(analysis);
  yield.words = word_sequence(document, analysis.text);
  yield.story = story_document(analysis);
  return yield;
}

}  // namespace crosscheck

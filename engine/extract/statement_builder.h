#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/extract/document_events.h"
#include "engine/extract/event_mentions.h"
#include "engine/text/analysis.h"
#include "graph/predication.h"
#include "graph/statement.h"

namespace crosscheck {

/// What the extractors of one document share: its analysis and its events, and
/// the statements they add.
struct Extraction {
  const Analysis& analysis;
  std::vector<EventMention> mentions;
  DocumentEvents events;
  std::vector<Statement> statements;
  std::vector<Predication> predications;
};

/// A statement over tokens [first, last) with what every statement has:
/// document, evidence, the speaker it is attributed to, the day it speaks from.
[[nodiscard]] Statement start_statement(const Analysis& analysis,
                                        std::uint32_t first, std::uint32_t last,
                                        std::string_view extractor);

/// Words as written, white space folded to single blanks.
[[nodiscard]] std::string plain_words(const Analysis& analysis,
                                      std::uint32_t first, std::uint32_t last);

/// Whether a figure at a token is part of a statement already: each is told
/// once. Complexity: O(statements).
[[nodiscard]] bool is_told(const Extraction& extraction, std::uint32_t token);

// The extractors, one a family of slots; each adds to `statements`.
void add_event_statements(Extraction& extraction);       // time, place, venue
void add_party_statements(Extraction& extraction);       // participants, heads
void add_topic_statements(Extraction& extraction);       // what it is about
void add_status_statements(Extraction& extraction);      // held or put off
void add_tally_statements(Extraction& extraction);       // of votes
void add_figure_statements(Extraction& extraction);      // killed, seized, ...
void add_zero_statements(Extraction& extraction);        // none killed
void add_magnitude_statements(Extraction& extraction);   // of earthquakes
void add_age_statements(Extraction& extraction);         // of persons
void add_extent_statements(Extraction& extraction);      // sums, durations
void add_population_statements(Extraction& extraction);  // of places
void add_distance_statements(Extraction& extraction);    // how far, how deep
void add_described_statements(Extraction& extraction);   // "12-page report"
void add_person_statements(Extraction& extraction);      // posts
void add_role_statements(Extraction& extraction);        // what one is called
void add_name_statements(Extraction& extraction);        // given names
void add_street_statements(Extraction& extraction);      // addresses
void add_fact_statements(Extraction& extraction);        // plea, cause, ...
void add_quotation_statements(Extraction& extraction);   // who said what

}  // namespace crosscheck

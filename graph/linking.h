#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/act_disputes.h"
#include "graph/claim_graph.h"
#include "graph/figure_links.h"
#include "graph/predication_links.h"
#include "graph/statement.h"

namespace crosscheck {

/// A verdict about two statements, by index (a < b).
struct StatementEdge {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Relation relation = Relation::unrelated;
  float weight = 0;
  std::string_view rule;
  std::string reason;
};

/// What linking is given: all statements of all documents.
struct LinkInput {
  std::span<const DocumentEvent> events;  ///< those of a document adjacent
  std::span<const Statement> statements;  ///< in order of document and place
  std::span<const std::uint32_t> story;   ///< by DocumentId
  std::span<const PredicationLink> links = {};  ///< of acts
  std::span<const StatementEdge> told = {};     ///< of clauses (reports)
};

/// One item that statements were linked to.
struct LinkedItem {
  std::string subject;  ///< "meeting · istanbul · 2031-03-04", "jane doe"
  std::string slot;
  SlotKind kind = SlotKind::topic;
  /// The same number for items of one event, person or speaker; 0 where only
  /// words tie an item together.
  std::uint32_t thing = 0;
};

struct LinkedStatements {
  std::vector<LinkedItem> items;
  std::vector<std::uint32_t> item_of;  ///< by statement
  std::vector<FigureLink> figures;     ///< those that are tied pair by pair
};

/// Puts statements that speak of one thing into one item.
///
/// An event's statements meet through linked events (event_links.h); those
/// about a person or body through name matching within a story; figures with
/// neither through their context (context_tie.h), closely, or loosely where
/// they are the same figure. Quotations meet through their words
/// (quotation_links.h).
/// Candidates come from candidate_pairs, never from all pairs.
[[nodiscard]] LinkedStatements link_statements(const LinkInput& input);

/// Compares the statements of each item by the rule of its slot kind, and
/// applies the guards over whole documents:
/// - within one document only claims of two different speakers are compared;
/// - no conflict where a document also states the other's value for the item
///   (the set guard), gives three or more values for it, or two that exclude
///   each other and are not the words of two speakers;
/// - no conflict between two documents that conflict four times or more and
///   agree on less than a fifth of that: they tell two events;
/// - no conflict of figures with a document that contradicts two others on an
///   event, in two slots, and more than twice as many as it agrees with: it
///   tells of another event;
/// - no conflict of figures that only a loose context ties;
/// - no difference of wording for a speaker whom two documents quote in other
///   words throughout, nor where a document quotes both wordings.
/// Items of more than 64 statements are compared through one statement a
/// distinct value, so the cost stays linear in statements.
[[nodiscard]] std::vector<StatementEdge> relate_statements(
    std::span<const Statement> statements, const LinkedStatements& linked);

/// An edge between the two statements that tell of each dispute, and of each
/// other link by the rules for acts (rules/act_rule.h). Complexity: O(links +
/// disputes), times log statements.
[[nodiscard]] std::vector<StatementEdge> relate_acts(
    std::span<const Statement> statements,
    std::span<const Predication> predications,
    std::span<const PredicationLink> links,
    std::span<const ActDispute> disputes = {});

}  // namespace crosscheck

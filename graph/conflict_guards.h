#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/linking.h"

namespace crosscheck {

// Guards that need all edges of a corpus at once. Each costs
// O(edges log edges).

/// Drops the conflicts of documents that conflict much and agree on little.
void drop_outliers(std::span<const Statement> statements,
                   std::vector<StatementEdge>& edges);

/// Drops the conflicts of figures of a document that contradicts two others or
/// more on an event, in two slots or more, and more than twice as many as it
/// agrees with: it tells of another event, which linking took for theirs.
void drop_strangers(std::span<const Statement> statements,
                    const LinkedStatements& linked,
                    std::vector<StatementEdge>& edges);

/// Drops the conflicts of figures and ages between two documents that nothing
/// shows to tell of one event: figures of those that share no name, and all of
/// those that are not acquainted (graph/acquaintances.h). Times and places that
/// agree show nothing, for two events of one kind often share them. Drops also
/// those of who said something where one document names whom the other quotes:
/// he may have asked, or been told.
void drop_unacquainted(std::span<const Statement> statements,
                       std::span<const Predication> predications,
                       std::vector<StatementEdge>& edges);

/// Drops the conflicts of documents that may tell of two like happenings.
/// `sure_story`: by DocumentId, see kSureStory.
void drop_between_happenings(std::span<const Statement> statements,
                             std::span<const std::uint32_t> sure_story,
                             std::vector<StatementEdge>& edges);

/// Turns the differences of wording of an utterance that some two documents
/// quote in other words throughout into agreement: it is translated, and with
/// two such utterances everything that their speaker said.
void forgive_translations(std::span<const Statement> statements,
                          const LinkedStatements& linked,
                          std::vector<StatementEdge>& edges);

}  // namespace crosscheck

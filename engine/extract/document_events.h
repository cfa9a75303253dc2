#pragma once

#include <cstdint>
#include <vector>

#include "engine/extract/event_mentions.h"
#include "graph/statement.h"

namespace crosscheck {

/// A document's event mentions, grouped.
struct DocumentEvents {
  std::vector<DocumentEvent> events;
  std::vector<std::uint32_t> event_of;  ///< by mention: index into events
};

/// Groups the mentions of one document: those of one type are one event unless
/// their times or places clash. A mention that says neither joins the last
/// event of its type. The first event of a type that has both a time and a
/// place, else the most mentioned, is the main one.
/// Complexity: O(mentions x events of a type).
[[nodiscard]] DocumentEvents group_mentions(
    const Analysis& analysis, const std::vector<EventMention>& mentions);

/// The entity of a name mention as the graph wants it: with the keys of what
/// contains it.
[[nodiscard]] Entity entity_for(const Analysis& analysis,
                                std::uint32_t mention);

/// The party that a mention stands for: a state for its capital, demonym or
/// government, else the entity itself.
[[nodiscard]] Entity party_for(const Analysis& analysis, std::uint32_t mention);

}  // namespace crosscheck

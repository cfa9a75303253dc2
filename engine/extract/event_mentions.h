#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/claim.h"

namespace crosscheck {

/// One mention of an event and what its own clause says of it.
struct EventMention {
  std::string_view type;
  std::uint32_t sentence = 0;
  std::uint32_t trigger = 0;  ///< token that names the event
  std::uint32_t first = 0;    ///< tokens [first, last) of its clause part
  std::uint32_t last = 0;
  std::uint32_t phrase_first = 0;  ///< first token of its own noun phrase
  bool verb = false;
  std::vector<std::uint32_t> times;    ///< indices of time expressions
  std::vector<std::uint32_t> places;   ///< name mentions
  std::vector<std::uint32_t> parties;  ///< name mentions of states and bodies
  std::vector<std::uint32_t> persons;  ///< name mentions
  /// "between A and B", "A and B delegations met": these are all there were.
  bool closed_parties = false;
  std::uint32_t parties_first = 0;  ///< tokens that name the parties
  std::uint32_t parties_last = 0;
  Modality modality = Modality::asserted;
  bool negated = false;
};

/// Finds event words and gives each the times, places and participants that
/// stand in its own part of the sentence.
///
/// Without a parse: the part of a trigger reaches back to the trigger before
/// it and on to the noun phrase of the next one or a clause border; what stands
/// inside its noun phrase ("last week's Oslo talks") comes first, then what
/// follows, then, where nothing follows, what stands before. Two words for one
/// event in one clause ("met for talks", "hold a meeting") are one mention.
/// Complexity: O(tokens).
[[nodiscard]] std::vector<EventMention> find_event_mentions(
    const Analysis& analysis);

}  // namespace crosscheck

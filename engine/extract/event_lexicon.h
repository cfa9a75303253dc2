#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace crosscheck {

/// A word that names an event, and how.
struct EventWord {
  std::string_view type;  ///< "meeting", "earthquake", ...
  bool verb = false;      ///< a finite or participle form ("met", "struck")
};

/// The event that a folded word names, if any ("talks" -> meeting). Words that
/// name one only in some readings ("strike", "case") are left out.
/// Complexity: O(log words).
[[nodiscard]] std::optional<EventWord> find_event_word(std::string_view lower);

/// Whether an event of this type does harm, so that counts of killed and
/// injured are its own.
[[nodiscard]] bool does_harm(std::string_view type);

/// Whether parties take part in an event of this type as delegations do.
[[nodiscard]] bool has_parties(std::string_view type);

/// Kinds of building where an event can be held ("residence", "hotel"), or "".
[[nodiscard]] std::string_view facility_kind(std::string_view lower);

/// Words for a party's people ("delegation", "officials", "diplomats").
[[nodiscard]] bool is_delegation_word(std::string_view lower);

/// Words for being there ("representation", "representatives", "presence").
[[nodiscard]] bool is_presence_word(std::string_view lower);

}  // namespace crosscheck

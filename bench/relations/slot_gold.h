#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "bench/relations/ecb_text.h"
#include "graph/claim.h"
#include "graph/result.h"

namespace crosscheck {

/// A number that a sentence gives to a slot of an event, by the gold.
struct SlotClaim {
  std::string id;
  std::string cluster;
  std::string document;
  std::string slot;  ///< "quake.killed"
  std::uint32_t sentence = 0;
  std::optional<double> low, high;  ///< nothing: no bound there
};

/// Two claims of one slot, and what they are to each other by their intervals.
struct SlotPair {
  std::uint32_t a = 0, b = 0;  ///< indices of claims, a < b
  bool conflict = false;       ///< else they agree, or could
  bool agree = false;
  bool update = false;  ///< the slot grows, so a later report may explain it
};

struct SlotGold {
  std::vector<SlotClaim> claims;
  std::vector<SlotPair> pairs;
};

/// Reads claims.jsonl and pairs.jsonl of a folder.
/// Errors: unreadable, malformed.
[[nodiscard]] Result<SlotGold> read_slot_gold(
    const std::filesystem::path& folder);

/// The stretches of a document that state each of the claims: the figures of
/// its sentence that are its lower or upper end; the whole sentence where it
/// writes no such figure ("nobody", a sum). `claims` are those of `text`.
/// Document ids of the spans are none(). Complexity: O(bytes + claims x
/// sentence).
[[nodiscard]] std::vector<std::vector<Span>> places_of_claims(
    const EcbText& text, const std::vector<const SlotClaim*>& claims);

}  // namespace crosscheck

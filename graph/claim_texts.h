#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/claim.h"
#include "graph/claim_graph.h"
#include "graph/copied_text.h"
#include "graph/groups.h"

namespace crosscheck {

/// Why two claims of two sources have one origin.
enum class TieKind : std::uint8_t {
  passage,   ///< both lie in one shared passage
  document,  ///< their documents share half of their text
  agency,    ///< both are credited to one news agency
  speaker,   ///< both give what one named speaker said
};

struct OriginTie {
  ClaimId a, b;
  TieKind kind = TieKind::passage;
  std::string who;  ///< agency or speaker; else empty
};

/// What tells that claims have one origin.
struct OriginSigns {
  std::span<const CopyPair> copies;  ///< as find_copied_text() orders them
  /// By document: the agency that the whole of it is credited to
  /// (graph/wire_agencies.h), or ""; empty: no document is.
  std::span<const std::string> credits;
  std::span<const Edge> edges;  ///< between claims, in any order
  /// By claim: the speaker whose word it is, if the text names one; empty: of
  /// no claim.
  std::span<const Entity> speakers;
};

/// Sets of claims that are one text, and what tied claims of two sources.
struct ClaimTexts {
  Groups groups;  ///< of claims
  std::vector<OriginTie> ties;
};

/// Finds the claims that are one text. Claims of one value are, when they
///   - stand in one document (but there what two named speakers said stays
///     apart);
///   - lie, each with at least 80 % of its evidence (in bytes), inside one
///     passage that their documents share, or their documents have a
///     containment >= 0.5;
///   - come from one agency: their documents are credited to it, or they are
///     attributed to it ("Reuters reported"), and no other speaker is named;
///   - are the word of one named speaker; variants of a name count as one
///     within an item.
/// Copied documents and the last two also join claims of two values of one item
/// that an agree edge joins. A quotation claims that a speaker said the words,
/// which every listener can tell: it is one text only in documents that are
/// copied or of one agency.
///
/// Complexity: O(claims log claims + claims of the documents of each pair); of
///             the speakers of a value the first 64 are compared by variants.
[[nodiscard]] ClaimTexts find_claim_texts(const ClaimTable& claims,
                                          const OriginSigns& signs);

}  // namespace crosscheck

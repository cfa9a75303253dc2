#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/claim.h"
#include "graph/copied_text.h"

namespace crosscheck {

/// A claim from text, with its document and value.
struct CopyableClaim {
  DocumentId document;
  ValueId value;
  std::uint32_t claim;
};

/// Whether a claim is that a speaker said some words.
[[nodiscard]] bool is_quotation(const ClaimTable& claims, std::uint32_t claim);

/// The claims from text, by document, value and claim.
/// Complexity: O(claims log claims).
[[nodiscard]] std::vector<CopyableClaim> copyable_claims(
    const ClaimTable& claims);

/// Those of one document. Complexity: O(log claims).
[[nodiscard]] std::span<const CopyableClaim> of_document(
    const std::vector<CopyableClaim>& all, DocumentId document);

/// A claim in a passage of a pair, by what it must share with another to be
/// one text.
struct InPassage {
  std::uint32_t passage;
  ValueId value;
  std::uint32_t claim;
};

/// The claims of both documents of a pair, less quotations, of which one
/// passage holds at least 80 % of the evidence (in bytes); by passage, value
/// and claim. Complexity: O(claims log claims of the two documents).
[[nodiscard]] std::vector<InPassage> claims_in_passages(
    const ClaimTable& claims, const CopyPair& pair,
    std::span<const CopyableClaim> in_a, std::span<const CopyableClaim> in_b);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <span>

#include "graph/claim.h"
#include "scoring/attributes.h"
#include "scoring/evidence.h"

namespace crosscheck {

/// Fills the attributes of `evidence`, the labels and the numbers of its
/// values. Leaves all of them empty where no item is a record.
///
/// A kind that `specs` do not tell is inferred from the attribute's distinct
/// texts: numeric where at least 95 % of them are numbers and they are no
/// closed set of codes (at most 20 texts, ten items or more a text); else
/// categorical.
///
/// Requires:   items, values and their ids are filled in; `string_rank` is that
///             of canonical_order().
/// Complexity: O(values + labels log labels); memory 8 bytes a value and 4 a
///             string beside the result.
void fill_attributes(const ClaimTable& claims,
                     std::span<const std::uint32_t> string_rank,
                     std::span<const AttributeSpec> specs, Evidence& evidence);

}  // namespace crosscheck

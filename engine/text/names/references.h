#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/names/name.h"
#include "engine/text/syntax/syntax.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Words that are no name and mean a named person: tokens [first, last).
struct NameReference {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t entity = 0;  ///< index into Names::entities
};

/// Finds pronouns of the third person singular and descriptions by a title
/// ("the minister") that can mean one named person only, in order.
///
/// A pronoun means the one person of fitting gender whom its own sentence named
/// before it, or, where that names nobody, the sentence before; of two, the one
/// that was the subject of that sentence if the pronoun is a subject. Gender is
/// known by forms of address and nouns ("Mrs.", "spokeswoman") and from earlier
/// pronouns. "The minister" is the one person of the document who was named
/// with a title of that noun. Pronouns inside a quotation, where another
/// speaks, and all that is not settled by this are left alone. Without syntax
/// (empty) subjects are not known. Complexity: O(tokens).
[[nodiscard]] std::vector<NameReference> find_references(
    const TokenisedText& text, const Names& names, const Syntax& syntax);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/result.h"

namespace crosscheck {

/// A name of GUM, bytes [begin, end) of its document's text.
struct GoldName {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string type;  ///< "person", "place", "organisation" or "other"
};

/// A document of GUM with its text put together again from the tokens.
struct GumDocument {
  std::string name;
  Document document;
  std::vector<GoldName> names;  ///< by place; none lies inside another
  /// Spans of words that are adjectives, by place.
  std::vector<GoldName> adjectives;
};

/// Reads the documents of a genre ("news"; "": all) of a CoNLL-U file of GUM,
/// names from the brackets of `Entity=` in MISC.
///
/// GUM marks whole noun phrases, so a name is what is left of one: of each
/// mention but times whose head is a proper noun (XPOS NNP or NNPS), or a
/// common noun that governs a proper noun right behind it ("captain Foo"), the
/// run of proper nouns around it inside the mention. The run goes over a
/// hyphen,
/// "&", and "'s" where no other mention ends at it ("People's Bank"); to the
/// right, but for persons, over "of" and "for" with or without "the"
/// ("University of Foo"). The run of a person does not go into another mention
/// to its left ("[US] President Foo"). Web addresses are no names. Of runs
/// within each other the longest counts; of equal ones the innermost mention
/// says the type. "organization" is organisation; what is no person, place or
/// organisation is other.
/// Complexity: O(bytes), times the depth of brackets.
/// Errors: unreadable.
[[nodiscard]] Result<std::vector<GumDocument>> read_gum_names(
    const std::filesystem::path& path, std::string_view genre);

}  // namespace crosscheck

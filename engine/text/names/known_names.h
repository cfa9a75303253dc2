#pragma once

#include <cstdint>
#include <string_view>

namespace crosscheck {

/// What a name stands for by general knowledge.
enum class KnownName : std::uint8_t {
  unknown,
  person,
  place,
  organisation,
  other,
};

/// Looks up a folded name of one or more words ("amundsen", "rhine", "red
/// cross"); unknown too where one name has bearers of several kinds.
///
/// Source: the instances among the nouns of WordNet 3.0, embedded when the
/// program is built. WordNet Release 3.0: this software and database is
/// provided "as is", Copyright 2006 by Princeton University, all rights
/// reserved; https://wordnet.princeton.edu/license-and-commercial-use.
/// Complexity: O(length x log names).
[[nodiscard]] KnownName find_known_name(std::string_view lower);

/// Whether a folded word is a common English one ("lantern", "lanterns"): a
/// lower-case word of WordNet that its tagged texts have, or its plural.
/// Complexity: O(length x log words).
[[nodiscard]] bool is_dictionary_word(std::string_view lower);

}  // namespace crosscheck

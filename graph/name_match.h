#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace crosscheck {

/// Whether two names can be one, and how surely.
enum class NameMatch : std::uint8_t {
  same,       ///< equal, or spelling and transliteration variants
  possible,   ///< one is a part of the other (surname alone, initials)
  different,  ///< unlike given names, unlike surnames
};

/// Compares two folded personal names ("sergei lavrov", "sergey lavrov").
///
/// Transliteration variants by rule (y/i/ey/ei, ks/x, kh/h, ou/u, ph/f,
/// doubled letters, -iy/-y/-i; Alexander/Aleksandr) and Jaro-Winkler distance
/// (Winkler 1990) of at least 0.92 for surnames and 0.85 for given names;
/// initials match; short forms by a table (Bill/William). Equal surname with
/// unlike given names: different.
/// Complexity: O(length squared) of the words.
[[nodiscard]] NameMatch match_person_names(std::string_view a,
                                           std::string_view b);

/// The same for organisations and places: equal words after removing "the",
/// spelling variants within one edit in six letters, an acronym against its
/// words ("rdif", "russian direct investment fund").
[[nodiscard]] NameMatch match_other_names(std::string_view a,
                                          std::string_view b);

/// Jaro-Winkler similarity in [0,1] of two UTF-8 strings (by code points).
[[nodiscard]] double jaro_winkler(std::string_view a, std::string_view b);

}  // namespace crosscheck

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
/// Words are cut at spaces, hyphens and dots; marks on letters and particles
/// ("al", "bin", "von") do not count. With two words or more on both sides:
/// Same:      the surnames are spelling variants (graph/name_spelling.h) or
///            differ by one slip in six letters with a Jaro-Winkler similarity
///            (Winkler 1990) >= 0.92, and the given names are variants, short
///            forms (graph/given_names.h) or equal when written together;
///            also an initial beside an equal surname ("j smith").
/// Possible:  an initial beside a variant of the surname; a short form that
///            belongs to several names; given names with one slip in six
///            letters (Jaro-Winkler >= 0.85); a middle name used as the first;
///            one of two family names; the same words in another order.
/// Different: the rest, as an equal surname with unlike given names, or middle
///            names that clash.
/// A single word that is a word of the other name is possible; two single
/// words are same when they are variants. A generational suffix on one side
/// makes "same" possible; unequal suffixes are different.
/// Complexity: O(length squared) of the words; at most 16 words, 256 letters.
[[nodiscard]] NameMatch match_person_names(std::string_view a,
                                           std::string_view b);

/// The same for organisations and places.
///
/// Same:      equal words without "the"; words with one edit in six letters,
///            never in the first or the last letter; an acronym of three
///            letters or more ("rdif", "russian direct investment fund");
///            a body named before or after its field ("ministry of defence",
///            "defence ministry").
/// Possible:  an acronym of two letters; the same words turned round an "of";
///            one name the beginning or the end of the other, unless what is
///            added makes another place of it ("korea", "north korea").
/// Complexity: O(words squared + length).
[[nodiscard]] NameMatch match_other_names(std::string_view a,
                                          std::string_view b);

/// Jaro-Winkler similarity in [0,1] of two UTF-8 strings, by code points (the
/// first 256 of each); scale 0.1 for up to 4 equal first letters.
[[nodiscard]] double jaro_winkler(std::string_view a, std::string_view b);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// What a folded name stands for in the gazetteer.
struct GazetteerEntry {
  enum class Kind : std::uint8_t {
    state,
    demonym,
    capital,
    bloc,
    bloc_demonym,
    government,  // "kremlin"
    subdivision,
    city,
  } kind = Kind::city;
  std::string_view key;      ///< canonical key: "russia", "istanbul", "europe"
  std::string_view country;  ///< ISO 3166-1 alpha-2, lower case; "" for blocs
};

/// Looks up a folded name of one or more words ("united states", "u.s.",
/// "turkiye", "saudi arabia", "riyadh").
///
/// Sources: ISO 3166-1 and 3166-2 (Debian's iso-codes) and the cities of the
/// tz database's zone.tab, embedded when the program is built; demonyms,
/// capitals, short names and metonyms from a table written here.
/// Complexity: O(length) expected.
[[nodiscard]] std::optional<GazetteerEntry> find_place(std::string_view folded);

/// The longest number of words of any entry, for scanning.
[[nodiscard]] std::size_t longest_place_words();

/// Whether place `inner` lies in place `outer` (keys), as far as is known: a
/// city in its country, a subdivision in its country, a state in its bloc.
[[nodiscard]] bool place_within(std::string_view inner, std::string_view outer);

/// The keys of what is known to contain a place, innermost first: its region,
/// its state, the blocs of the state. Empty for what is not in the gazetteer.
[[nodiscard]] std::vector<std::string> places_around(std::string_view key);

/// The key of the state with that ISO 3166-1 code in lower case, or "".
[[nodiscard]] std::string_view state_of(std::string_view country);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace crosscheck {

/// Word lists that names are found and typed by; all take folded words.

/// Articles, pronouns, prepositions, conjunctions, auxiliaries, common adverbs:
/// words that are part of no name even with a capital.
[[nodiscard]] bool is_function_word(std::string_view lower);

/// Other words that often begin sentences ("Police", "Three", "Meanwhile"): no
/// names there, but names elsewhere ("New", "National").
[[nodiscard]] bool is_common_starter(std::string_view lower);

/// Capitalised words that are no names: days, months, "I", "God", "Internet".
[[nodiscard]] bool is_no_name(std::string_view lower);

/// Months that are also names of persons: "May", "April", "June", "August".
[[nodiscard]] bool is_month_and_name(std::string_view lower);

/// "de", "van", "bin", "al": lower-case words inside a personal name.
[[nodiscard]] bool is_particle(std::string_view lower);

/// "jr.", "sr", "iii": words after a personal name.
[[nodiscard]] bool is_name_suffix(std::string_view lower);

/// Common given names of many languages.
[[nodiscard]] bool is_given_name(std::string_view lower);

/// What the last (or first) word of a longer name says about its kind.
enum class HeadWord : std::uint8_t {
  none,
  organisation,  ///< "Fund", "University", "Inc."
  government,    ///< "Ministry", "Embassy": needs a state to be told apart
  place,         ///< "City", "Street", "River"
  thing,         ///< "Act", "War", "Prize"
};
[[nodiscard]] HeadWord head_word(std::string_view lower);

/// "Lake", "Mount", "Fort", "Gulf": first words of the names of places.
[[nodiscard]] bool is_place_prefix(std::string_view lower);

/// "Ministry", "Bank", "Gulf", "University": "of" after them goes on.
[[nodiscard]] bool takes_of(std::string_view lower);

/// "INS", "USS", "HMS", "MV": the name of a ship follows.
[[nodiscard]] bool is_ship_prefix(std::string_view lower);

/// Fields of government, as in "Defense Minister": "foreign", "energy".
[[nodiscard]] bool is_field(std::string_view lower);

/// Religions, parties, peoples without a state: "Democrats", "Muslim".
[[nodiscard]] bool is_group_name(std::string_view lower);

/// Well-known organisations of one word or more: "reuters", "fox news".
[[nodiscard]] bool is_known_organisation(std::string_view lower);
inline constexpr std::size_t kLongestOrganisationWords = 5;

/// "said", "told", "warns": verbs whose subject speaks.
[[nodiscard]] bool is_speech_verb(std::string_view lower);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace crosscheck {

/// How a number was bounded by its words.
enum class Bound : std::uint8_t {
  exact,     ///< "12", "$5,587.75"
  about,     ///< "about 50", "some 900", "nearly $300 billion"
  at_least,  ///< "at least 12", "more than 12", "over 12": open above
  at_most,   ///< "up to 12", "fewer than 12": open below
  range,     ///< "five to six"
};

/// A number in words, as the interval of what it may mean.
struct Quantity {
  double low = 0;        ///< in `unit`; -infinity where open
  double high = 0;       ///< in `unit`; +infinity where open
  double written = 0;    ///< the figure itself, in `unit` (a range: its low)
  double tolerance = 0;  ///< half a unit of the last digit that counts
  Bound bound = Bound::exact;
  std::string unit;  ///< base unit ("m", "s", "kg", "usd", "%"), or ""
};

/// The smallest step a time expression names.
enum class Grain : std::uint8_t {
  minute,
  part_of_day,
  day,
  week,
  month,
  quarter,
  year,
  decade,
  unknown
};

/// A time expression as the interval of instants that it may mean.
/// Minutes count from 1970-01-01T00:00 of the civil calendar, no zone.
struct TimeInterval {
  std::int64_t begin = 0;  ///< first minute
  std::int64_t end = 0;    ///< one past the last minute
  Grain grain = Grain::unknown;
  /// 0 Sunday .. 6 Saturday when the words name a weekday, else -1. A weekday
  /// of an undated document has it and an interval that covers everything.
  std::int8_t weekday = -1;
  /// Month 1..12 and day 1..31 when the words name them, else 0: an undated
  /// document's "February 18" can still be compared.
  std::int8_t month = 0;
  std::int8_t day = 0;
  bool resolved = true;      ///< false: begin and end say nothing
  bool approximate = false;  ///< "around noon", "early Sunday"
};

/// A person, place, organisation or state, by its canonical key.
struct Entity {
  std::string key;   ///< folded name that variants share ("sergei lavrov")
  std::string name;  ///< as written, without title ("Sergey Lavrov")
  /// Keys of what is known to contain it, innermost first: a city's region
  /// and state, a state's blocs. Empty for persons.
  std::vector<std::string> within;
  friend bool operator==(const Entity& a, const Entity& b) {
    return a.key == b.key;
  }
};

/// Several entities; `complete` when the text presents them as all there are.
struct EntitySet {
  std::vector<Entity> members;  ///< sorted by key, no key twice
  bool complete = false;
};

/// One of several names for a state of affairs: a status, a facility, a post.
struct Category {
  std::string key;                 ///< folded head ("head", "residence")
  std::vector<std::string> parts;  ///< folded modifiers that tell it apart
};

/// Words, compared as words: a quotation, a purpose, an agenda.
struct Text {
  std::vector<std::string> words;  ///< folded content words in order
  bool verbatim = false;  ///< between quotation marks: the speaker's own words
  /// Positions in `words` before which words are left out or put in ("...",
  /// "[sic]"), ascending; as many as `words` has means behind the last.
  std::vector<std::uint32_t> gaps = {};
};

using Value =
    std::variant<Text, Quantity, TimeInterval, Entity, EntitySet, Category>;

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/analysis.h"
#include "graph/value.h"

namespace crosscheck {

/// A wording in which a fact is told, as a row of elements between blanks:
///
///   word|other    a token with that folded form or lemma
///   =word|other   a token of that very form
///   word?         the same, or nothing
///   !word|other   none of these comes next
///   ~3            at most three tokens of any kind, but no figure, no mark and
///                 no word that denies
///   {weapon}      an entry of a class of words, see FactWords
///   NUM           a count, also "twice" and "no"
///   SUM SHARE DURATION           money, percent, length of time
///   LENGTH AREA SPEED WEIGHT HEAT    other measures; HEAT in degrees
///   FIGURE        a count that is not the value
///   YEAR DAY      a point in time that names its year; a day or less
///   PLACE NAME    a name of a place; of a body or of what is not known
///   DEMONYM       whom a state names: "a Norwegian"
///
/// At most one element is a figure, a time or a place: the value. A pattern
/// begins with an element that is not optional and no gap.
struct FactPattern {
  enum class Kind : std::uint8_t {
    words,
    gap,
    word_class,
    count,
    sum,
    share,
    length,
    area,
    speed,
    weight,
    heat,
    duration,
    year,
    day,
    place,
    name,
    demonym,
    figure
  };
  struct Element {
    Kind kind = Kind::words;
    bool optional = false;
    bool exact = false;                   ///< the form itself, not the lemma
    bool excluded = false;                ///< none of `words` may come next
    std::uint32_t most = 0;               ///< tokens of a gap
    std::vector<std::string_view> words;  ///< of which one has to stand there
    std::string_view word_class;
  };
  std::vector<Element> elements;
};

/// The pattern of a row. Looks into `text`, which must outlive it.
[[nodiscard]] FactPattern parse_fact_pattern(std::string_view text);

/// What a pattern found, over tokens [first, last).
struct FactMatch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  /// The figure, time or place, over tokens [value_first, value_last); or
  /// nothing, where the pattern itself says what is so.
  std::optional<Value> value;
  std::uint32_t value_first = 0;
  std::uint32_t value_last = 0;
  /// Key of the entry that stood for each class, in the order of the pattern.
  std::vector<std::string_view> entries;
};

/// The match of a pattern that begins at a token, gaps as short as can be; or
/// nothing. Complexity: O(product of the gaps), which are short.
[[nodiscard]] std::optional<FactMatch> match_fact(const Analysis& analysis,
                                                  const FactPattern& pattern,
                                                  std::uint32_t token);

}  // namespace crosscheck

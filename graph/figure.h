#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "graph/predication.h"

namespace crosscheck {

/// What kind of figure it is: each is compared by a rule of its own, which has
/// the name that figure_family_name() gives.
enum class FigureFamily : std::uint8_t {
  none,        ///< no figure, or one that an event or a subject ties
  casualties,  ///< killed, injured, missing, arrested, displaced, ...
  count,       ///< things that something is done to or with
  magnitude,   ///< of an earthquake
  sum,         ///< of money
  share,       ///< percent of something
  duration,    ///< how long something lasts
};

[[nodiscard]] constexpr std::string_view figure_family_name(FigureFamily f) {
  switch (f) {
    case FigureFamily::casualties:
      return "casualties";
    case FigureFamily::count:
      return "count";
    case FigureFamily::magnitude:
      return "magnitude";
    case FigureFamily::sum:
      return "sum";
    case FigureFamily::share:
      return "share";
    case FigureFamily::duration:
      return "duration";
    default:
      return "";
  }
}

/// When that is which a figure belongs to, as seen from its document.
struct FigureFrame {
  enum class Kind : std::uint8_t {
    main,        ///< of the days around publication, or no time is given
    background,  ///< of another time, which first_day to last_day give
    unplaced,    ///< of another time that nothing places: comparable to none
  } kind = Kind::main;
  bool dated = false;  ///< a day or longer is given and resolved
  std::int32_t first_day = 0;
  std::int32_t last_day = 0;  ///< inclusive
  std::int8_t weekday = -1;   ///< as in TimeInterval
  std::int8_t month = 0;      ///< 1 to 12 of an unplaced one that names it

  friend bool operator==(const FigureFrame&, const FigureFrame&) = default;
};

/// An event that a counted thing takes part in.
struct FigurePredicate {
  std::string name;  ///< class of the table of predicates, else the lemma
  bool of_table = false;
  std::vector<std::uint32_t> classes;  ///< of the lemma, see word_classes.h
  ParticipantRole role = ParticipantRole::patient;
};

/// What a figure is a figure of. Everything is folded; lists are sorted.
struct Figure {
  FigureFamily family = FigureFamily::none;
  std::string head;  ///< counted noun or unit of time ("boat"), or ""
  std::vector<std::uint32_t> head_classes;  ///< of the noun
  std::vector<std::string> modifiers;       ///< "fishing"
  std::vector<std::string> origins;  ///< modifiers that are names: "chilean"
  std::vector<std::string> codes;    ///< "m-16"
  std::vector<FigurePredicate> predicates;
  std::vector<std::string> names;   ///< of the other participants
  std::vector<std::string> causes;  ///< events of the sentence ("earthquake")
  std::string scope;                ///< "total", "part", "so far"; else ""
  FigureFrame frame;
};

}  // namespace crosscheck

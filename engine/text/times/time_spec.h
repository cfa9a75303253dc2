#pragma once

#include <cstdint>
#include <optional>

#include "engine/text/times/time_expression.h"
#include "engine/text/times/time_lexicon.h"
#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {

/// What the words of a time expression say, before any day is known.
struct TimeSpec {
  enum class Form : std::uint8_t {
    date,  ///< year, month, day as far as said (0 where not); weekday
    weekday,
    holiday,  ///< `number` in the table of holidays, `year` or 0
    half,     ///< `number` 1..2, `year` or 0
    quarter,  ///< `number` 1..4, `year` or 0
    season,   ///< `number` 0..3, `year` or 0
    decade,   ///< `year`
    century,  ///< `year`, its first
    period,   ///< the quarter (`unit`) or other period last spoken of
    day,      ///< `number` days from today
    unit,     ///< the `unit` that lies `number` units from today's
    weekend,  ///< the weekend `number` weeks from today's
    shift,    ///< `number` .. `number_high` units from the base
    clock,    ///< a time of day alone
  };
  enum class Direction : std::uint8_t { by_tense, last, same, next };
  enum class Base : std::uint8_t { publication, anchor, following };

  std::uint32_t first = 0;  ///< pieces [first, last)
  std::uint32_t last = 0;
  TimeExpression::Kind kind = TimeExpression::Kind::point;
  Form form = Form::date;
  Direction direction = Direction::by_tense;
  int year = 0;
  int month = 0;
  int day = 0;
  int last_day = 0;  ///< of "February 18-20", else 0
  int weekday = -1;
  /// Of quarters and halves: the year lies `year_offset` years from today's.
  bool relative_year = false;
  int year_offset = 0;
  int years_back = 0;  ///< "year-earlier": as many years before what is said
  double number = 0;
  double number_high = 0;
  TimeUnit unit = TimeUnit::none;
  Base base = Base::publication;
  DayPart part;               ///< of the day, where said
  bool part_implied = false;  ///< "early Sunday": of no part by name
  bool approximate = false;
  TimeWording said;           ///< reference, modifier, unit and count
  Quantity length;            ///< of a duration, in seconds
  std::string_view relation;  ///< where the words fix it ("ago"), else ""
};

/// Reads the time expression that starts at piece `at`; nullopt if none does.
/// Never resolves anything. Complexity: O(pieces read), a constant.
[[nodiscard]] std::optional<TimeSpec> read_time(const Pieces& pieces,
                                                std::uint32_t at);

/// Parts of read_time, each reading one family of forms.
[[nodiscard]] std::optional<TimeSpec> read_calendar_date(const Pieces& pieces,
                                                         std::uint32_t at);
/// "2014", "the 1990s", "the 20th century".
[[nodiscard]] std::optional<TimeSpec> read_named_year(const Pieces& pieces,
                                                      std::uint32_t at);
[[nodiscard]] std::optional<TimeSpec> read_period(const Pieces& pieces,
                                                  std::uint32_t at);
[[nodiscard]] std::optional<TimeSpec> read_vague_time(const Pieces& pieces,
                                                      std::uint32_t at);
/// Four digits that may be a year: 1000..2100.
[[nodiscard]] bool is_year_figure(const Piece& piece);
[[nodiscard]] std::optional<TimeSpec> read_relative_time(const Pieces& pieces,
                                                         std::uint32_t at);
[[nodiscard]] std::optional<TimeSpec> read_length(const Pieces& pieces,
                                                  std::uint32_t at);
/// A clock time; `last` is 0 if there is none.
struct ClockTime {
  std::uint32_t last = 0;
  DayPart part;
  bool zoned = false;  ///< with a time zone: not the place's own clock
};
[[nodiscard]] ClockTime read_clock(const Pieces& pieces, std::uint32_t at);

}  // namespace crosscheck

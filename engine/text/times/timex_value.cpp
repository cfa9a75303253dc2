#include "engine/text/times/timex_value.h"

#include <fmt/format.h>

#include <cmath>

#include "engine/text/times/calendar.h"

namespace crosscheck {
namespace {

constexpr const char* kSeasons[] = {"WI", "SP", "SU", "FA"};

std::string day_text(std::int32_t day) {
  const CivilDate date = civil_date(day);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

/// A week belongs to the year that holds its Thursday (ISO 8601).
std::string week_text(std::int32_t day) {
  const std::int32_t thursday = weekday_on_or_before(day, 1) + 3;
  const int year = civil_date(thursday).year;
  const int number = (thursday - day_number(year, 1, 1)) / 7 + 1;
  return fmt::format("{:04}-W{:02}", year, number);
}

/// "MO", "AF", "EV", "NI" of a part of the day that is no instant.
const char* part_code(const DayPart& part) {
  constexpr int kNoon = 12 * 60, kAfternoon = 17 * 60, kNight = 18 * 60;
  if (part.end > static_cast<int>(kMinutesPerDay)) return "NI";
  if (part.end <= kNoon) return "MO";
  if (part.begin < kAfternoon) return "AF";
  return part.begin < kNight ? "EV" : "NI";
}

/// "T14:30", "TMO": what follows a day.
std::string part_text(const DayPart& part) {
  if (part.begin < 0) return "";
  if (!part.exact) return fmt::format("T{}", part_code(part));
  return fmt::format("T{:02}:{:02}", part.begin / 60, part.begin % 60);
}

/// What is known of a time whose day is not.
std::string open_text(const TimeExpression& time) {
  const TimeInterval& when = time.when;
  const std::string part = part_text(time.said.part);
  if (time.said.season >= 0) {
    return fmt::format("XXXX-{}", kSeasons[time.said.season]);
  }
  if (when.month > 0 && when.day > 0) {
    return fmt::format("XXXX-{:02}-{:02}{}", when.month, when.day, part);
  }
  if (when.month > 0) return fmt::format("XXXX-{:02}", when.month);
  if (when.weekday >= 0) {
    const int iso = when.weekday == 0 ? 7 : when.weekday;
    return fmt::format("XXXX-WXX-{}{}", iso, part);
  }
  switch (time.said.unit) {
    case TimeUnit::week:
      return "XXXX-WXX";
    case TimeUnit::month:
      return "XXXX-XX";
    case TimeUnit::quarter:
      return "XXXX-QX";
    case TimeUnit::year:
      return "XXXX";
    case TimeUnit::decade:
      return "XXX";
    case TimeUnit::century:
      return "XX";
    default:
      return "XXXX-XX-XX" + part;
  }
}

int months_of(const TimeInterval& when) {
  const CivilDate first = civil_date(first_day(when));
  const CivilDate next = civil_date(last_day(when) + 1);
  const bool whole = first.day == 1 && next.day == 1;
  return whole ? (next.year - first.year) * 12 + next.month - first.month : 0;
}

/// Quarters, halves and seasons: three or six months from a known one.
std::string part_of_year_text(const TimeInterval& when, const CivilDate& date) {
  const int months = months_of(when);
  if (months == 3 && date.month % 3 == 1) {
    return fmt::format("{:04}-Q{}", date.year, date.month / 3 + 1);
  }
  if (months == 3 && date.month % 3 == 0) {
    const int year = date.month == 12 ? date.year + 1 : date.year;
    return fmt::format("{:04}-{}", year, kSeasons[date.month % 12 / 3]);
  }
  if (months == 6 && date.month % 6 == 1) {
    return fmt::format("{:04}-H{}", date.year, date.month / 6 + 1);
  }
  return fmt::format("{:04}-QX", date.year);
}

bool is_weekend(const TimeInterval& when, std::int32_t first) {
  return when.month == 0 && weekday_of(first) == 6 &&
         last_day(when) == first + 1;
}

std::string point_text(const TimeExpression& time) {
  const TimeInterval& when = time.when;
  if (!when.resolved) return open_text(time);
  const std::int32_t first = first_day(when);
  const CivilDate date = civil_date(first);
  switch (when.grain) {
    case Grain::minute:
    case Grain::part_of_day: {
      // Midnight ends its day.
      const bool next = time.said.part.begin == int{kMinutesPerDay};
      return day_text(next ? first - 1 : first) + part_text(time.said.part);
    }
    case Grain::week:
      return week_text(first);
    case Grain::month:
      return fmt::format("{:04}-{:02}", date.year, date.month);
    case Grain::quarter:
      return part_of_year_text(when, date);
    case Grain::year:
      return fmt::format("{:04}", date.year);
    case Grain::decade:
      if (months_of(when) >= 1200) return fmt::format("{:02}", date.year / 100);
      return fmt::format("{:03}", date.year / 10);
    case Grain::day:
    case Grain::unknown:
      break;
  }
  if (is_weekend(when, first)) return week_text(first) + "-WE";
  return day_text(first);
}

/// "half an hour" as 30 minutes: a count that is whole, where there is one.
TimeWording whole_count(TimeWording said) {
  if (said.count == std::floor(said.count)) return said;
  switch (said.unit) {
    case TimeUnit::minute:
      said.unit = TimeUnit::second, said.count *= 60;
      break;
    case TimeUnit::hour:
      said.unit = TimeUnit::minute, said.count *= 60;
      break;
    case TimeUnit::day:
      said.unit = TimeUnit::hour, said.count *= 24;
      break;
    case TimeUnit::year:
      said.unit = TimeUnit::month, said.count *= 12;
      break;
    default:
      break;
  }
  return said;
}

/// "P3D", "PT5H", "P20Y" of decades, "PXY" where the count is open.
std::string length_text(const TimeWording& wording) {
  const TimeWording said = whole_count(wording);
  double count = said.count;
  const char* letter = "D";
  bool clock = false;
  switch (said.unit) {
    case TimeUnit::none:
      return "PX";
    case TimeUnit::second:
      letter = "S", clock = true;
      break;
    case TimeUnit::minute:
      letter = "M", clock = true;
      break;
    case TimeUnit::hour:
      letter = "H", clock = true;
      break;
    case TimeUnit::day:
      break;
    case TimeUnit::week:
      letter = "W";
      break;
    case TimeUnit::month:
      letter = "M";
      break;
    case TimeUnit::quarter:
      letter = "Q";
      break;
    case TimeUnit::year:
      letter = "Y";
      break;
    case TimeUnit::decade:
      letter = count > 0 ? "Y" : "DE", count *= 10;
      break;
    case TimeUnit::century:
      letter = count > 0 ? "Y" : "CE", count *= 100;
      break;
  }
  const std::string figure = count > 0 ? fmt::format("{:g}", count) : "X";
  return fmt::format("P{}{}{}", clock ? "T" : "", figure, letter);
}

const char* reference_text(TimeReference reference) {
  switch (reference) {
    case TimeReference::past:
      return "PAST_REF";
    case TimeReference::present:
      return "PRESENT_REF";
    case TimeReference::future:
      return "FUTURE_REF";
    case TimeReference::none:
      break;
  }
  return "";
}

const char* mod_text(TimeModifier modifier) {
  switch (modifier) {
    case TimeModifier::start:
      return "START";
    case TimeModifier::mid:
      return "MID";
    case TimeModifier::end:
      return "END";
    case TimeModifier::approx:
      return "APPROX";
    case TimeModifier::more_than:
      return "MORE_THAN";
    case TimeModifier::less_than:
      return "LESS_THAN";
    case TimeModifier::equal_or_more:
      return "EQUAL_OR_MORE";
    case TimeModifier::equal_or_less:
      return "EQUAL_OR_LESS";
    case TimeModifier::none:
      break;
  }
  return "";
}

std::string recurring_text(const TimeExpression& time) {
  const bool named = time.when.weekday >= 0 || time.when.month > 0 ||
                     time.said.season >= 0 || time.said.part.begin >= 0;
  return named ? open_text(time) : length_text(time.said);
}

}  // namespace

TimexValue timex_value(const TimeExpression& time) {
  using Kind = TimeExpression::Kind;
  TimexValue out;
  out.mod = mod_text(time.said.modifier);
  if (time.said.reference != TimeReference::none) {
    out.type = "DATE";
    out.value = reference_text(time.said.reference);
    return out;
  }
  switch (time.kind) {
    case Kind::recurring:
      out.type = "SET";
      out.value = recurring_text(time);
      return out;
    case Kind::duration:
    case Kind::vague:
      out.type = "DURATION";
      out.value = length_text(time.said);
      return out;
    case Kind::point:
      break;
  }
  out.value = point_text(time);
  out.type = out.value.find('T') == std::string::npos ? "DATE" : "TIME";
  return out;
}

}  // namespace crosscheck

#include "engine/text/times/time_lexicon.h"

#include <unordered_map>

#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {
namespace {

const std::unordered_map<std::string_view, MonthWord> kMonths{
    {"january", {1, false, false}},   {"february", {2, false, false}},
    {"march", {3, false, true}},      {"april", {4, false, true}},
    {"may", {5, false, true}},        {"june", {6, false, true}},
    {"july", {7, false, false}},      {"august", {8, false, true}},
    {"september", {9, false, false}}, {"october", {10, false, false}},
    {"november", {11, false, false}}, {"december", {12, false, false}},
    {"jan", {1, true, true}},         {"feb", {2, true, false}},
    {"mar", {3, true, true}},         {"apr", {4, true, false}},
    {"jun", {6, true, true}},         {"jul", {7, true, false}},
    {"aug", {8, true, false}},        {"sep", {9, true, false}},
    {"sept", {9, true, false}},       {"oct", {10, true, false}},
    {"nov", {11, true, false}},       {"dec", {12, true, false}}};

const std::unordered_map<std::string_view, WeekdayWord> kWeekdays{
    {"sunday", {0, false, false}},    {"monday", {1, false, false}},
    {"tuesday", {2, false, false}},   {"wednesday", {3, false, false}},
    {"thursday", {4, false, false}},  {"friday", {5, false, false}},
    {"saturday", {6, false, false}},  {"sundays", {0, false, true}},
    {"mondays", {1, false, true}},    {"tuesdays", {2, false, true}},
    {"wednesdays", {3, false, true}}, {"thursdays", {4, false, true}},
    {"fridays", {5, false, true}},    {"saturdays", {6, false, true}},
    {"sun", {0, true, false}},        {"mon", {1, true, false}},
    {"tue", {2, true, false}},        {"tues", {2, true, false}},
    {"wed", {3, true, false}},        {"thu", {4, true, false}},
    {"thur", {4, true, false}},       {"thurs", {4, true, false}},
    {"fri", {5, true, false}},        {"sat", {6, true, false}}};

const std::unordered_map<std::string_view, TimeUnit> kUnits{
    {"second", TimeUnit::second}, {"sec", TimeUnit::second},
    {"minute", TimeUnit::minute}, {"min", TimeUnit::minute},
    {"hour", TimeUnit::hour},     {"hr", TimeUnit::hour},
    {"day", TimeUnit::day},       {"week", TimeUnit::week},
    {"month", TimeUnit::month},   {"quarter", TimeUnit::quarter},
    {"year", TimeUnit::year},     {"yr", TimeUnit::year},
    {"decade", TimeUnit::decade}, {"century", TimeUnit::century}};

constexpr int kHour = 60;
const std::unordered_map<std::string_view, DayPart> kDayParts{
    {"morning", {0, 12 * kHour, false}},
    {"afternoon", {12 * kHour, 19 * kHour, false}},
    {"evening", {17 * kHour, 24 * kHour, false}},
    {"night", {18 * kHour, 30 * kHour, false}},
    {"dawn", {4 * kHour, 8 * kHour, false}},
    {"dusk", {17 * kHour, 21 * kHour, false}},
    {"midday", {12 * kHour, 12 * kHour + 1, true}},
    {"noon", {12 * kHour, 12 * kHour + 1, true}},
    {"midnight", {24 * kHour, 24 * kHour + 1, true}}};

const WordSet kPrepositions{
    "on",         "in",     "since",  "until",  "till", "by",
    "from",       "before", "after",  "during", "at",   "through",
    "over",       "for",    "within", "around", "to",   "between",
    "throughout", "of",     "about",  "ahead"};

}  // namespace

MonthWord find_month(std::string_view word) {
  const auto found = kMonths.find(word);
  return found == kMonths.end() ? MonthWord{} : found->second;
}

WeekdayWord find_weekday(std::string_view word) {
  const auto found = kWeekdays.find(word);
  return found == kWeekdays.end() ? WeekdayWord{} : found->second;
}

UnitWord find_time_unit(std::string_view word) {
  if (auto found = kUnits.find(word); found != kUnits.end()) {
    return {found->second, false};
  }
  if (word == "centuries") return {TimeUnit::century, true};
  if (word.size() < 3 || word.back() != 's') return {};
  auto found = kUnits.find(word.substr(0, word.size() - 1));
  return found == kUnits.end() ? UnitWord{} : UnitWord{found->second, true};
}

double seconds_of(TimeUnit unit) {
  constexpr double kDay = 86400;
  constexpr double kYear = 365.2425 * kDay;
  switch (unit) {
    case TimeUnit::none:
      return 0;
    case TimeUnit::second:
      return 1;
    case TimeUnit::minute:
      return 60;
    case TimeUnit::hour:
      return 3600;
    case TimeUnit::day:
      return kDay;
    case TimeUnit::week:
      return 7 * kDay;
    case TimeUnit::month:
      return kYear / 12;
    case TimeUnit::quarter:
      return kYear / 4;
    case TimeUnit::year:
      return kYear;
    case TimeUnit::decade:
      return 10 * kYear;
    case TimeUnit::century:
      return 100 * kYear;
  }
  return 0;
}

DayPart find_day_part(std::string_view word) {
  const auto found = kDayParts.find(word);
  return found == kDayParts.end() ? DayPart{} : found->second;
}

int find_season(std::string_view word) {
  if (word == "winter") return 0;
  if (word == "spring") return 1;
  if (word == "summer") return 2;
  if (word == "autumn" || word == "fall") return 3;
  return -1;
}

bool is_time_preposition(std::string_view word) {
  return kPrepositions.contains(word);
}

}  // namespace crosscheck

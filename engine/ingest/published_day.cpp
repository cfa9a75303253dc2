#include "engine/ingest/published_day.h"

#include <array>
#include <chrono>
#include <string>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongestDate = 64;  // bytes; longer texts are no date

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes a run of digits off the front; -1 if its length is not as asked.
int take_number(std::string_view& rest, std::size_t least, std::size_t most) {
  std::size_t length = 0;
  int number = 0;
  while (length < rest.size() && length <= most && is_digit(rest[length])) {
    number = number * 10 + (rest[length++] - '0');
  }
  if (length < least || length > most) return -1;
  rest.remove_prefix(length);
  return number;
}

bool take(std::string_view& rest, char c) {
  if (rest.empty() || rest.front() != c) return false;
  rest.remove_prefix(1);
  return true;
}

void skip_blanks(std::string_view& rest) {
  while (take(rest, ' ') || take(rest, '\t')) {
  }
}

std::string take_word(std::string_view& rest) {
  std::size_t length = 0;
  while (length < rest.size() &&
         ((rest[length] >= 'a' && rest[length] <= 'z') ||
          (rest[length] >= 'A' && rest[length] <= 'Z')))
    ++length;
  std::string word = ascii_lower(rest.substr(0, length));
  rest.remove_prefix(length);
  return word;
}

std::optional<std::int32_t> day_of(int year, int month, int day) {
  if (year < 1 || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day date{
      std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
      std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return static_cast<std::int32_t>(
      std::chrono::sys_days(date).time_since_epoch().count());
}

/// 1 to 12 for a month's English name or its abbreviation, else -1.
int month_named(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kMonths = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  if (word == "sept") return 9;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (word == kMonths[i] || word == kMonths[i].substr(0, 3)) {
      return static_cast<int>(i) + 1;
    }
  }
  return -1;
}

bool is_weekday(std::string_view word) {
  static constexpr std::array<std::string_view, 7> kDays = {
      "sunday",   "monday", "tuesday", "wednesday",
      "thursday", "friday", "saturday"};
  for (const std::string_view day : kDays) {
    if (word == day || (word.size() >= 3 && day.starts_with(word))) return true;
  }
  return false;
}

void skip_weekday(std::string_view& rest) {
  std::string_view after = rest;
  if (!is_weekday(take_word(after))) return;
  take(after, '.');
  take(after, ',');
  skip_blanks(after);
  rest = after;
}

int take_month(std::string_view& rest) {
  const int month = month_named(take_word(rest));
  take(rest, '.');
  return month;
}

/// "6 May 2031", "6 May, 2031".
std::optional<std::int32_t> take_day_month_year(std::string_view& rest) {
  const int day = take_number(rest, 1, 2);
  skip_blanks(rest);
  const int month = take_month(rest);
  take(rest, ',');
  skip_blanks(rest);
  return day_of(take_number(rest, 4, 4), month, day);
}

/// "May 6, 2031", "May 6 2031".
std::optional<std::int32_t> take_month_day_year(std::string_view& rest) {
  const int month = take_month(rest);
  skip_blanks(rest);
  const int day = take_number(rest, 1, 2);
  if (!take(rest, ',') && (rest.empty() || rest.front() != ' ')) {
    return std::nullopt;
  }
  skip_blanks(rest);
  return day_of(take_number(rest, 4, 4), month, day);
}

/// Whether what stands after a date can be a time of day: nothing, or a digit
/// after "T", blanks, a comma or "at".
bool is_time_or_nothing(std::string_view rest) {
  if (rest.empty()) return true;
  if (take(rest, 'T') || take(rest, 't')) {
    return !rest.empty() && is_digit(rest.front());
  }
  if (rest.front() != ' ' && rest.front() != ',' && rest.front() != '\t') {
    return false;
  }
  take(rest, ',');
  skip_blanks(rest);
  if (rest.starts_with("at ")) rest.remove_prefix(3);
  return rest.empty() || is_digit(rest.front());
}

}  // namespace

std::optional<WrittenDay> iso_day_prefix(std::string_view written) {
  std::string_view rest = written;
  const int year = take_number(rest, 4, 4);
  if (!take(rest, '-')) return std::nullopt;
  const int month = take_number(rest, 2, 2);
  if (!take(rest, '-')) return std::nullopt;
  const std::optional<std::int32_t> day =
      day_of(year, month, take_number(rest, 2, 2));
  if (!day) return std::nullopt;
  return WrittenDay{*day, written.size() - rest.size()};
}

std::optional<std::int32_t> written_day(std::string_view written) {
  std::string_view rest = trimmed(written);
  if (rest.size() > kLongestDate) return std::nullopt;
  std::optional<std::int32_t> day;
  if (const auto iso = iso_day_prefix(rest)) {
    day = iso->day;
    rest.remove_prefix(iso->length);
  } else {
    skip_weekday(rest);
    if (rest.empty()) return std::nullopt;
    day = is_digit(rest.front()) ? take_day_month_year(rest)
                                 : take_month_day_year(rest);
  }
  return day && is_time_or_nothing(rest) ? day : std::nullopt;
}

}  // namespace crosscheck

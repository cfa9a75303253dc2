#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace crosscheck {

/// Days since 1970-01-01 of the date at the front of `written`, and how many
/// bytes of it are the date.
struct WrittenDay {
  std::int32_t day = 0;
  std::size_t length = 0;
};

/// Reads an ISO 8601 calendar date ("2031-05-06", months and days with two
/// digits) at the very front; what follows is not looked at.
[[nodiscard]] std::optional<WrittenDay> iso_day_prefix(
    std::string_view written);

/// The day of a written date of publication; nullopt if it is none.
///
/// Forms: "2031-05-06", "6 May 2031", "6 May, 2031", "May 6, 2031",
/// "May 6 2031"; months in English, in full or cut to three letters ("Sept"
/// too) with or without a full stop; a weekday and a comma may stand before
/// ("Tue, 6 May 2031"), a time after ("2031-05-06T07:08:09+02:00",
/// "6 May, 2031 02:58pm"). Days that no calendar has (31 June) are none.
/// The day is the one that is written: a time zone does not move it.
/// Calendar: proleptic Gregorian, years 1 to 9999.
[[nodiscard]] std::optional<std::int32_t> written_day(std::string_view written);

}  // namespace crosscheck

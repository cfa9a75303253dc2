#pragma once

#include <optional>
#include <string_view>

namespace crosscheck {

/// The number that a text writes: a decimal with an optional sign, fraction and
/// exponent ("-12.5", "3e8"), blanks around it allowed, and nothing else beside
/// it. No number: an empty text, digits in groups, units, hexadecimal, NaN, an
/// infinity, and what does not fit a double. No locale is consulted.
/// Complexity: O(length).
[[nodiscard]] std::optional<double> number_in(std::string_view text);

/// Minutes of a time: "2031-05-06", "2031-05-06T07:08", with a blank for the T,
/// with seconds ":09", all counted from 1970-01-01 without a zone; or a time of
/// day alone ("7:08"), counted from midnight.
/// Complexity: O(length).
[[nodiscard]] std::optional<double> minutes_in(std::string_view text);

}  // namespace crosscheck

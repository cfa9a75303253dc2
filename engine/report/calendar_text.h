#pragma once

#include <cstdint>
#include <string>

namespace crosscheck {

/// A minute since 1970-01-01T00:00 in ISO 8601, as in "2031-04-09T17:30".
/// Minutes outside the years 0 .. 9999 give "".
[[nodiscard]] std::string minute_text(std::int64_t minute);

/// A day since 1970-01-01 in ISO 8601, as in "2031-04-09"; "" as above.
[[nodiscard]] std::string day_text(std::int64_t day);

}  // namespace crosscheck

#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// The first date in a line for people or programs, in a form that written_day
/// takes: "Published 6 May 2031 by Jane Doe", "20310506", "2031-05-06T07:08Z".
/// "" if there is none. Numbers alone with slashes are none: 5/6/2031 is two
/// days. O(length).
[[nodiscard]] std::string date_in(std::string_view text);

/// The day in the path of a URL: "/2031/05/06/", "/2031/may/06/",
/// "/2031-05-06-", "/20310506/"; as 2031-05-06, or "".
[[nodiscard]] std::string date_in_path(std::string_view url);

}  // namespace crosscheck

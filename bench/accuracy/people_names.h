#pragma once

#include <set>
#include <string>
#include <string_view>

namespace crosscheck {

/// The people that a list of names as one text speaks of, each as family name
/// and first initial ("adams j"), so that "Adams, John; Beryl Fox" and
/// "FOX, B. and J. Adams" name the same people.
///
/// Letters are compared without case and marks. Titles, degrees, roles and
/// what stands in brackets are left out; people are parted by semicolons,
/// slashes, bars, ampersands, "and", "with", "by", and by commas where these do
/// not stand between a family name and given names.
/// Complexity: O(length of the text).
[[nodiscard]] std::set<std::string> people_in(std::string_view text);

}  // namespace crosscheck

#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// The form in which the gazetteer stores and finds a name: case-folded,
/// compatibility-decomposed, without combining marks, letters with strokes
/// as plain ones ("Türkiye" -> "turkiye", "Łódź" -> "lodz"), curly and modifier
/// apostrophes straight. Whatever fold() keeps, this keeps or simplifies, so a
/// folded name gives the same key as the written one.
/// Complexity: O(length).
[[nodiscard]] std::string gazetteer_key(std::string_view utf8);

}  // namespace crosscheck

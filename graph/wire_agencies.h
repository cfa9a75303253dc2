#pragma once

#include <string_view>

namespace crosscheck {

/// The news agency that a folded name stands for, by the name it is best known
/// under ("reuters", "associated press"), or "".
///
/// A closed table of agencies that sell their texts to outlets of all kinds, so
/// that one report is printed under many names. Short names that are also
/// common words or other things' names are in it where they are used as a
/// credit ("ap", "dpa"), but not the shortest that mostly mean something else
/// ("pa", "cp", "aa"). "the" before a name does not count.
/// Complexity: O(log names).
[[nodiscard]] std::string_view wire_agency(std::string_view folded);

}  // namespace crosscheck

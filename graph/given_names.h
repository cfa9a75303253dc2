#pragma once

#include <cstdint>
#include <string_view>

namespace crosscheck {

/// What a table of given names says about two of them.
enum class GivenNames : std::uint8_t {
  one,        ///< a short form and its name ("bill", "william"), or two forms
              ///< of one name in neighbouring languages ("mykola", "nikolai")
  ambiguous,  ///< the short form belongs to several names ("alex", "pat")
  unknown,    ///< the table does not join them
};

/// Looks up two given names in lower case, without marks.
/// Complexity: O(log names).
[[nodiscard]] GivenNames compare_given_names(std::string_view a,
                                             std::string_view b);

}  // namespace crosscheck

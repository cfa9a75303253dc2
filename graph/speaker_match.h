#pragma once

#include <string_view>

namespace crosscheck {

/// Whether two folded names of speakers on one matter are one speaker's: equal,
/// variants or parts of one personal name ("roe", "jane roe"), or other forms
/// of one body's name ("defence ministry", "ministry of defence"). For speakers
/// of one item alone: elsewhere a surname may be another's. Complexity: that of
/// match_person_names.
[[nodiscard]] bool is_one_speaker(std::string_view a, std::string_view b);

}  // namespace crosscheck

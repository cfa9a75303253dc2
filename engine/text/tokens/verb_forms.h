#pragma once

#include <string_view>

namespace crosscheck {

/// Closed lists and endings that tell verbs from other words without a
/// tagger. All take a folded word; O(length) expected.

/// "met", "seized", "was"; words in -ed that are no verbs are left out.
[[nodiscard]] bool is_past_verb(std::string_view word);
/// "will", "would", "shall", "'ll".
[[nodiscard]] bool is_future_auxiliary(std::string_view word);
/// "is", "are", "has", "can", "must": present or modal.
[[nodiscard]] bool is_auxiliary(std::string_view word);
/// "said", "told", "announced": verbs of speech in the past.
[[nodiscard]] bool is_reporting_verb(std::string_view word);
/// "set", "due", "scheduled": what they are about lies ahead.
[[nodiscard]] bool is_planning_word(std::string_view word);
/// "say", "remain", "live": common verbs in the present plural or base form.
[[nodiscard]] bool is_present_verb(std::string_view word);

}  // namespace crosscheck

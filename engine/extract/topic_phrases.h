#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/syntax/syntax.h"

namespace crosscheck {

/// A noun phrase that is a topic, and the word that affirms or denies it.
struct TopicPhrase {
  std::uint32_t noun = SyntaxWord::kNone;      ///< head of the phrase
  std::uint32_t governor = SyntaxWord::kNone;  ///< "discussed", "agenda"
  bool excluded = false;  ///< by the meaning of the governor: "avoided X"
};

/// The topics that word w tells of: as a verb of talking ("discussed X", "X
/// was not raised", "focused on X"), as a program ("X is off the agenda"), or
/// as a predicate ("X was a topic of the talks", "the talks were about X").
/// "X and Y" are two. Complexity: O(near children of w).
[[nodiscard]] std::vector<TopicPhrase> topics_of(const Syntax& syntax,
                                                 std::uint32_t w);

/// The topics inside the phrase of an event's noun: "talks on X".
/// Complexity: O(near children).
[[nodiscard]] std::vector<TopicPhrase> topics_in(const Syntax& syntax,
                                                 std::uint32_t event);

/// "Issue", "question": words that only say that something is a topic.
[[nodiscard]] bool is_word_for_topic(std::string_view lemma);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <string_view>

namespace crosscheck {

/// Words by which news tells one kind of event, a line a group, between
/// blanks: lemmas of verbs, nouns and adjectives of any part of speech, a
/// particle behind an underscore ("step_down"). A word may stand in several.
extern const std::string_view kNewsClasses[];
extern const std::size_t kNewsClassCount;

}  // namespace crosscheck

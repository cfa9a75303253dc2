#pragma once

#include <string_view>

namespace crosscheck {

/// What the classes and the id of an element speak of.
struct ClassWords {
  bool comments = false, furniture = false, caption = false, head = false;
  bool byline = false, date = false, text = false, unseen = false;
};

/// Classes and ids are split into words ("relatedStories", "share-bar"), and
/// words known from many sites tell what an element is for, as in Readability's
/// unlikelyCandidates. Names that speak of a layout ("has-sidebar") say
/// nothing; one that is nothing but words for text ("content") speaks for text.
/// Complexity: O(length), of which 1 kB each is looked at.
[[nodiscard]] ClassWords class_words(std::string_view classes,
                                     std::string_view id);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <string_view>

#include "engine/ingest/html/page.h"

namespace crosscheck {

/// The attributes of an element that tell what it is for. Views; "" where there
/// is none.
struct ElementAttributes {
  std::string_view id, classes, role, style, item_property, type, rel;
  bool hidden = false;  ///< hidden, or aria-hidden="true"
};

/// What an element is, by its name and attributes.
struct ElementClass {
  PageRegion region = PageRegion::content;
  BlockKind kind = BlockKind::text;
  std::int16_t weight = 0;
  bool breaks = false;  ///< text before and behind it are blocks of their own
  bool is_paragraph = false;
  bool is_article = false;
  bool is_link = false;
  bool is_byline = false;
  bool is_date = false;
  bool is_time = false;  ///< time element that tells of publication
};

/// Classes and ids are split into words ("relatedStories", "share-bar"), and
/// words known from many sites tell regions, as in Readability's
/// unlikelyCandidates; names that speak of a layout ("has-sidebar") and
/// elements that also bear a word for text ("content sidebar-left") do not.
/// Complexity: O(length of the attributes), of which 1 kB are looked at.
[[nodiscard]] ElementClass classify_element(
    std::string_view tag, const ElementAttributes& attributes);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/ingest/html/page.h"

namespace crosscheck {

/// Name (in lower case) and value of an attribute.
struct ElementAttribute {
  std::string_view name, value;
};

/// The value of the first attribute of the name, "" if there is none.
[[nodiscard]] std::string_view value_of(std::span<const ElementAttribute> list,
                                        std::string_view name);

/// The attributes of an element that tell what it is for. Views; "" where there
/// is none.
struct ElementAttributes {
  std::string_view id, classes, role, style, item_property, type, rel;
  bool hidden = false;  ///< hidden, or aria-hidden="true"
};

[[nodiscard]] ElementAttributes attributes_of(
    std::span<const ElementAttribute> list);

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

/// By the element's name, role, style, and the words of its classes and id
/// (class_words.h). Complexity: O(length of the attributes), of which 1 kB each
/// are looked at.
[[nodiscard]] ElementClass classify_element(
    std::string_view tag, const ElementAttributes& attributes);

}  // namespace crosscheck

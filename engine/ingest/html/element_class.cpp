#include "engine/ingest/html/element_class.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/ingest/html/class_words.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kMostLooked = 1024;  // bytes of a style attribute

// Sorted, to be searched by halves.
constexpr auto kInline = std::to_array<std::string_view>(
    {"a",    "abbr", "acronym", "b",     "basefont", "bdi",  "bdo",    "big",
     "cite", "code", "data",    "del",   "dfn",      "em",   "font",   "i",
     "img",  "ins",  "kbd",     "label", "mark",     "nobr", "q",      "rp",
     "rt",   "ruby", "s",       "samp",  "small",    "span", "strike", "strong",
     "sub",  "sup",  "time",    "tt",    "u",        "var",  "wbr"});
constexpr auto kNeverShown = std::to_array<std::string_view>(
    {"applet",   "audio",    "button",   "canvas", "datalist", "dialog",
     "embed",    "frameset", "iframe",   "map",    "math",     "noframes",
     "noscript", "object",   "option",   "script", "select",   "style",
     "svg",      "template", "textarea", "title",  "video"});
constexpr auto kFrame =
    std::to_array<std::string_view>({"aside", "footer", "menu", "nav"});
constexpr auto kParagraphs =
    std::to_array<std::string_view>({"dd", "dt", "figcaption", "h1", "h2", "h3",
                                     "h4", "h5", "h6", "li", "p", "pre"});

constexpr auto kFrameRoles = std::to_array<std::string_view>(
    {"alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog",
     "menu", "menubar", "navigation", "search", "toolbar"});
template <std::size_t n>
constexpr bool is_in_order(const std::array<std::string_view, n>& words) {
  return std::is_sorted(words.begin(), words.end());
}
static_assert(is_in_order(kInline));
static_assert(is_in_order(kNeverShown));
static_assert(is_in_order(kFrame));
static_assert(is_in_order(kParagraphs));
static_assert(is_in_order(kFrameRoles));

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words,
               std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

bool is_unseen(const ElementAttributes& attributes) {
  if (attributes.hidden) return true;
  std::string style = ascii_lower(attributes.style.substr(0, kMostLooked));
  style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

/// As in Readability: what speaks for and against being the article's frame.
std::int16_t weight_of_tag(std::string_view tag) {
  if (tag == "article" || tag == "main") return 15;
  if (tag == "div" || tag == "section") return 5;
  if (tag == "td" || tag == "blockquote" || tag == "pre") return 3;
  if (tag == "ol" || tag == "ul" || tag == "dl" || tag == "form" ||
      tag == "address") {
    return -3;
  }
  return tag == "th" ? -5 : 0;
}

BlockKind kind_of(std::string_view tag) {
  if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6') {
    return BlockKind::heading;
  }
  if (tag == "li" || tag == "dt" || tag == "dd") return BlockKind::item;
  return tag == "td" || tag == "th" ? BlockKind::cell : BlockKind::text;
}

PageRegion region_of(std::string_view tag, const ElementAttributes& attributes,
                     const ClassWords& spoken, const ElementClass& element) {
  if (is_one_of(kNeverShown, tag) || is_unseen(attributes) || spoken.unseen) {
    return PageRegion::never;
  }
  if (is_one_of(kFrame, tag) ||
      is_one_of(kFrameRoles, ascii_lower(attributes.role))) {
    return PageRegion::frame;
  }
  const bool is_whole =
      tag == "html" || tag == "body" || tag == "main" || element.is_article;
  if (!is_whole && spoken.comments) return PageRegion::comments;
  if (!is_whole && spoken.furniture && !spoken.text) {
    return PageRegion::furniture;
  }
  if (tag == "figure" || tag == "figcaption" || tag == "caption" ||
      (spoken.caption && !spoken.text)) {
    return PageRegion::caption;
  }
  const bool is_apart = !is_whole && element.breaks && !spoken.text;
  if (is_apart && (spoken.byline || spoken.date)) return PageRegion::furniture;
  if (tag == "header" || tag == "address" || (is_apart && spoken.head)) {
    return PageRegion::head;
  }
  return PageRegion::content;
}

bool has(std::span<const ElementAttribute> list, std::string_view name) {
  return std::any_of(list.begin(), list.end(),
                     [&](const auto& a) { return a.name == name; });
}

}  // namespace

std::string_view value_of(std::span<const ElementAttribute> list,
                          std::string_view name) {
  for (const ElementAttribute& attribute : list) {
    if (attribute.name == name) return attribute.value;
  }
  return {};
}

ElementAttributes attributes_of(std::span<const ElementAttribute> list) {
  ElementAttributes a;
  a.id = value_of(list, "id");
  a.classes = value_of(list, "class");
  a.role = value_of(list, "role");
  a.style = value_of(list, "style");
  a.item_property = value_of(list, "itemprop");
  a.type = value_of(list, "type");
  a.rel = value_of(list, "rel");
  a.hidden = has(list, "hidden") || value_of(list, "aria-hidden") == "true";
  return a;
}

ElementClass classify_element(std::string_view tag,
                              const ElementAttributes& attributes) {
  const ClassWords spoken = class_words(attributes.classes, attributes.id);
  ElementClass element;
  element.breaks = !is_one_of(kInline, tag);
  element.kind = kind_of(tag);
  element.is_paragraph = is_one_of(kParagraphs, tag);
  const std::string property = ascii_lower(attributes.item_property);
  element.is_article = tag == "article" || property == "articlebody";
  element.is_link = tag == "a";
  element.is_byline =
      spoken.byline || attributes.rel == "author" || property == "author";
  element.is_date = spoken.date || property == "datepublished";
  element.is_time = tag == "time" || property == "datepublished";
  element.weight = weight_of_tag(tag);
  if (property == "articlebody") element.weight = 40;
  if (spoken.text)
    element.weight = static_cast<std::int16_t>(element.weight + 25);
  if (spoken.furniture || spoken.comments) {
    element.weight = static_cast<std::int16_t>(element.weight - 25);
  }
  element.region = region_of(tag, attributes, spoken, element);
  return element;
}

}  // namespace crosscheck

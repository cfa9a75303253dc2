#include "engine/ingest/html/element_class.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::size_t kMostLooked = 1024;  // bytes of a class attribute

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
constexpr auto kCommentWords = std::to_array<std::string_view>(
    {"comment", "commentlist", "comments", "discussion", "disqus", "replies",
     "reply", "respond"});
constexpr auto kFurnitureWords =
    std::to_array<std::string_view>({"ad",
                                     "ads",
                                     "advert",
                                     "advertisement",
                                     "advertising",
                                     "banner",
                                     "bio",
                                     "breadcrumb",
                                     "breadcrumbs",
                                     "consent",
                                     "cookie",
                                     "cookies",
                                     "copyright",
                                     "credit",
                                     "credits",
                                     "donate",
                                     "footer",
                                     "gdpr",
                                     "keywords",
                                     "legal",
                                     "login",
                                     "menu",
                                     "modal",
                                     "mostread",
                                     "nav",
                                     "navbar",
                                     "navigation",
                                     "newsletter",
                                     "outbrain",
                                     "overlay",
                                     "pager",
                                     "pagination",
                                     "paywall",
                                     "poll",
                                     "popular",
                                     "popup",
                                     "promo",
                                     "promotion",
                                     "rail",
                                     "recirc",
                                     "recommendations",
                                     "recommended",
                                     "related",
                                     "rss",
                                     "share",
                                     "sharing",
                                     "sidebar",
                                     "signup",
                                     "skip",
                                     "social",
                                     "sponsor",
                                     "sponsored",
                                     "subscribe",
                                     "subscription",
                                     "tagcloud",
                                     "tags",
                                     "teaser",
                                     "teasers",
                                     "toolbar",
                                     "topics",
                                     "trending",
                                     "widget",
                                     "widgets"});
constexpr auto kTextWords = std::to_array<std::string_view>(
    {"article", "articlebody", "blog", "body", "content", "entry", "hentry",
     "main", "page", "post", "story", "text"});
constexpr auto kLayoutWords = std::to_array<std::string_view>(
    {"closed", "col", "columns", "enabled", "has", "layout", "left", "no",
     "open", "right", "status", "with", "without"});
constexpr auto kCaptionWords =
    std::to_array<std::string_view>({"caption", "captions", "cutline"});
constexpr auto kHeadWords =
    std::to_array<std::string_view>({"header", "masthead", "metadata"});
constexpr auto kBylineWords = std::to_array<std::string_view>(
    {"author", "authors", "byline", "reporter", "writer"});
constexpr auto kDateWords =
    std::to_array<std::string_view>({"date", "datetime", "posted", "pubdate",
                                     "published", "time", "timestamp"});

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words,
               std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// One class name or id, in words of lower case.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  bool in_word = false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    if (!is_letter(c)) {
      in_word = false;
      continue;
    }
    const bool turns = i > 0 && is_capital(c) && !is_capital(name[i - 1]);
    if (!in_word || turns) words.emplace_back();
    in_word = true;
    words.back() += is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return words;
}

/// What the classes and the id of an element speak of.
struct Spoken {
  bool comments = false, furniture = false, caption = false, head = false;
  bool byline = false, date = false, text = false, unseen = false;
};

void hear(std::string_view name, Spoken& spoken) {
  const std::vector<std::string> words = words_of(name);
  bool layout = false;
  bool text = !words.empty();
  Spoken here;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    layout = layout || (words.size() > 1 && is_one_of(kLayoutWords, word));
    text = text && (is_one_of(kTextWords, word) || word == "wrapper" ||
                    word == "container" || word == "area");
    here.comments = here.comments || is_one_of(kCommentWords, word);
    here.furniture = here.furniture || is_one_of(kFurnitureWords, word);
    here.caption = here.caption || is_one_of(kCaptionWords, word);
    here.head = here.head || is_one_of(kHeadWords, word);
    here.byline = here.byline || is_one_of(kBylineWords, word);
    here.date = here.date || is_one_of(kDateWords, word);
    const std::string_view next = i + 1 < words.size() ? words[i + 1] : "";
    here.unseen = here.unseen || (word == "sr" && next == "only") ||
                  (word == "screen" && next == "reader") ||
                  (word == "visually" && next == "hidden");
  }
  spoken.text = spoken.text || text;
  if (layout) return;
  spoken.comments = spoken.comments || here.comments;
  spoken.furniture = spoken.furniture || here.furniture;
  spoken.caption = spoken.caption || here.caption;
  spoken.head = spoken.head || here.head;
  spoken.byline = spoken.byline || here.byline;
  spoken.date = spoken.date || here.date;
  spoken.unseen = spoken.unseen || here.unseen;
}

Spoken hear_all(const ElementAttributes& attributes) {
  Spoken spoken;
  for (std::string_view names : {attributes.classes, attributes.id}) {
    names = names.substr(0, kMostLooked);
    while (!names.empty()) {
      const std::size_t end =
          std::min(names.find_first_of(" \t\r\n"), names.size());
      if (end > 0) hear(names.substr(0, end), spoken);
      names.remove_prefix(std::min(end + 1, names.size()));
    }
  }
  return spoken;
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
                     const Spoken& spoken, const ElementClass& element) {
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
  const bool in_head = spoken.head || spoken.byline || spoken.date;
  if (tag == "header" || tag == "address" ||
      (!is_whole && element.breaks && in_head && !spoken.text)) {
    return PageRegion::head;
  }
  return PageRegion::content;
}

}  // namespace

ElementClass classify_element(std::string_view tag,
                              const ElementAttributes& attributes) {
  const Spoken spoken = hear_all(attributes);
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

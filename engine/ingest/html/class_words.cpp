#include "engine/ingest/html/class_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

constexpr std::size_t kMostNames = 1024;  // bytes of a class attribute

// Sorted, to be searched by halves.
constexpr auto kCommentWords = std::to_array<std::string_view>(
    {"comment", "commentlist", "comments", "discussion", "disqus", "replies",
     "reply", "respond"});
constexpr auto kFurnitureWords =
    std::to_array<std::string_view>({"ad",           "ads",
                                     "advert",       "advertisement",
                                     "advertising",  "banner",
                                     "bio",          "breadcrumb",
                                     "breadcrumbs",  "consent",
                                     "cookie",       "cookies",
                                     "copyright",    "credit",
                                     "credits",      "donate",
                                     "footer",       "gdpr",
                                     "keywords",     "legal",
                                     "login",        "menu",
                                     "modal",        "mostread",
                                     "nav",          "navbar",
                                     "navigation",   "newsletter",

                                     "overlay",      "pager",
                                     "pagination",   "paywall",
                                     "poll",         "popular",
                                     "popup",        "promo",
                                     "promotion",    "pull",
                                     "pullquote",    "rail",
                                     "recirc",       "recommendations",
                                     "recommended",  "related",
                                     "rss",          "share",
                                     "sharing",      "sidebar",
                                     "signup",       "skip",
                                     "social",       "sponsor",
                                     "sponsored",    "subscribe",
                                     "subscription", "tagcloud",
                                     "tags",         "teaser",
                                     "teasers",      "toolbar",
                                     "topics",       "trending",
                                     "widget",       "widgets"});
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
constexpr bool are_sorted(const std::array<std::string_view, n>& words) {
  return std::is_sorted(words.begin(), words.end());
}
static_assert(are_sorted(kCommentWords));
static_assert(are_sorted(kFurnitureWords));
static_assert(are_sorted(kTextWords));
static_assert(are_sorted(kLayoutWords));
static_assert(are_sorted(kCaptionWords));
static_assert(are_sorted(kHeadWords));
static_assert(are_sorted(kBylineWords));
static_assert(are_sorted(kDateWords));

template <std::size_t n>
bool is_word_of(const std::array<std::string_view, n>& words,
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

void hear(std::string_view name, ClassWords& spoken) {
  const std::vector<std::string> words = words_of(name);
  bool layout = false;
  bool text = !words.empty();
  ClassWords here;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    layout = layout || (words.size() > 1 && is_word_of(kLayoutWords, word));
    text = text && (is_word_of(kTextWords, word) || word == "wrapper" ||
                    word == "container" || word == "area");
    here.comments = here.comments || is_word_of(kCommentWords, word);
    here.furniture = here.furniture || is_word_of(kFurnitureWords, word);
    here.caption = here.caption || is_word_of(kCaptionWords, word);
    here.head = here.head || is_word_of(kHeadWords, word);
    here.byline = here.byline || is_word_of(kBylineWords, word);
    here.date = here.date || is_word_of(kDateWords, word);
    std::string_view next;
    if (i + 1 < words.size()) next = words[i + 1];
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

}  // namespace

ClassWords class_words(std::string_view classes, std::string_view id) {
  ClassWords spoken;
  for (std::string_view names : {classes, id}) {
    names = names.substr(0, kMostNames);
    while (!names.empty()) {
      const std::size_t end =
          std::min(names.find_first_of(" \t\r\n"), names.size());
      if (end > 0) hear(names.substr(0, end), spoken);
      names.remove_prefix(std::min(end + 1, names.size()));
    }
  }
  return spoken;
}

}  // namespace crosscheck

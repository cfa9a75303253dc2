// Patterns of the lines that a page puts around an article.
#include "engine/text/tokens/furniture_lines.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include "engine/text/tokens/date_stamp.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

// Folded words, parted by one blank, at the start of a sentence that has at
// most `longest` tokens.
struct Opening {
  std::string_view words;
  std::uint32_t longest;
  bool opens_list = false;  // a bare line of this kind heads a list of links
};

constexpr std::uint32_t kAnyLength = 60;

constexpr auto kOpenings = std::to_array<Opening>({
    // sharing, following, subscribing
    {"spread the love", 8},
    {"share this", 10},
    {"share on", 10},
    {"share your", 14},
    {"tweet this", 8},
    {"email this", 8},
    {"print this", 8},
    {"follow us", 30},
    {"follow our", 30},
    {"like us on", 20},
    {"join us on", 20},
    {"join our", 20},
    {"find us on", 20},
    {"sign up for", 30},
    {"sign up to", 30},
    {"sign up now", 20},
    {"subscribe to", 30},
    {"subscribe now", 20},
    {"get the latest", 30},
    {"for the latest", 30},
    {"for more news", 30},
    {"get our", 20},
    {"download the app", 20},
    {"download our", 20},
    {"click here", 20},
    {"click to", 14},
    {"tap here", 14},
    {"don't miss", 16},
    {"support our", 20},
    {"like the page", 8},
    {"like our page", 12},
    {"enter your email", 12},
    {"enter your e-mail", 12},
    {"subscribe here", 20},
    {"listen to the latest", 20},
    {"also on", 8, true},
    {"also from", 8, true},
    {"this article is available", 20},
    {"send tips", 30},
    {"email :", 12},
    {"e-mail :", 12},
    {"contact :", 20},
    // links to other pages
    {"also , read", 16, true},
    {"also read", 20, true},
    {"read also", 20, true},
    {"also see", 20, true},
    {"see also", 20, true},
    {"read more", 30, true},
    {"read next", 30, true},
    {"read :", 30},
    {"related :", 30},
    {"related stories", 8, true},
    {"related articles", 8, true},
    {"related news", 8, true},
    {"related topics", 8, true},
    {"related coverage", 8, true},
    {"more on this", 12, true},
    {"more from", 14, true},
    {"more stories", 8, true},
    {"most read", 8, true},
    {"most popular", 5, true},
    {"trending now", 8, true},
    {"recommended for you", 8, true},
    {"you may also like", 8, true},
    {"you might also like", 8, true},
    {"what to read next", 8, true},
    {"watch :", 30},
    {"watch now", 12},
    {"watch the video", 12},
    {"listen :", 30},
    {"video :", 20},
    {"continue reading", 12},
    {"story continues below", 8},
    {"article continues below", 8},
    {"skip to", 8},
    {"back to top", 6},
    {"filed under", 20},
    {"tags :", 40},
    {"topics :", 40},
    {"categories :", 40},
    {"category :", 20},
    // advertising and comments
    {"advertisement", 4},
    {"sponsored content", 6},
    {"comments are closed", 12},
    {"leave a comment", 8},
    {"leave a reply", 8},
    {"post a comment", 8},
    {"view comments", 6},
    {"comments (", 6},
    {"loading ...", 6},
    // labels of archives and digests
    {"abstract", 2},
    {"full text", 3},
    {"correction appended", 3},
    {"top stories", 3},
    // pictures
    {"photo :", 14},
    {"photos :", 14},
    {"photo by", 14},
    {"photograph :", 14},
    {"photograph by", 14},
    {"image :", 14},
    {"image credit", 14},
    {"picture :", 14},
    {"photo credit", 14},
    {"file photo", 8},
    // origin, dates, rights
    {"copyright", 30},
    {"©", 30},
    {"all rights reserved", 12},
    {"english version by", 20},
    {"translated by", 14},
    {"translation by", 14},
    {"translated from", 14},
    {"updated at", 14},
    {"last updated", 14},
    {"last modified", 14},
    {"updated :", 14},
    {"published :", 14},
    {"published at", 14},
    {"first published", 20},
    {"posted by", 14},
    {"posted on", 14},
    {"posted at", 14},
    {"reporting by", 30},
    {"additional reporting", 30},
    {"writing by", 30},
    {"editing by", 30},
    {"edited by", 20},
    {"compiled by", 20},
    {"with inputs from", 14},
    {"with input from", 14},
    {"with agency inputs", 8},
    {"this article was originally", kAnyLength},
    {"this story was originally", kAnyLength},
    {"this article originally", kAnyLength},
    {"this article has been updated", kAnyLength},
    {"this story has been updated", kAnyLength},
    {"originally published", 20},
});

constexpr auto kInside = std::to_array<std::string_view>({
    "contributed to this report",
    "contributed to this story",
    "contributed to this article",
    "contributed reporting",
    "may not be published , broadcast",
    "all rights reserved",
});

// Whether tokens from `at` on spell `words`.
bool spells(const TokenisedText& text, std::uint32_t at, std::uint32_t last,
            std::string_view words) {
  while (!words.empty()) {
    if (at >= last) return false;
    const auto blank = words.find(' ');
    if (text.tokens[at].lower != words.substr(0, blank)) return false;
    words = blank == std::string_view::npos ? std::string_view{}
                                            : words.substr(blank + 1);
    ++at;
  }
  return true;
}

bool ends_with_mark(const TokenisedText& text, const Sentence& sentence) {
  const auto& last = text.tokens[sentence.last - 1].lower;
  return is_one_of(last, {".", "!", "?", "…", "...", ";"});
}

const Opening* opening_of(const TokenisedText& text, const Sentence& sentence) {
  std::uint32_t first = sentence.first;
  while (first < sentence.last &&
         text.tokens[first].kind == TokenKind::punctuation) {
    ++first;
  }
  const auto length = sentence.last - first;
  for (const Opening& opening : kOpenings) {
    if (length <= opening.longest &&
        spells(text, first, sentence.last, opening.words)) {
      return &opening;
    }
  }
  return nullptr;
}

bool has_inside(const TokenisedText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    for (const auto words : kInside) {
      if (spells(text, at, sentence.last, words)) return true;
    }
  }
  return false;
}

// "Agency Published 3 Mar, 2031 02:58pm", "Updated March 3, 2031", "Monday,
// March 3, 2031" alone.
bool is_time_stamp(const TokenisedText& text, const Sentence& sentence) {
  const auto date =
      full_date_length(text.tokens, sentence.first, sentence.last);
  const auto end = sentence.first + date;
  if (date != 0 && (end == sentence.last || (end + 1 == sentence.last &&
                                             text.tokens[end].lower == "."))) {
    return true;
  }
  if (sentence.last - sentence.first > 16) return false;
  if (ends_with_mark(text, sentence)) return false;
  for (std::uint32_t at = sentence.first; at + 1 < sentence.last; ++at) {
    const auto& word = text.tokens[at];
    if (!word.capital || !is_one_of(word.lower, {"published", "updated",
                                                 "posted", "modified"})) {
      continue;
    }
    const auto& next = text.tokens[at + 1];
    if (next.kind == TokenKind::number || is_month_name(next.lower) ||
        is_one_of(next.lower, {":", "on", "at"})) {
      return true;
    }
  }
  return false;
}

// "By Jane Doe", "By Jane Doe and John Roe, Staff Writer".
bool is_byline(const TokenisedText& text, const Sentence& sentence) {
  const auto length = sentence.last - sentence.first;
  if (length < 2 || length > 14 || ends_with_mark(text, sentence)) return false;
  if (text.tokens[sentence.first].lower != "by") return false;
  for (std::uint32_t at = sentence.first + 1; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    const bool name = token.kind != TokenKind::word || token.capital ||
                      is_one_of(token.lower, {"and", "of", "for", "in", "de",
                                              "van", "von", "al", "bin"});
    if (!name || token.kind == TokenKind::number) return false;
  }
  return true;
}

// "Via X Agency", "Source: X", "Reuters" on a line of its own.
bool is_agency_line(const TokenisedText& text, const Sentence& sentence) {
  const auto length = sentence.last - sentence.first;
  if (length > 7 || ends_with_mark(text, sentence)) return false;
  const auto& first = text.tokens[sentence.first].lower;
  if (length > 1 &&
      (first == "via" || (is_one_of(first, {"source", "sources"}) &&
                          text.tokens[sentence.first + 1].lower == ":"))) {
    return true;
  }
  return length <= 2 &&
         is_one_of(text.tokens[sentence.last - 1].lower,
                   {"reuters", "ap", "afp", "upi", "xinhua", "ani", "pti",
                    "bloomberg", "tass", "efe", "ansa", "dpa"});
}

// "ABCDE 185.00 Increased By ▲ 0.51 (0.28%)".
bool is_ticker(const TokenisedText& text, const Sentence& sentence) {
  if (ends_with_mark(text, sentence)) return false;
  bool arrow = false;
  bool figure = false;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    figure = figure || token.kind == TokenKind::number;
    arrow = arrow || is_one_of(token.lower, {"▲", "▼", "△", "▽", "↑", "↓"}) ||
            spells(text, at, sentence.last, "increased by") ||
            spells(text, at, sentence.last, "decreased by");
  }
  return arrow && figure && text.tokens[sentence.first].all_caps &&
         sentence.last - sentence.first <= 24;
}

// "date 2031-03-04 Spread the love", left by the program that fetched it.
bool is_fetch_stamp(const TokenisedText& text, const Sentence& sentence) {
  if (sentence.last - sentence.first < 2) return false;
  const Token& stamp = text.tokens[sentence.first + 1];
  return text.tokens[sentence.first].lower == "date" &&
         !text.tokens[sentence.first].capital &&
         stamp.kind == TokenKind::number && stamp.lower.size() == 10 &&
         stamp.lower[4] == '-';
}

// "We are also on ...": two networks named in a short sentence.
bool lists_networks(const TokenisedText& text, const Sentence& sentence) {
  if (sentence.last - sentence.first > 16) return false;
  int named = 0;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    named += static_cast<int>(
        is_one_of(text.tokens[at].lower,
                  {"facebook", "twitter", "instagram", "youtube", "telegram",
                   "whatsapp", "linkedin", "tiktok", "snapchat"}));
  }
  const auto& first = text.tokens[sentence.first].lower;
  return named >= 2 && is_one_of(first, {"we", "you", "follow", "find", "join",
                                         "facebook", "twitter", "share"});
}

// "[Borden News.]", "Borden News via Getty Images."
bool is_credit(const TokenisedText& text, const Sentence& sentence) {
  const auto length = sentence.last - sentence.first;
  if (is_bracketed_credit(text, sentence.first, sentence.last)) return true;
  if (length < 3 || length > 8) return false;
  bool source = length <= 6 && text.tokens[sentence.first].lower == "[" &&
                text.tokens[sentence.last - 1].lower == "]";
  for (std::uint32_t at = sentence.first; source && at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    source = token.kind != TokenKind::word || token.capital;
  }
  if (source) return true;
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    if (spells(text, at, sentence.last, "via getty images") ||
        spells(text, at, sentence.last, "/ getty images")) {
      return true;
    }
  }
  return false;
}

// "See photos of the storm below:", "Watch a clip above.", "Follow Orla Quill
// on Twitter @orla."
bool is_pointer(const TokenisedText& text, const Sentence& sentence) {
  if (sentence.last - sentence.first > 16) return false;
  const Token& first = text.tokens[sentence.first];
  if (!first.capital) return false;
  const bool follow = first.lower == "follow";
  if (!follow && !is_one_of(first.lower, {"see", "watch", "listen", "read"})) {
    return false;
  }
  bool network = false;
  for (std::uint32_t at = sentence.first + 1; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    network = network ||
              is_one_of(token.lower,
                        {"twitter", "facebook", "instagram", "tumblr"}) ||
              (token.kind == TokenKind::link && token.lower[0] == '@');
  }
  if (follow) return network;
  const auto before_mark = sentence.last - 2;
  return before_mark > sentence.first &&
         is_one_of(text.tokens[before_mark].lower, {"above", "below", "here"});
}

// "<a href=...>": code of the page.
bool is_markup(const TokenisedText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at + 2 < sentence.last; ++at) {
    if (text.tokens[at].lower != "<" || text.tokens[at + 1].space_before) {
      continue;
    }
    const Token& tag = text.tokens[at + 1];
    if (tag.lower == "/" ||
        is_one_of(tag.lower, {"a", "br", "div", "iframe", "img", "p", "script",
                              "span", "tweet", "video"})) {
      return true;
    }
  }
  return false;
}

// Marks and bare numbers alone: "~~~~~.", "8."
bool says_nothing(const TokenisedText& text, const Sentence& sentence) {
  for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind == TokenKind::word || token.kind == TokenKind::link) {
      return false;
    }
    if (token.kind == TokenKind::number && at != sentence.first) return false;
    if (is_one_of(token.lower, {"$", "%", "€", "£"})) return false;
  }
  return true;
}

bool is_furniture(const TokenisedText& text, const Sentence& sentence) {
  return is_fetch_stamp(text, sentence) || is_time_stamp(text, sentence) ||
         is_byline(text, sentence) || is_agency_line(text, sentence) ||
         is_ticker(text, sentence) || lists_networks(text, sentence) ||
         is_credit(text, sentence) || is_pointer(text, sentence) ||
         says_nothing(text, sentence) || is_markup(text, sentence) ||
         has_inside(text, sentence);
}

}  // namespace

PageLine page_line(const TokenisedText& text, const Sentence& sentence) {
  const Opening* opening = opening_of(text, sentence);
  if (opening != nullptr) {
    return opening->opens_list ? PageLine::list_head : PageLine::furniture;
  }
  return is_furniture(text, sentence) ? PageLine::furniture : PageLine::text;
}

bool is_bracketed_credit(const TokenisedText& text, std::uint32_t first,
                         std::uint32_t last) {
  if (last - first < 3 || last - first > 16 ||
      !is_one_of(text.tokens[first].lower, {"(", "["})) {
    return false;
  }
  for (std::uint32_t at = first + 1; at < last; ++at) {
    if (is_one_of(text.tokens[at].lower, {"photo", "photos", "getty", "handout",
                                          "picture", "photograph"})) {
      return true;
    }
  }
  return false;
}

}  // namespace crosscheck

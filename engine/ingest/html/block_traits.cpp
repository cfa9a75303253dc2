#include "engine/ingest/html/block_traits.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

/// Marks that may stand behind the end of a sentence.
constexpr auto kClosers = std::to_array<std::string_view>(
    {"\"", "'", ")", "]", "”", "’", "»", "*", " "});
constexpr auto kStops =
    std::to_array<std::string_view>({".", "!", "?", "…", ":", ";"});

/// Beginnings of blocks that pages set between paragraphs.
constexpr auto kStockBeginnings =
    std::to_array<std::string_view>({"advertisement",
                                     "also read",
                                     "also on",
                                     "click here",
                                     "comments are",
                                     "continue reading",
                                     "copyright",
                                     "download our",
                                     "download the",
                                     "follow us",
                                     "for more",
                                     "get the latest",
                                     "have your say",
                                     "image:",
                                     "join our",
                                     "keep reading",
                                     "like us on",
                                     "listen:",
                                     "more on this",
                                     "most read",
                                     "photo:",
                                     "please enable",
                                     "read also",
                                     "read more",
                                     "read next",
                                     "recommended",
                                     "related:",
                                     "related articles",
                                     "related stories",
                                     "scroll down",
                                     "see also",
                                     "share this",
                                     "sign up",
                                     "skip to",
                                     "sponsored",
                                     "story continues",
                                     "subscribe",
                                     "support our",
                                     "this article continues",
                                     "this site uses cookies",
                                     "to comment",
                                     "topics:",
                                     "tags:",
                                     "watch:",
                                     "we use cookies",
                                     "your email"});
constexpr std::size_t kLongestStock = 30;  // words

bool ends_in(std::string_view text, std::string_view mark) {
  return text.ends_with(mark);
}

bool ends_like_sentence(std::string_view text) {
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view closer : kClosers) {
      if (!ends_in(text, closer)) continue;
      text.remove_suffix(closer.size());
      cut = true;
      break;
    }
  }
  return std::any_of(kStops.begin(), kStops.end(),
                     [&](auto stop) { return ends_in(text, stop); });
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool in_word = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    words += !blank && !in_word ? 1 : 0;
    in_word = !blank;
  }
  return words;
}

bool is_stock_phrase(std::string_view text, std::size_t words) {
  if (words > kLongestStock) return false;
  const std::string front = ascii_lower(text.substr(0, 40));
  if (front.starts_with("©") || front.starts_with("(c)")) return true;
  if (std::any_of(kStockBeginnings.begin(), kStockBeginnings.end(),
                  [&](auto stock) { return front.starts_with(stock); })) {
    return true;
  }
  return words <= 20 &&
         ascii_lower(text).find("all rights reserved") != std::string::npos;
}

}  // namespace

BlockTraits traits_of(const PageBlock& block) {
  BlockTraits traits;
  const std::string_view text = block.text;
  traits.words = count_words(text);
  traits.commas =
      static_cast<std::size_t>(std::count(text.begin(), text.end(), ','));
  traits.link_share =
      text.empty() ? 0
                   : std::min(1.0, static_cast<double>(block.link_bytes) /
                                       static_cast<double>(text.size()));
  // Credits stand in brackets: "(Reporting by ...)".
  traits.reads = ends_like_sentence(text) ||
                 (text.starts_with('(') && text.ends_with(')'));
  traits.is_stock = is_stock_phrase(text, traits.words);
  return traits;
}

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace crosscheck {

/// What a part of a page is for. Later ones win over earlier ones: what lies in
/// a footer stays there.
enum class PageRegion : std::uint8_t {
  content,
  head,     ///< of the page or the article: headline, byline, date, standfirst
  caption,  ///< of a picture
  furniture,  ///< by its class: share buttons, related stories, cookie banner
  frame,      ///< by its element or role: nav, footer, aside
  comments,   ///< of readers
  never,      ///< not shown: scripts, hidden elements
};

enum class BlockKind : std::uint8_t { text, heading, item, cell };

/// An element that may hold blocks: html, body, div, td, p and so on. Parents
/// stand before their children.
struct PageNode {
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  std::uint32_t parent = kNone;
  PageRegion region = PageRegion::content;
  BlockKind kind = BlockKind::text;
  std::uint32_t kin = 0;       ///< the same for one element name and class
  std::int16_t weight = 0;     ///< how much its name and class speak for text
  bool is_paragraph = false;   ///< p, li, a heading: text, not a container
  bool is_article = false;     ///< or marked as the body of one
  std::uint32_t children = 0;  ///< nodes right below
  std::uint32_t blocks = 0;    ///< right below
};

/// A stretch of text between two breaks. White space is one blank; a single
/// line break of the page is LF.
struct PageBlock {
  std::uint32_t node = 0;
  std::uint32_t line = 1;  ///< of the file, where the text begins
  PageRegion region = PageRegion::content;
  std::uint32_t link_bytes = 0;  ///< of the text that are inside links
  std::string text;
};

/// What a page says about itself, as found, in the order of the page.
struct PageClues {
  std::string title;                    ///< the title element
  std::vector<std::string> headlines;   ///< h1 elements
  std::vector<std::string> json_ld;     ///< scripts of application/ld+json
  std::vector<std::string> times;       ///< time elements outside comments
  std::vector<std::string> bylines;     ///< by class or rel=author
  std::vector<std::string> date_lines;  ///< by class
  std::string canonical;
  /// Names in lower case and contents of meta elements.
  std::vector<std::pair<std::string, std::string>> metas;
};

struct Page {
  std::vector<PageNode> nodes;
  std::vector<PageBlock> blocks;
  PageClues clues;
  bool too_deep = false;    ///< elements below the limit were not told apart
  bool broken_off = false;  ///< its tags are too far from any order
};

}  // namespace crosscheck

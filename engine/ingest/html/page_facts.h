#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/ingest/document.h"
#include "engine/ingest/html/page.h"

namespace crosscheck {

/// What a page says about its article. Empty where it says nothing.
struct PageFacts {
  std::string title;
  std::string date;  ///< in a form of published_day.h
  DateFrom date_from = DateFrom::nowhere;
  std::string author;
  std::string url;   ///< absolute
  std::string site;  ///< name of who publishes it
};

/// The first of these that is there:
/// - title: og:title, JSON-LD headline, the first h1, the title element;
/// without
///   the site's name behind a bar or a dash;
/// - date: JSON-LD datePublished; meta article:published_time and its kin; a
///   time element; a path like /2031/05/06/ of the URL; a visible line of a
///   byline or date. Never one of a reader's comment;
/// - author: JSON-LD author, meta author, a byline of the page;
/// - URL: the canonical link, og:url, JSON-LD, `address`, where it was fetched;
/// - site: og:site_name, JSON-LD publisher, application-name.
/// Complexity: O(clues).
[[nodiscard]] PageFacts page_facts(const PageClues& clues,
                                   std::string_view address);

/// Takes what is still not known, a date and a byline, from short lines right
/// before the text of the article, the nearest first.
void complete_facts(PageFacts& facts, std::span<const std::string> lead);

}  // namespace crosscheck

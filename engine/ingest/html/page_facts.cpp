#include "engine/ingest/html/page_facts.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "engine/ingest/html/json_ld.h"
#include "engine/ingest/html/page_date.h"
#include "engine/ingest/html/text_block.h"
#include "engine/ingest/intake.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongestByline = 120;  // bytes

/// The content of the first meta element of the first name that has one.
std::string_view meta(const PageClues& clues,
                      std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    for (const auto& [found, content] : clues.metas) {
      if (found == name && !content.empty()) return content;
    }
  }
  return {};
}

std::size_t word_count(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) +
         1;
}

/// Without the site's name, which pages set behind their titles.
std::string_view without_site(std::string_view title, std::string_view site,
                              std::string_view headline) {
  constexpr auto kBars = std::to_array<std::string_view>(
      {" | ", " - ", " – ", " — ", " :: ", " · ", " » "});
  for (const std::string_view bar : kBars) {
    const std::size_t at = title.rfind(bar);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view front = title.substr(0, at);
    const std::string_view name = title.substr(at + bar.size());
    const bool is_site =
        !site.empty() && ascii_lower(name) == ascii_lower(site);
    const bool is_tail = word_count(name) <= 4 && word_count(front) >= 4;
    if (is_site || front == headline || is_tail) return front;
  }
  return title;
}

std::string title_of(const PageClues& clues, const LinkedArticle& linked,
                     std::string_view site) {
  const std::string_view headline =
      clues.headlines.empty() ? std::string_view() : clues.headlines.front();
  const std::string_view open_graph = meta(clues, {"og:title"});
  if (!open_graph.empty()) {
    return std::string(without_site(open_graph, site, headline));
  }
  if (!linked.headline.empty()) return linked.headline;
  // Of a page whose title ends with its headline, that is the site's name.
  const bool is_name = clues.title.size() > headline.size() &&
                       clues.title.ends_with(headline) && !headline.empty();
  const bool fits = clues.headlines.size() == 1 ||
                    (!headline.empty() && clues.title.starts_with(headline));
  if (fits && !is_name && ascii_lower(headline) != ascii_lower(site)) {
    return std::string(headline);
  }
  return std::string(
      without_site(clues.title, is_name ? headline : site, headline));
}

void find_date(const PageClues& clues, const LinkedArticle& linked,
               PageFacts& facts) {
  const auto take = [&](std::string_view text, DateFrom from) {
    if (facts.date_from != DateFrom::nowhere) return;
    facts.date = date_in(text);
    if (!facts.date.empty()) facts.date_from = from;
  };
  take(linked.published, DateFrom::meta);
  for (const char* name : {"article:published_time",
                           "og:article:published_time",
                           "og:published_time",
                           "datepublished",
                           "article:published",
                           "parsely-pub-date",
                           "sailthru.date",
                           "publish-date",
                           "publish_date",
                           "publishdate",
                           "publication_date",
                           "pubdate",
                           "date",
                           "dc.date.issued",
                           "dcterms.issued",
                           "dc.date",
                           "dcterms.date",
                           "dcterms.created",
                           "dc.date.created",
                           "article.published",
                           "article_date_original"}) {
    take(meta(clues, {name}), DateFrom::meta);
  }
  for (const std::string& time : clues.times) take(time, DateFrom::meta);
  if (facts.date_from == DateFrom::nowhere) {
    facts.date = date_in_path(facts.url);
    if (!facts.date.empty()) facts.date_from = DateFrom::url;
  }
  for (const std::string& line : clues.date_lines) take(line, DateFrom::text);
  for (const std::string& line : clues.bylines) take(line, DateFrom::text);
}

/// "By Jane Doe | Harbour News, 6 May 2031" as "Jane Doe".
std::string author_in(std::string_view line) {
  line = trimmed(line);
  const std::string lower = ascii_lower(line.substr(0, 12));
  for (const std::string_view front :
       {"written by ", "posted by ", "by ", "by: ", "author: "}) {
    if (lower.starts_with(front)) line.remove_prefix(front.size());
  }
  for (const std::string_view end :
       {" | ", "|", " - ", " – ", " — ", " · ", " • ", "\n"}) {
    line = line.substr(0, line.find(end));
  }
  const std::string date = date_in(line);
  if (!date.empty()) line = line.substr(0, line.find(date));
  for (const std::string_view word : {"published", "posted", "updated", "on"}) {
    line = trimmed(line);
    if (ascii_lower(line).ends_with(word) &&
        (line.size() == word.size() ||
         line[line.size() - word.size() - 1] == ' ')) {
      line.remove_suffix(word.size());
    }
  }
  while (line.ends_with(',') || line.ends_with(':') || line.ends_with(' ')) {
    line.remove_suffix(1);
  }
  return line.size() <= kLongestByline ? std::string(line) : std::string();
}

std::string author_of(const PageClues& clues, const LinkedArticle& linked) {
  const auto fits = [](std::string_view name) {
    return !name.empty() && host_of(name).empty();
  };
  if (fits(linked.author)) return linked.author;
  const std::string_view named =
      meta(clues, {"author", "article:author", "dc.creator", "parsely-author",
                   "sailthru.author", "byl"});
  if (fits(named)) return author_in(named);
  for (const std::string& line : clues.bylines) {
    std::string author = author_in(line);
    if (fits(author)) return author;
  }
  return {};
}

std::string url_of(const PageClues& clues, const LinkedArticle& linked,
                   std::string_view address) {
  for (const std::string_view url :
       {std::string_view(clues.canonical), meta(clues, {"og:url"}),
        std::string_view(linked.url), address}) {
    if (!host_of(url).empty()) return std::string(trimmed(url));
  }
  return {};
}

}  // namespace

PageFacts page_facts(const PageClues& clues, std::string_view address) {
  const LinkedArticle linked = read_json_ld(clues.json_ld);
  PageFacts facts;
  facts.url = url_of(clues, linked, address);
  facts.site = meta(clues, {"og:site_name"});
  if (facts.site.empty()) facts.site = linked.publisher;
  if (facts.site.empty()) facts.site = meta(clues, {"application-name"});
  facts.title = title_of(clues, linked, facts.site);
  find_date(clues, linked, facts);
  facts.author = author_of(clues, linked);
  return facts;
}

void complete_facts(PageFacts& facts, std::span<const std::string> lead) {
  for (const std::string& line : lead) {
    if (facts.date.empty()) facts.date = date_in(line);
    if (facts.date_from == DateFrom::nowhere && !facts.date.empty()) {
      facts.date_from = DateFrom::text;
    }
    if (facts.author.empty() && ascii_lower(line.substr(0, 3)) == "by ") {
      facts.author = author_in(line);
    }
  }
}

}  // namespace crosscheck

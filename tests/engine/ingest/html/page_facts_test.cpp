#include "engine/ingest/html/page_facts.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/ingest/html/json_ld.h"
#include "engine/ingest/html/page_date.h"
#include "engine/ingest/html/page_scanner.h"

namespace crosscheck {
namespace {

PageFacts facts_of(const std::string& html, std::string_view address = {}) {
  return page_facts(scan_page(html).clues, address);
}

}  // namespace

TEST_SUITE("engine/ingest/html/page_facts") {
  TEST_CASE("the date comes from the first place that tells one") {
    const std::string linked =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        "\"datePublished\":\"2031-01-01\"}</script>";
    const std::string meta =
        "<meta property='article:published_time' content='2031-01-02'>";
    const std::string time = "<time datetime='2031-01-03'>x</time>";
    const std::string url =
        "<link rel=canonical href='https://a.example/2031/01/04/x.html'>";
    const std::string line = "<p class=byline>By A B, 5 January 2031</p>";
    const struct {
      std::string html, date;
      DateFrom from;
    } cases[] = {
        {line + url + time + meta + linked, "2031-01-01", DateFrom::meta},
        {line + url + time + meta, "2031-01-02", DateFrom::meta},
        {line + url + time, "2031-01-03", DateFrom::meta},
        {line + url, "2031-01-04", DateFrom::url},
        {line, "5 January 2031", DateFrom::text},
        {"<p>On 6 January 2031 it rained.</p>", "", DateFrom::nowhere}};
    for (const auto& c : cases) {
      CAPTURE(c.html);
      const PageFacts facts = facts_of(c.html);
      CHECK(facts.date == c.date);
      CHECK(facts.date_from == c.from);
    }
  }

  TEST_CASE("a date of a comment or of the frame is none of the page") {
    for (const char* html :
         {"<div class=comment><time datetime='2031-01-03'>x</time></div>",
          "<ol class=commentlist><li><span class=date>3 May 2031</span></ol>",
          "<nav><time datetime='2031-01-03'>x</time></nav>",
          "<div hidden><time datetime='2031-01-03'>x</time></div>",
          "<script type='application/ld+json'>{\"@type\":\"Comment\","
          "\"datePublished\":\"2031-01-01\"}</script>",
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
          "\"comment\":{\"@type\":\"Article\",\"datePublished\":"
          "\"2031-01-01\"}}</script>"}) {
      CAPTURE(html);
      CHECK(facts_of(html).date.empty());
    }
  }

  TEST_CASE("the title stands without the site's name") {
    const struct {
      const char *html, *title;
    } cases[] = {
        {"<title>Storm over the old quay - Tessel Courier</title>",
         "Storm over the old quay"},
        {"<title>Storm | The Long Name of a Paper of the Coast</title>"
         "<meta property=og:site_name "
         "content='The Long Name of a Paper of the Coast'>",
         "Storm"},
        {"<title>X - Y</title>", "X - Y"},
        {"<title>Y</title><h1>Storm over the quay</h1>", "Storm over the quay"},
        {"<title>Storm &raquo; Diary</title><h1>Diary</h1>", "Storm"},
        {"<title>Y</title><meta property=og:title content='Storm'><h1>Z</h1>",
         "Storm"},
        {"<p>no title</p>", ""}};
    for (const auto& c : cases) {
      CAPTURE(c.html);
      CHECK(facts_of(c.html).title == c.title);
    }
  }

  TEST_CASE("a byline is a name") {
    const struct {
      const char *html, *author;
    } cases[] = {
        {"<p class=byline>By Ida Brandt | Tessel Courier</p>", "Ida Brandt"},
        {"<a rel=author href=x>Ida Brandt</a>", "Ida Brandt"},
        {"<p class=byline>By Ida Brandt, Published 3 May 2031</p>",
         "Ida Brandt"},
        {"<meta name=author content='Ida Brandt'><p class=byline>By X</p>",
         "Ida Brandt"},
        {"<meta property='article:author' content='https://x.example/ida'>",
         ""}};
    for (const auto& c : cases) {
      CAPTURE(c.html);
      CHECK(facts_of(c.html).author == c.author);
    }
  }

  TEST_CASE("an address that is no web address is none") {
    const PageFacts facts =
        facts_of("<link rel=canonical href='javascript:alert(1)'>",
                 "http://harbour.example/a");
    CHECK(facts.url == "http://harbour.example/a");
    CHECK(facts_of("<link rel=canonical href='/a'>").url.empty());
  }

  TEST_CASE("JSON-LD is looked through without recursion, and forgiven") {
    const std::string deep = "{\"@graph\":" + std::string(100'000, '[') +
                             std::string(100'000, ']') + "}";
    CHECK(read_json_ld({deep, "no json", "", "[]"}).headline.empty());
    const LinkedArticle article = read_json_ld(
        {R"({"@type":"WebPage","headline":"Page"})",
         R"([{"@type":["Thing","ReportageNewsArticle"],"headline":"A  story",
            "author":["X",{"name":"Y"}],"publisher":{"name":"P"}}])"});
    CHECK(article.headline == "A story");
    CHECK(article.author == "X, Y");
    CHECK(article.publisher == "P");
  }
}

TEST_SUITE("engine/ingest/html/page_date") {
  TEST_CASE("a date is found in a line") {
    const struct {
      const char *line, *date;
    } cases[] = {{"Published 6 May 2031 by Jane Doe", "6 May 2031"},
                 {"Updated: May 6, 2031, 10:15 a.m.", "May 6, 2031"},
                 {"Tuesday, 6 May 2031", "Tuesday, 6 May 2031"},
                 {"20310506", "2031-05-06"},
                 {"20310506T070809Z", "2031-05-06"},
                 {"2031-05-06T07:08:09Z", "2031-05-06T07:08:09Z"},
                 {"1612031234", ""},
                 {"5/6/2031", ""},
                 {"31 June 2031", ""},
                 {"May the best win", ""}};
    for (const auto& c : cases) {
      CAPTURE(c.line);
      CHECK(date_in(c.line) == c.date);
    }
  }

  TEST_CASE("a date is found in a path") {
    const struct {
      const char *url, *date;
    } cases[] = {{"https://a.example/2031/05/06/x", "2031-05-06"},
                 {"https://a.example/news/2031/may/6/x", "6 may 2031"},
                 {"https://a.example/2031-05-06-x.html", "2031-05-06"},
                 {"https://a.example/20310506/x", "2031-05-06"},
                 {"https://a.example/2031/13/06/x", ""},
                 {"https://a.example/x?d=/2031/05/06/", ""},
                 {"https://a.example/123456789", ""}};
    for (const auto& c : cases) {
      CAPTURE(c.url);
      CHECK(date_in_path(c.url) == c.date);
    }
  }
}

}  // namespace crosscheck

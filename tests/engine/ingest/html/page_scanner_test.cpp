#include "engine/ingest/html/page_scanner.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

std::vector<std::string> block_texts(std::string_view html) {
  std::vector<std::string> texts;
  for (const PageBlock& block : scan_page(html).blocks) {
    texts.push_back(block.text);
  }
  return texts;
}
using Texts = std::vector<std::string>;

std::string times(std::size_t count, const std::string& text) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

}  // namespace

TEST_SUITE("engine/ingest/html/page_scanner") {
  TEST_CASE("blocks end at elements that break, and at two line breaks") {
    CHECK(block_texts("<div>One <b>two</b><p>Three<br>four<br> <br>five</div>"
                      "<td>six") ==
          Texts{"One two", "Three\nfour", "five", "six"});
  }

  TEST_CASE("entities are decoded and white space is tidied") {
    CHECK(block_texts("<p> a&amp;b&nbsp;&nbsp;c \n\t d&#233;&eacute;&#146;e\xC2"
                      "\xAD"
                      "f\xE2\x80\x8B"
                      "g&shy;h &lt;i&gt;") ==
          Texts{"a&b c d\xC3\xA9\xC3\xA9’efgh <i>"});
  }

  TEST_CASE("a block has the line where its text begins") {
    const Page page = scan_page("<p>\n\n one\ntwo</p>\n<p>three\n</p>");
    REQUIRE(page.blocks.size() == 2);
    CHECK(page.blocks[0].line == 3);
    CHECK(page.blocks[1].line == 5);
  }

  TEST_CASE("bytes of links are counted") {
    const Page page = scan_page("<p>ab <a href=x>cde</a> f</p>");
    REQUIRE(page.blocks.size() == 1);
    CHECK(page.blocks[0].link_bytes == 3);
  }

  TEST_CASE("what is not shown is no text") {
    CHECK(block_texts("<script>a</script><style>b</style><p hidden>c</p>"
                      "<p style='display : none'>d</p><noscript>e</noscript>"
                      "<p aria-hidden=true>f</p><span class=sr-only>g</span>"
                      "<p>h</p>") == Texts{"h"});
  }

  TEST_CASE("regions are told by names, roles and classes") {
    const struct {
      const char* html;
      PageRegion region;
    } cases[] = {{"<p>x", PageRegion::content},
                 {"<nav><p>x", PageRegion::frame},
                 {"<div role=navigation>x", PageRegion::frame},
                 {"<div class='relatedStories'>x", PageRegion::furniture},
                 {"<div class='share-bar'>x", PageRegion::furniture},
                 {"<div class='content has-sidebar'>x", PageRegion::content},
                 {"<div class='content sidebar-left'>x", PageRegion::content},
                 {"<body class='sidebar'>x", PageRegion::content},
                 {"<div id=comments>x", PageRegion::comments},
                 {"<div class=footer><div id=comments>x", PageRegion::comments},
                 {"<div id=comments><div class=footer>x", PageRegion::comments},
                 {"<article class='comment-open'>x", PageRegion::content},
                 {"<figure><figcaption>x", PageRegion::caption},
                 {"<header>x", PageRegion::head},
                 {"<div class=commentary>x", PageRegion::content}};
    for (const auto& c : cases) {
      CAPTURE(c.html);
      const Page page = scan_page(c.html);
      REQUIRE(page.blocks.size() == 1);
      CHECK(page.blocks[0].region == c.region);
    }
  }

  TEST_CASE("a million open elements are no matter") {
    const Page page = scan_page(times(1'000'000, "<div>") + "<p>Deep.</p>");
    REQUIRE(page.blocks.size() == 1);
    CHECK(page.blocks[0].text == "Deep.");
    CHECK(page.too_deep);
    CHECK(page.nodes.size() < 600);
    CHECK_FALSE(scan_page(times(500, "<div>") + "x").too_deep);
  }

  TEST_CASE("end tags of nothing are searched for within a budget") {
    // Each searches all that is open: 40,000 times 40,000 without a budget.
    const Page page = scan_page("<p>First.</p>" + times(40'000, "<b>x") +
                                times(40'000, "</i>") + "<p>Last.</p>");
    CHECK(page.broken_off);
    CHECK(page.blocks[0].text == "First.");
    CHECK_FALSE(scan_page("<b><i>x</b></i></div></span>").broken_off);
  }

  TEST_CASE("broken pages come to an end") {
    for (const char* piece :
         {"<", "&", "<!--", "<a href=\"", "</", "<!", "<?", "&#x", "<script>",
          "<textarea>", "<table><tr><td>", "<a b='c' ", "]]>", "<select>"}) {
      CAPTURE(piece);
      const Page page = scan_page("<p>Text.</p>" + times(20'000, piece));
      REQUIRE_FALSE(page.blocks.empty());
      CHECK(page.blocks[0].text == "Text.");
    }
  }

  TEST_CASE("a page cut anywhere leaves whole characters") {
    const std::string html =
        "<title>Caf\xC3\xA9</title><p class='a'>Na\xC3\xAFve &eacute;t\xC3\xA9 "
        "\xE2\x80\x9Cquoted\xE2\x80\x9D <a href='x'>link</a> text.</p>";
    for (std::size_t at = 0; at < html.size(); ++at) {
      const auto corpus = read_bytes("a.html", html.substr(0, at));
      if (!corpus.ok()) continue;
      for (const Document& d : corpus.value().documents) {
        CHECK(holds(d.text, "Na"));
      }
    }
  }
}

}  // namespace crosscheck

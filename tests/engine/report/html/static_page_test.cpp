#include "engine/report/html/static_page.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/found_story.h"
#include "tests/support/html_elements.h"

namespace crosscheck {
namespace {

using testing::HtmlElement;

std::vector<HtmlElement> page(const Findings& findings) {
  return testing::html_elements(static_page(findings));
}

/// Texts of all elements of a name, in order; white space as one blank.
std::vector<std::string> texts(const std::vector<HtmlElement>& elements,
                               std::string_view name,
                               std::string_view kind = "") {
  std::vector<std::string> result;
  for (const HtmlElement& element : elements) {
    if (element.name != name) continue;
    const auto own = element.attributes.find("class");
    if (!kind.empty() &&
        (own == element.attributes.end() || own->second != kind)) {
      continue;
    }
    std::string text;
    for (const char c : element.text) {
      const bool blank = c == ' ' || c == '\n';
      if (!blank || (!text.empty() && text.back() != ' ')) {
        text += blank ? ' ' : c;
      }
    }
    while (text.ends_with(' ')) text.pop_back();
    result.push_back(text);
  }
  return result;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_SUITE("engine/report/html/static_page") {
  TEST_CASE("the summary says who disagrees and what is better supported") {
    const auto elements = page(testing::found_story());
    const HtmlElement& summary = testing::element_of_id(elements, "summary");
    CHECK(summary.text.find("3 articles of 3 sources were read, which make 3 "
                            "claims. Sources disagree on 1 point.") !=
          std::string::npos);
    CHECK(
        summary.text.find(
            "harbour fire · boats: sources disagree. 12 (0.813, 1 origin of 2 "
            "outlets) is better supported than 30 (0.250, 1 origin).") !=
        std::string::npos);
    CHECK(summary.text.find("1 disputed value that several outlets give rests "
                            "on one origin.") != std::string::npos);
    CHECK(summary.text.find("1 input could not be read") != std::string::npos);
  }

  TEST_CASE("a dispute has its sides, the better supported first") {
    const auto elements = page(testing::found_story());
    CHECK(texts(elements, "h4") == Texts{"12", "30", "Why they differ"});
    CHECK(
        texts(elements, "p", "score") ==
        Texts{
            "Score 0.813 (0.688 to 0.938), 1 origin of 2 outlets, understood "
            "as exactly 12",
            "Score 0.250 (0.125 to 0.375), 1 origin, understood as about 30"});
    CHECK(texts(elements, "ul", "reasons") ==
          Texts{"12 is not 30 (rule quantity)"});
    CHECK(texts(elements, "p", "decision") ==
          Texts{"A reader has marked this as confirmed: asked the harbour"});
  }

  TEST_CASE("a quote stands in its context with its words marked") {
    const auto elements = page(testing::found_story());
    CHECK(texts(elements, "mark") == Texts{"Twelve boats", "Thirty boats"});
    CHECK(texts(elements, "blockquote") ==
          Texts{"It was night. Twelve boats burned, he said.",
                "It was night. Thirty boats burned, he said."});
    CHECK(
        texts(elements, "p", "who").front() ==
        "Bay News, 2031-05-01 (by its header), by R. Tern, citing the harbour "
        "master Bay.txt:3:15 news.example");
  }

  TEST_CASE("claims of one origin are folded under the first") {
    CHECK(texts(page(testing::found_story()), "p", "copies") ==
          Texts{"Of the same origin: Kelp Post Kel.txt:3:15."});
  }

  TEST_CASE("a quote without its sentence is shown with what is around it") {
    Findings story = testing::found_story();
    FoundQuote& quote = story.claims[0].evidence[0];
    quote.before = quote.after = "";
    quote.prefix = "night. ";
    quote.suffix = " burned";
    CHECK(texts(page(story), "blockquote").front() ==
          "… night. Twelve boats burned …");
  }

  TEST_CASE("sources have their figures, unknown ones a dash") {
    Findings story = testing::found_story();
    story.sources[2].coverage.reset();
    story.sources[2].interval.reset();
    story.sources[2].claims = 5;  // so it stands first
    const auto rows = texts(page(story), "tr");
    REQUIRE(rows.size() > 2);
    CHECK(rows[1] == "Gull FM0.750511–100 %");
    CHECK(rows[2] == "Bay News0.750 (0.500 to 0.875)11150 %100 %");
  }

  TEST_CASE("the method tells the command and what was left out") {
    const auto elements = page(testing::found_story());
    const HtmlElement& method = testing::element_of_id(elements, "method");
    for (const std::string_view told :
         {"crosscheck contradictions harbour", "posterior", "top 3",
          "torn.txt:1:2", "is cut off", "read it again", "00ff"}) {
      CAPTURE(told);
      CHECK(method.text.find(told) != std::string::npos);
    }
  }

  TEST_CASE("fifty disputes are shown and the rest is counted") {
    Findings story = testing::found_story();
    story.disputes.resize(53, story.disputes[0]);
    const auto elements = page(story);
    CHECK(texts(elements, "article").size() == 50);
    CHECK(testing::element_of_id(elements, "disputes")
              .text.find("The first 50 of 53 are shown here.") !=
          std::string::npos);
  }

  TEST_CASE("no findings make a page that says so") {
    const auto elements = page({});
    CHECK(texts(elements, "h1") == Texts{"What the sources dispute"});
    CHECK(testing::element_of_id(elements, "summary")
              .text.find("No sources were found to disagree.") !=
          std::string::npos);
    CHECK(texts(elements, "article").empty());
  }

  TEST_CASE("headings go down by one and every part is reachable") {
    const auto elements = page(testing::found_story());
    int level = 0, firsts = 0;
    for (const HtmlElement& element : elements) {
      if (element.name.size() != 2 || element.name[0] != 'h' ||
          element.name == "hr") {
        continue;
      }
      const int own = element.name[1] - '0';
      CHECK(own <= level + 1);
      level = own;
      firsts += own == 1;
    }
    CHECK(firsts == 1);
    for (const HtmlElement& element : elements) {
      const auto href = element.attributes.find("href");
      if (href == element.attributes.end() || href->second[0] != '#') continue;
      CHECK_NOTHROW(
          (void)testing::element_of_id(elements, href->second.substr(1)));
    }
  }

  TEST_CASE("no word of the page calls a claim true or false") {
    std::string text = static_page(testing::found_story());
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return static_cast<char>(std::tolower(c)); });
    for (const std::string_view word : {"true", "false", " lie", "fake"}) {
      CAPTURE(word);
      CHECK(text.find(word) == std::string::npos);
    }
  }
}
}  // namespace crosscheck

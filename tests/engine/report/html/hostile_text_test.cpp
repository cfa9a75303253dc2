// No text of an article, a record or a result becomes markup.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/html/html_form.h"
#include "engine/report/html/static_page.h"
#include "engine/report/json_text.h"
#include "engine/report/report_buffer.h"
#include "tests/support/found_story.h"
#include "tests/support/html_elements.h"

namespace crosscheck {
namespace {

using testing::HtmlElement;

/// Each tries to get out of where it stands.
const std::vector<std::string>& payloads() {
  static const std::vector<std::string> kPayloads = {
      "<script>alert(1)</script>",
      "</script><script>alert(1)</script>",
      "</SCRIPT ><img src=x onerror=alert(1)>",
      "<!--<script>",
      "--><b>out</b><!--",
      "<![CDATA[<b>]]>",
      "<?php echo 1 ?>",
      "</main></body></html><h1>after</h1>",
      "</bdi></h3></article><a href=javascript:alert(1)>x</a>",
      "</style><style>*{display:none}</style>",
      "</title><meta http-equiv=refresh content=0;url=//evil.example>",
      "\"><img src=x onerror=alert(1)>",
      "'><svg/onload=alert(1)>",
      "\" onmouseover=\"alert(1)",
      "' autofocus onfocus='alert(1)",
      "` onclick=`alert(1)",
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)//http://",
      "data:text/html,<script>alert(1)</script>",
      "vbscript:msgbox(1)",
      "http://good.example@evil.example/",
      "http://evil.example\\@good.example/",
      "https://ok.example/\"onclick=\"alert(1)",
      "http://a b.example/<b>",
      "&lt;script&gt;&#60;b&#62;&amp",
      "&#x3c;img src=x onerror=alert(1)&#x3e;",
      "\\u003cscript\\u003e",
      "\xE2\x80\xA8</script>\xE2\x80\xA9<b>",
      std::string("nul\0<b>nul</b>", 14),
      "\xE2\x80\xAE"
      "desrever\xE2\x81\xA6\xE2\x81\xA9<i>",
      "\x1b[31mred\x1b]0;title\x07<u>",
      "\xC0\xBC"
      "script\xC0\xBE",               // overlong < and >
      "\xF0\x9F<b>cut</b>",           // a character that breaks off
      "\xEF\xBF\xBE\xEF\xB7\x90<b>",  // no characters
      "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
      "=cmd|' /C calc'!A0",
      "{{constructor.constructor('alert(1)')()}}${alert(1)}",
      "<svg><style><img src=x onerror=alert(1)></style></svg>",
      "<math><mtext></mtext><mglyph><style></math><img src onerror=alert(1)>",
      "<textarea></textarea><noscript><p title=\"</noscript><img src=x>\">",
      "<base href=//evil.example/><form action=//evil.example/><input>",
      "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  };
  return kPayloads;
}

bool has_raw_control(std::string_view text) {
  for (const std::string_view bidi :
       {"\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC", "\xE2\x80\xAD",
        "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8",
        "\xE2\x81\xA9"}) {
    if (text.find(bidi) != std::string_view::npos) return true;
  }
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
  });
}

/// Links lead to http or https and keep the referrer; nothing else leads away.
void check_links(const std::vector<HtmlElement>& elements) {
  for (const HtmlElement& element : elements) {
    const auto href = element.attributes.find("href");
    if (href == element.attributes.end()) continue;
    CHECK(element.name == "a");
    if (href->second.starts_with("#")) continue;
    CHECK((href->second.starts_with("http://") ||
           href->second.starts_with("https://")));
    CHECK(element.attributes.at("rel") == "noopener noreferrer nofollow");
  }
}

/// The elements but links to elsewhere, which a payload may be or not be.
std::string shape_without_links(std::vector<HtmlElement> elements) {
  std::string shape;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (elements[i].attributes.contains("rel")) continue;
    shape += testing::html_shape({elements[i]});
  }
  return shape;
}

/// A result of the story's claims, as text with a payload in each string.
std::string json_with(std::string_view payload) {
  std::string text = R"({"schema":"crosscheck.result/1","claims":[{"value":)";
  append_json_string(text, payload);
  text += "}],\"raw\":\"\xE2\x80\xA8<!--</script>&\"}";
  return text;
}

std::string page_of(const StoredResult& result) {
  StringSink sink;
  REQUIRE(HtmlForm().write(result, {}, sink).ok());
  return sink.text();
}

}  // namespace

TEST_SUITE("engine/report/html/hostile_text") {
  TEST_CASE("no payload in any field changes the elements of the page") {
    std::size_t tried = 0;
    for (std::size_t field = 0;; ++field) {
      Findings plain = testing::found_story();
      const auto fields = testing::texts_from_outside(plain);
      if (field == fields.size()) break;
      *fields[field].second = "word";
      const std::string wanted =
          shape_without_links(testing::html_elements(static_page(plain)));
      for (const std::string& payload : payloads()) {
        CAPTURE(fields[field].first);
        CAPTURE(payload);
        *fields[field].second = payload;
        const std::string page = static_page(plain);
        const auto elements = testing::html_elements(page);
        CHECK(shape_without_links(elements) == wanted);
        CHECK_FALSE(has_raw_control(page));
        check_links(elements);
        ++tried;
      }
    }
    CHECK(tried >= 200);
  }

  TEST_CASE("a whole page has its own four scripts and nothing else") {
    const std::string wanted = testing::html_shape(testing::html_elements(
        page_of({json_with("word"), testing::found_story()})));
    for (const std::string& payload : payloads()) {
      CAPTURE(payload);
      const auto elements = testing::html_elements(
          page_of({json_with(payload), testing::found_story()}));
      CHECK(testing::html_shape(elements) == wanted);
      CHECK(std::count_if(elements.begin(), elements.end(),
                          [](const HtmlElement& element) {
                            return element.name == "script";
                          }) == 4);
    }
  }

  TEST_CASE("a payload in every field at once is shown to the letter") {
    for (const std::string payload :
         {"<script>alert(1)</script>", "' onclick='alert(1)", "a&amp;b"}) {
      Findings story = testing::found_story();
      for (const auto& [name, text] : testing::texts_from_outside(story)) {
        *text = payload;
      }
      const auto elements = testing::html_elements(static_page(story));
      const auto mark = std::find_if(
          elements.begin(), elements.end(),
          [](const HtmlElement& element) { return element.name == "mark"; });
      REQUIRE(mark != elements.end());
      const bool shown = std::any_of(
          elements.begin(), elements.end(), [&](const HtmlElement& element) {
            return element.name == "mark" && element.text == payload;
          });
      CHECK(shown);
    }
  }
}
}  // namespace crosscheck

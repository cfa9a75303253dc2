#include "engine/report/html/html_form.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

#include "engine/report/html/page_asset.h"
#include "engine/report/report_buffer.h"
#include "tests/support/found_story.h"
#include "tests/support/html_elements.h"
#include "tests/support/packed_text.h"

namespace crosscheck {
namespace {

std::string page_of(const Findings& findings) {
  StringSink sink;
  REQUIRE(HtmlForm().write({R"({"a":"<b>"})", findings}, {}, sink).ok());
  return sink.text();
}

std::string file_text(const std::string& name) {
  std::ifstream file(
      std::string(CROSSCHECK_SOURCE_DIR) + "/engine/report/page/dist/" + name,
      std::ios::binary);
  REQUIRE(file.good());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

class FailingSink : public ByteSink {
 public:
  Status write(std::string_view) override {
    return Error{ErrorCode::unreadable, "disk full", ""};
  }
};

}  // namespace

TEST_SUITE("engine/report/html/html_form") {
  TEST_CASE("the policy allows the scripts and styles that are there") {
    const auto elements = testing::html_elements(page_of({}));
    std::string policy;
    for (const auto& element : elements) {
      const auto name = element.attributes.find("http-equiv");
      if (name == element.attributes.end()) continue;
      CHECK(name->second == "Content-Security-Policy");
      policy = element.attributes.at("content");
    }
    CHECK(policy ==
          "default-src 'none'; script-src '" + policy_hash(page_loader()) +
              "' '" + std::string(page_script_hash()) + "'; style-src '" +
              policy_hash(page_style()) + "' '" + policy_hash(static_style()) +
              "'; img-src data:; base-uri 'none'; form-action 'none'; "
              "require-trusted-types-for 'script'; trusted-types crosscheck");
    for (const auto& element : elements) {
      if (element.name == "style") {
        const std::string hash = policy_hash(element.text);
        CHECK((hash == policy_hash(page_style()) ||
               hash == policy_hash(static_style())));
      }
      if (element.name == "script" && element.attributes.empty()) {
        CHECK(policy_hash(element.text) == policy_hash(page_loader()));
      }
      CHECK_FALSE(element.attributes.contains("style"));
      for (const auto& [name, value] : element.attributes) {
        CHECK_FALSE(name.starts_with("on"));
      }
    }
  }

  TEST_CASE("the program holds the built page, whose hashes are committed") {
    CHECK(packed_page_script() == file_text("page.js.gz.b64"));
    CHECK(page_loader() == file_text("loader.js"));
    CHECK(page_style() == file_text("page.css"));
    CHECK(file_text("page.sha256") ==
          std::string(page_script_hash()) + "  page.js\n" +
              policy_hash(page_loader()) + "  loader.js\n" +
              policy_hash(page_style()) + "  page.css\n");
    for (const std::string_view ending : {"</script", "</style", "<!--"}) {
      CHECK(packed_page_script().find(ending) == std::string_view::npos);
      CHECK(page_loader().find(ending) == std::string_view::npos);
      CHECK(page_style().find(ending) == std::string_view::npos);
      CHECK(static_style().find(ending) == std::string_view::npos);
    }
  }

  TEST_CASE("a page holds the built script, packed, and its hash") {
    const auto elements = testing::html_elements(page_of({}));
    const auto& packed = testing::element_of_id(elements, "script");
    CHECK(packed.name == "script");
    CHECK(packed.attributes.at("type") == "text/plain");
    CHECK(packed.attributes.at("data-encoding") == "gzip+base64");
    const std::string script =
        testing::gunzipped(testing::from_base64(packed.text));
    CHECK(script == file_text("page.js"));
    CHECK(page_script_hash() == policy_hash(script));
  }

  TEST_CASE("script and style take less than 80 kB of a page") {
    CHECK(packed_page_script().size() + page_loader().size() +
              page_style().size() <
          80'000);
  }

  TEST_CASE("a hash is the one of the standard") {
    // RFC 6234's digest of "abc", in base64.
    CHECK(policy_hash("abc") ==
          "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  }

  TEST_CASE("a page begins with its encoding and holds its data in order") {
    const std::string page = page_of(testing::found_story());
    CHECK(
        page.starts_with("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta "
                         "charset=\"utf-8\">"));
    const std::size_t app = page.find("<main id=\"app\" class=\"static\">");
    const std::size_t result = page.find("id=\"result\">{\"a\":\"\\u003cb");
    const std::size_t layout = page.find("id=\"layout\">{\"schema\":");
    const std::size_t script = page.find("id=\"script\" data-encoding=");
    const std::size_t loader = page.find("<script>");
    REQUIRE(loader != std::string::npos);
    CHECK(app < result);
    CHECK(result < layout);
    CHECK(layout < script);
    CHECK(script < loader);
    CHECK(page.ends_with("</script>\n</body>\n</html>\n"));
  }

  TEST_CASE("the same findings give the same bytes") {
    CHECK(page_of(testing::found_story()) == page_of(testing::found_story()));
  }

  TEST_CASE("a sink that fails is told of") {
    FailingSink sink;
    CHECK_FALSE(
        HtmlForm().write({"{}", testing::found_story()}, {}, sink).ok());
  }
}
}  // namespace crosscheck

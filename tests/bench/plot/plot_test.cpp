#include "bench/plot/plot.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

CaseResult judged(const std::string& set, const std::string& method,
                  double accuracy) {
  return {"accuracy/" + set + "/" + method, {{"accuracy", accuracy, 0}}, ""};
}

CaseResult sized(const std::string& name, double claims, double seconds) {
  return {name, {{"claims", claims, 0}, {"seconds", seconds, 0}}, ""};
}

// Whether each tag that opens is closed by its own name, attributes are quoted
// and hold no sign that must be escaped, and text holds none either.
bool is_well_formed(const std::string& xml) {
  std::vector<std::string> open;
  for (std::size_t at = 0; at < xml.size();) {
    if (xml[at] != '<') {
      if (xml[at] == '>') return false;
      if (xml[at] == '&' && xml.find(';', at) > at + 5) return false;
      ++at;
      continue;
    }
    std::size_t end = at;
    bool quoted = false;
    do {
      if (++end >= xml.size()) return false;
      if (xml[end] == '"') quoted = !quoted;
      if (xml[end] == '<') return false;
    } while (quoted || xml[end] != '>');
    const std::string tag = xml.substr(at + 1, end - at - 1);
    const std::string name = tag.substr(0, tag.find(' '));
    if (tag.starts_with('/')) {
      if (open.empty() || "/" + open.back() != name) return false;
      open.pop_back();
    } else if (!tag.ends_with('/')) {
      open.push_back(name);
    }
    at = end + 1;
  }
  return open.empty();
}

}  // namespace

TEST_SUITE("bench/plot") {
  TEST_CASE("the checker of this test tells good from bad") {
    CHECK(is_well_formed("<a b=\"c>\"><d/>x&amp;y</a>\n"));
    CHECK_FALSE(is_well_formed("<a><b></a></b>"));
    CHECK_FALSE(is_well_formed("<a>"));
    CHECK_FALSE(is_well_formed("<a>x & y, and so on</a>"));
    CHECK_FALSE(is_well_formed("<a b=\"<\"/>"));
    CHECK_FALSE(is_well_formed("a > b"));
  }

  TEST_CASE("a drawing of both panels is well-formed, titled and its own") {
    const auto svg = plot_results({judged("one", "vote", 0.5),
                                   judged("one", "sums", 0.75),
                                   {"accuracy/two/vote", {}, "late"},
                                   judged("two", "sums", 0.25),
                                   sized("records/1000/vote", 1000, 0.5),
                                   sized("records/10000/vote", 10000, 5)});
    REQUIRE(svg.ok());
    const std::string& text = svg.value();
    CHECK(is_well_formed(text));
    CHECK(text.find("<title id=\"title\">") != std::string::npos);
    CHECK(text.find("<desc id=\"desc\">A map of accuracy") !=
          std::string::npos);
    CHECK(text.find("<title>vote on one: 0.5000</title>") != std::string::npos);
    CHECK(text.find("<title>vote on two: no answer</title>") !=
          std::string::npos);
    CHECK(text.find("<title>records/vote: 5.000 s at 10000 claims</title>") !=
          std::string::npos);
    CHECK(text.find("href") == std::string::npos);
    CHECK(text.find("url(") == std::string::npos);
  }

  TEST_CASE("darkness says how far a figure is from the best of its set") {
    // 0, 1 and 30 points below the best.
    const auto svg = plot_results(
        {judged("s", "p", 0.9), judged("s", "q", 0.89), judged("s", "r", 0.6)});
    REQUIRE(svg.ok());
    const auto fill_of = [&](const std::string& title) {
      const std::size_t at = svg.value().find("<title>" + title);
      REQUIRE(at != std::string::npos);
      const std::size_t fill = svg.value().find("fill=\"", at) + 6;
      return svg.value().substr(fill, 7);
    };
    const std::string near = fill_of("q on s");
    CHECK(fill_of("p on s") != near);
    CHECK(fill_of("r on s") != near);
    CHECK(fill_of("r on s") > near);  // lighter
  }

  TEST_CASE("hostile names are escaped and cannot leave their place") {
    const std::string bad = "</title><script>x('&\")</script>\x1b[2J\xff";
    const auto svg = plot_results(
        {judged(bad, "vote", 0.5), judged("s", bad + "\"", 0.5),
         sized("records/10/" + bad, 10, 1), sized("records/20/" + bad, 20, 2)});
    REQUIRE(svg.ok());
    CHECK(is_well_formed(svg.value()));
    CHECK(svg.value().find("<script") == std::string::npos);
    CHECK(svg.value().find('\x1b') == std::string::npos);
    CHECK(svg.value().find('\xff') == std::string::npos);
    CHECK(svg.value().find("&lt;script&gt;") != std::string::npos);
  }

  TEST_CASE("one size makes no line, and nothing to draw is an error") {
    CHECK_FALSE(plot_results({}).ok());
    CHECK_FALSE(plot_results({sized("records/10/vote", 10, 1),
                              sized("text/x/vote", 20, 1)})
                    .ok());
    CHECK(plot_results({sized("records/10/vote", 10, 1),
                        sized("records/20/vote", 20, 1)})
              .ok());
  }
}

}  // namespace crosscheck

#include "bench/text/speech_figures.h"

#include <doctest/doctest.h>

#include <vector>

namespace crosscheck {
namespace {

GoldAttribution attribution(std::vector<PolnearSpan> source,
                            std::vector<PolnearSpan> cue,
                            std::vector<PolnearSpan> content) {
  return {std::move(source), std::move(cue), std::move(content)};
}

SpeechAgreement compare(const std::vector<GoldAttribution>& expected,
                        const std::vector<GoldAttribution>& found) {
  PolnearArticle article;
  article.document.text = std::string(100, 'x');
  article.attributions = expected;
  SpeechAgreement agreement;
  std::vector<Failure> failures;
  compare_attributions(article, found, agreement, failures);
  return agreement;
}

}  // namespace

TEST_SUITE("bench/text/speech_figures") {
  TEST_CASE("source and content must meet one gold attribution") {
    const auto gold = attribution({{0, 5}}, {{6, 10}}, {{11, 31}});
    const auto right = attribution({{3, 5}}, {{6, 10}}, {{30, 40}});
    const auto other_source = attribution({{50, 55}}, {{6, 10}}, {{11, 31}});
    const auto other_content = attribution({{0, 5}}, {{6, 10}}, {{31, 40}});

    const auto one = compare({gold}, {right, other_source, other_content});
    CHECK(one.both.right == 1);
    CHECK(one.both.found == 3);
    CHECK(one.both.expected == 1);
    // 1 byte in common of 29.
    CHECK(one.half.right == 0);
    // Whatever the source, once for the one gold attribution.
    CHECK(one.content.right == 1);
  }

  TEST_CASE("half of the union, over all parts of a content") {
    const auto gold = attribution({{0, 5}}, {}, {{10, 20}, {30, 40}});
    const auto half = attribution({{0, 5}}, {}, {{10, 20}});
    const auto less = attribution({{0, 5}}, {}, {{10, 19}});
    CHECK(compare({gold}, {half}).half.right == 1);
    CHECK(compare({gold}, {less}).half.right == 0);
    CHECK(compare({gold}, {less}).both.right == 1);
  }

  TEST_CASE("each is paired once, the most in common first") {
    const auto first = attribution({{0, 5}}, {}, {{10, 40}});
    const auto second = attribution({{0, 5}}, {}, {{30, 40}});
    const auto wide = attribution({{0, 5}}, {}, {{10, 40}});
    const auto narrow = attribution({{0, 5}}, {}, {{32, 38}});
    CHECK(compare({first, second}, {narrow, wide}).both.right == 2);
    CHECK(compare({first}, {narrow, wide}).both.right == 1);
  }

  TEST_CASE("what the gold leaves open counts neither way") {
    const auto nobody = attribution({}, {{6, 10}}, {{11, 31}});
    const auto at_its_cue = attribution({{0, 5}}, {{8, 9}}, {{11, 31}});
    const auto elsewhere = attribution({{0, 5}}, {{40, 44}}, {{11, 31}});
    const auto no_source = attribution({}, {{40, 44}}, {{50, 60}});
    const auto all = compare({nobody}, {at_its_cue, elsewhere, no_source});
    CHECK(all.both.expected == 0);
    CHECK(all.both.right == 0);
    CHECK(all.both.found == 1);
    CHECK(all.content.right == 0);  // nor where only the content is asked
  }
}

}  // namespace crosscheck

#include "graph/rules/report_rule.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>

#include "graph/report_links.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::statement;

Statement report(const std::string& words, std::size_t document = 0) {
  Text text;
  std::istringstream in(words);
  for (std::string word; in >> word;) text.words.push_back(word);
  std::sort(text.words.begin(), text.words.end());
  return statement(SlotKind::report, "reported", text, words, document);
}

Relation compare(const std::string& a, const std::string& b) {
  const Relation relation = compare_reports(report(a), report(b)).relation;
  CHECK(compare_reports(report(b), report(a)).relation == relation);
  return relation;
}

}  // namespace

TEST_SUITE("graph/rules/report") {
  TEST_CASE("five shared words that are most of the shorter sentence agree") {
    // 5 of 8 words: 0.625.
    CHECK(compare("ferry left harbour before storm old captain song",
                  "ferry left harbour before storm wind rope sail mast") ==
          Relation::agree);
    // 5 of 9: 0.56.
    CHECK(compare("ferry left harbour before storm old captain song tar",
                  "ferry left harbour before storm wind rope sail mast") ==
          Relation::unrelated);
    CHECK(compare("ferry left harbour before", "ferry left harbour before") ==
          Relation::unrelated);
  }

  TEST_CASE("names alone say little, for they are in every sentence") {
    CHECK(compare("@ana @maltov @peter @olsen ferry left",
                  "@ana @maltov @peter @olsen ferry left") ==
          Relation::unrelated);
    CHECK(compare("@ana @maltov ferry left harbour",
                  "@ana @maltov ferry left harbour") == Relation::agree);
  }

  TEST_CASE("figures of one must be in the other") {
    CHECK(compare("ferry left harbour before storm #12",
                  "ferry left harbour before storm #12 #30") ==
          Relation::agree);
    CHECK(compare("ferry left harbour before storm #12",
                  "ferry left harbour before storm #30") ==
          Relation::unrelated);
  }

  TEST_CASE("a negation more says something else") {
    Statement denied = report("ferry left harbour before storm");
    denied.polarity = Polarity::negative;
    CHECK(compare_reports(denied, report("ferry left harbour before storm"))
              .relation == Relation::unrelated);
  }

  TEST_CASE("the reason names the shared words without their marks") {
    const Statement a = report("@olsen ferry left harbour storm #12");
    CHECK(compare_reports(a, a).reason ==
          "two sentences share 12 olsen ferry harbour left storm");
  }
}

TEST_SUITE("graph/report_links") {
  TEST_CASE("only sentences that another article of the story has are kept") {
    const std::string shared = "ferry left harbour before storm";
    std::vector<Statement> statements = {
        report(shared, 0), report("lighthouse keeper paints door blue", 0),
        report(shared, 1), report(shared, 2), report(shared, 3)};
    // Documents 0 and 1 tell one story; 2 and 3 another each.
    const std::vector<std::uint32_t> story = {0, 0, 1, 2};
    remove_unshared_reports(statements, story);
    REQUIRE(statements.size() == 2);
    CHECK(statements[0].document == DocumentId(0));
    CHECK(statements[1].document == DocumentId(1));
  }

  TEST_CASE("a sentence that one article has twice is not shared") {
    const std::string twice = "ferry left harbour before storm";
    std::vector<Statement> statements = {report(twice, 0), report(twice, 0)};
    remove_unshared_reports(statements, std::vector<std::uint32_t>{0});
    CHECK(statements.empty());
  }
}

}  // namespace crosscheck

#include "engine/report/selection.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/found_story.h"

namespace crosscheck {
namespace {

/// The story of found_story() (claims 0 and 1 say 12 boats, claim 2 says 30)
/// and one undisputed claim more of the third source, in a document of its own:
/// claim 3, ranked second, "pier / length: 80".
Findings two_stories() {
  Findings f = testing::found_story();
  f.sources[2].name = "Gull FM";
  FoundDocument document = f.documents[2];
  document.path = "pier.txt";
  f.documents.push_back(document);
  FoundClaim claim = f.claims[2];
  claim.index = 3;
  claim.rank = 2;
  claim.score = 0.5;
  claim.document = 3;
  claim.origin = 2;
  claim.item = "pier";
  claim.slot = "length";
  claim.value = "80";
  claim.text = "The Pier is eighty metres long.";
  claim.evidence[0].document = 3;
  claim.evidence[0].exact = "eighty m\u00e8tres";
  f.origins.push_back({{2}, {3}, {3}, {}});
  f.claims.insert(f.claims.begin() + 2, claim);
  f.claim_at = {0, 1, 3, 2};
  f.summary = {{"articles", 4}, {"sources", 3},  {"origins", 3}, {"claims", 4},
               {"agree", 1},    {"conflict", 2}, {"disputes", 1}};
  return f;
}

std::vector<std::string> values_of(const Findings& f) {
  std::vector<std::string> values;
  for (const FoundClaim& claim : f.claims) values.push_back(claim.value);
  return values;
}

/// Whether every row points at rows that there are, and `claim_at` is right.
void check_rows(const Findings& f) {
  const auto good = [](std::uint32_t row, std::size_t count) {
    return row == kNoRow || row < count;
  };
  REQUIRE(f.claim_at.size() == f.claims.size());
  for (const FoundClaim& claim : f.claims) {
    REQUIRE(claim.index < f.claims.size());
    CHECK(&f.claim(claim.index) == &claim);
    CHECK(good(claim.source, f.sources.size()));
    CHECK(good(claim.document, f.documents.size()));
    CHECK(good(claim.origin, f.origins.size()));
    for (const FoundQuote& quote : claim.evidence) {
      CHECK(good(quote.document, f.documents.size()));
    }
  }
  for (const FoundEdge& edge : f.edges) {
    CHECK(edge.a < f.claims.size());
    CHECK(edge.b < f.claims.size());
  }
  for (const FoundDispute& dispute : f.disputes) {
    for (const std::uint32_t edge : dispute.edges) {
      CHECK(edge < f.edges.size());
    }
    for (const FoundSide& side : dispute.sides) {
      CHECK_FALSE(side.claims.empty());
      for (const std::uint32_t claim : side.claims) {
        CHECK(claim < f.claims.size());
      }
    }
  }
  for (const FoundOrigin& origin : f.origins) {
    CHECK_FALSE(origin.claims.empty());
    for (const std::uint32_t claim : origin.claims) {
      CHECK(claim < f.claims.size());
    }
    for (const std::uint32_t source : origin.sources) {
      CHECK(source < f.sources.size());
    }
  }
  for (const FoundCopy& copy : f.copies) {
    CHECK(copy.a < f.documents.size());
    CHECK(copy.b < f.documents.size());
  }
}

}  // namespace

TEST_SUITE("engine/report/selection") {
  TEST_CASE("nothing asked, nothing left out") {
    CHECK_FALSE(leaves_out({}));
    const Findings f = select(two_stories(), {});
    check_rows(f);
    CHECK(values_of(f) == std::vector<std::string>{"12", "12", "80", "30"});
    CHECK(f.disputes.size() == 1);
    CHECK(f.edges.size() == 3);
    CHECK(f.summary == two_stories().summary);
  }

  TEST_CASE("about wants every word, whole, whatever the case") {
    const auto about = [](const char* words) {
      Selection selection;
      selection.about = words;
      const Findings f = select(two_stories(), selection);
      check_rows(f);
      return values_of(f);
    };
    using Values = std::vector<std::string>;
    CHECK(about("PIER length") == Values{"80"});
    CHECK(about("eighty METRES") == Values{"80"});  // marks do not count
    CHECK(about("pie").empty());
    CHECK(about("pier boats").empty());
    // A dispute is whole: the quote of one side brings the other along.
    CHECK(about("thirty") == Values{"12", "12", "30"});
    // Words may stand on different sides of it.
    CHECK(about("12 30") == Values{"12", "12", "30"});
    CHECK(about("...") == Values{"12", "12", "80", "30"});
  }

  TEST_CASE("rows that are left are numbered anew") {
    Selection selection;
    selection.about = "pier";
    const Findings f = select(two_stories(), selection);
    REQUIRE(f.claims.size() == 1);
    CHECK(f.claims[0].index == 0);
    CHECK(f.documents.size() == 1);
    CHECK(f.documents[0].path == "pier.txt");
    REQUIRE(f.sources.size() == 1);
    CHECK(f.sources[0].name == "Gull FM");
    REQUIRE(f.origins.size() == 1);
    CHECK(f.origins[0].claims == std::vector<std::uint32_t>{0});
    CHECK(f.edges.empty());
    CHECK(f.disputes.empty());
    CHECK(f.copies.empty());
    CHECK(f.decisions.empty());
    CHECK(f.count("articles") == 4);  // that were read
    CHECK(f.count("claims") == 1);
    CHECK(f.count("conflict") == 0);
    CHECK(f.count("disputes") == 0);
  }

  TEST_CASE("a slot, a source and a score") {
    Selection selection;
    selection.slot = "Boats";
    CHECK(values_of(select(two_stories(), selection)) ==
          std::vector<std::string>{"12", "12", "30"});
    selection = {};
    selection.sources = {"Kelp Post"};
    Findings f = select(two_stories(), selection);
    check_rows(f);
    CHECK(values_of(f) == std::vector<std::string>{"12", "12", "30"});
    selection.sources = {"Gull FM"};
    CHECK(select(two_stories(), selection).claims.size() == 4);
    selection.sources = {"gull fm"};
    CHECK(select(two_stories(), selection).claims.empty());
    selection = {};
    selection.min_score = 0.5;  // claims of 0.25 stay where a side has 0.8125
    CHECK(select(two_stories(), selection).claims.size() == 4);
    selection.min_score = 0.9;
    CHECK(select(two_stories(), selection).claims.empty());
  }

  TEST_CASE("all that is asked must hold") {
    Selection selection;
    selection.slot = "boats";
    selection.about = "pier";
    CHECK(select(two_stories(), selection).claims.empty());
  }

  TEST_CASE("the first values, or the first disputes") {
    Selection selection;
    selection.top = 1;  // two claims give the first value
    Findings f = select(two_stories(), selection);
    check_rows(f);
    CHECK(values_of(f) == std::vector<std::string>{"12", "12"});
    CHECK(f.disputes.empty());
    selection.top = 2;
    CHECK(values_of(select(two_stories(), selection)) ==
          std::vector<std::string>{"12", "12", "80"});
    selection.top = 3;
    CHECK(select(two_stories(), selection).disputes.size() == 1);
    selection.disputes_only = true;
    selection.top = 1;
    f = select(two_stories(), selection);
    check_rows(f);
    CHECK(values_of(f) == std::vector<std::string>{"12", "12", "30"});
    CHECK(f.disputes.size() == 1);
  }
}

}  // namespace crosscheck

#include "graph/quotation_links.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "graph/linking.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using testing::entity;
using testing::statement;

std::string capitalised(std::string name) {
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool starts = i == 0 || name[i - 1] == ' ';
    if (starts && name[i] >= 'a' && name[i] <= 'z') {
      name[i] = static_cast<char>(name[i] - 'a' + 'A');
    }
  }
  return name;
}

Statement quote(std::size_t document, const std::string& speaker,
                const std::string& words) {
  Text text;
  text.verbatim = true;
  std::istringstream in(words);
  for (std::string word; in >> word;) text.words.push_back(word);
  Statement s = statement(SlotKind::quotation, "said", text, words, document);
  if (!speaker.empty()) {
    s.subject = entity(speaker);
    if (!speaker.starts_with("the ")) s.subject.name = capitalised(speaker);
    Attribution said;
    said.speaker = s.subject;
    s.attribution.push_back(said);
  }
  return s;
}

constexpr const char* kSaid = "we sold the harbour to nobody in that spring";
constexpr const char* kMisquoted =
    "we sold the harbour to somebody in that spring";
constexpr const char* kOther = "the lighthouse keeper leaves before christmas";

struct Outcome {
  LinkedStatements linked;
  std::vector<StatementEdge> edges;
};

Outcome run(const std::vector<Statement>& statements) {
  const std::vector<std::uint32_t> story(8, 0);
  Outcome outcome;
  outcome.linked = link_statements({{}, statements, story});
  outcome.edges = relate_statements(statements, outcome.linked);
  return outcome;
}

std::size_t conflicts(const std::vector<Statement>& statements) {
  const Outcome o = run(statements);
  return static_cast<std::size_t>(std::count_if(
      o.edges.begin(), o.edges.end(), [](const StatementEdge& edge) {
        return edge.relation == Relation::conflict;
      }));
}

}  // namespace

TEST_SUITE("graph/quotation_links") {
  TEST_CASE("words without a speaker meet the same words and take his name") {
    const Outcome o = run({quote(0, "", kSaid), quote(1, "ana maltov", kSaid)});
    CHECK(o.linked.item_of[0] == o.linked.item_of[1]);
    CHECK(o.linked.items[o.linked.item_of[0]].subject == "Ana Maltov");
    REQUIRE(o.edges.size() == 1);
    CHECK(o.edges[0].relation == Relation::agree);
  }

  TEST_CASE("words without a speaker need a run of words in common") {
    // Four of five content words are shared, but no four in a row.
    const std::string one = "harbour gates open before winter";
    const std::string two = "before winter every harbour opens gates";
    const Outcome named =
        run({quote(0, "ana maltov", one), quote(1, "ana maltov", two)});
    CHECK(named.linked.item_of[0] == named.linked.item_of[1]);
    const Outcome o = run({quote(0, "", one), quote(1, "ana maltov", two)});
    CHECK(o.linked.item_of[0] != o.linked.item_of[1]);
  }

  TEST_CASE("nobody's words keep to themselves") {
    const Outcome o = run({quote(0, "", kSaid), quote(1, "", kOther)});
    CHECK(o.linked.item_of[0] != o.linked.item_of[1]);
    CHECK(o.linked.items[0].subject == "unnamed speaker");
    CHECK(o.linked.items[1].subject == "unnamed speaker (quotation 2)");
  }

  TEST_CASE("two named speakers never meet, not even through a third") {
    const Outcome o = run({quote(0, "ana maltov", kSaid), quote(1, "", kSaid),
                           quote(2, "peter olsen", kSaid)});
    CHECK(o.linked.item_of[0] != o.linked.item_of[1]);
    CHECK(o.linked.item_of[0] != o.linked.item_of[2]);
    CHECK(o.linked.item_of[1] != o.linked.item_of[2]);
  }

  TEST_CASE("a phrase that another speaker shares hides nobody's speaker") {
    const Outcome o =
        run({quote(0, "ana maltov",
                   "we sold the harbour to nobody in that spring and the "
                   "lighthouse keeper leaves before christmas"),
             quote(1, "peter olsen",
                   "we sold the harbour to nobody in that spring"),
             quote(2, "", "the lighthouse keeper leaves before christmas")});
    CHECK(o.linked.item_of[2] == o.linked.item_of[0]);
    CHECK(o.linked.item_of[2] != o.linked.item_of[1]);
  }

  TEST_CASE("utterances of one speaker stay apart") {
    const Outcome o =
        run({quote(0, "ana maltov", kSaid), quote(1, "ana maltov", kOther)});
    CHECK(o.linked.item_of[0] != o.linked.item_of[1]);
  }

  TEST_CASE("a misquotation is a conflict that shows both wordings") {
    const Outcome o = run(
        {quote(0, "ana maltov", kSaid), quote(1, "ana maltov", kMisquoted)});
    REQUIRE(o.edges.size() == 1);
    CHECK(o.edges[0].relation == Relation::conflict);
    CHECK(o.edges[0].reason ==
          "the same words are quoted as \"harbour to nobody in that\" and as "
          "\"harbour to somebody in that\"");
  }

  TEST_CASE("a document that quotes both wordings contradicts neither") {
    CHECK(conflicts({quote(0, "ana maltov", kSaid),
                     quote(1, "ana maltov", kMisquoted),
                     quote(1, "ana maltov", kSaid)}) == 0);
  }

  TEST_CASE("outlets that translate do not misquote each other") {
    const Statement here =
        quote(0, "ana maltov",
              "our bees left the hive before noon because the meadow was mown "
              "by the neighbour");
    const Statement there =
        quote(2, "ana maltov",
              "our bees fled the hive before noon because the field was cut by "
              "the neighbour");
    const Statement said = quote(0, "ana maltov", kSaid);
    const Statement misquoted = quote(1, "ana maltov", kMisquoted);
    CHECK(conflicts({said, misquoted}) == 1);
    // One utterance may be told freely; two in other words are translated, and
    // so is then the third.
    std::vector<Statement> all = {here, said, misquoted, there};
    CHECK(conflicts(all) == 1);
    all.push_back(quote(0, "ana maltov",
                        "when winter came the old ferry stopped and nobody "
                        "crossed the wide river"));
    all.push_back(quote(1, "ana maltov",
                        "when winter began the old boat stopped and nobody "
                        "passed the wide river"));
    CHECK(conflicts(all) == 0);
    CHECK(run(all).edges.size() == 3);
  }

  TEST_CASE("one translation without a speaker excuses no other words") {
    const Statement here =
        quote(0, "",
              "our bees left the hive before noon because the meadow was mown "
              "by the neighbour");
    const Statement there =
        quote(2, "",
              "our bees fled the hive before noon because the field was cut by "
              "the neighbour");
    CHECK(conflicts({here, quote(0, "", kSaid), quote(1, "", kMisquoted),
                     there}) == 1);
  }

  TEST_CASE("a surname that two bear is the speaker whose words these are") {
    // "maltov" alone may be either; the words say which.
    const Outcome o =
        run({quote(0, "ana maltov", kSaid), quote(0, "bela maltov", kOther),
             quote(1, "maltov", kMisquoted)});
    CHECK(o.linked.item_of[0] == o.linked.item_of[2]);
    REQUIRE(o.edges.size() == 1);
    CHECK(o.edges[0].relation == Relation::conflict);
  }

  TEST_CASE("ten words in a row are one utterance whoever is named") {
    const std::string ten =
        "every lighthouse keeper on this coast leaves well before christmas";
    const Outcome o = run({quote(0, "ana maltov", ten),
                           quote(1, "maltov bay", ten + " and returns"),
                           quote(2, "ana maltov", ten)});
    CHECK(o.linked.item_of[0] == o.linked.item_of[1]);
    CHECK(o.linked.items[o.linked.item_of[1]].subject == "Ana Maltov");
    // Nine are not.
    const std::string nine = ten.substr(6);
    const Outcome p =
        run({quote(0, "ana maltov", nine), quote(1, "maltov bay", nine)});
    CHECK(p.linked.item_of[0] != p.linked.item_of[1]);
  }

  TEST_CASE("six words in a row are one utterance of who has no name") {
    const std::string six = "every lighthouse keeper leaves before christmas";
    const Outcome o =
        run({quote(0, "ana maltov", six), quote(1, "the keeper", six)});
    CHECK(o.linked.item_of[0] == o.linked.item_of[1]);
    const std::string five = six.substr(6);
    const Outcome p =
        run({quote(0, "ana maltov", five), quote(1, "the keeper", five)});
    CHECK(p.linked.item_of[0] != p.linked.item_of[1]);
  }

  TEST_CASE("a few words make one utterance of one speaker alone") {
    const std::string one = "a seat at the gate";
    const std::string other = "we kept a seat at a gate there";
    CHECK(conflicts({quote(0, "ana maltov", one),
                     quote(1, "ana maltov", other)}) == 1);
    CHECK(conflicts({quote(0, "", one), quote(1, "ana maltov", other)}) == 0);
  }
}

}  // namespace crosscheck

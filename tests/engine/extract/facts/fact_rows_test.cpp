#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine/extract/facts/fact_finder.h"
#include "engine/extract/facts/fact_pattern.h"
#include "engine/extract/facts/fact_words.h"
#include "engine/extract/predications.h"
#include "engine/extract/statement_builder.h"
#include "tests/support/extracted.h"

// Each row stands with a sentence of its own, in which the words between
// brackets are what it has to find.

namespace crosscheck {
namespace {

struct Example {
  std::string text;
  std::string evidence;
};

Example example_of(const FactRow& row) {
  const std::string marked(row.example);
  const std::size_t open = marked.find('[');
  const std::size_t close = marked.find(']');
  REQUIRE_MESSAGE(open < close, row.pattern);
  Example example;
  example.evidence = marked.substr(open + 1, close - open - 1);
  example.text = marked.substr(0, open) + example.evidence +
                 marked.substr(close + 1) + "\n";
  return example;
}

std::vector<Statement> facts(const std::string& text) {
  return testing::extracted(text, [](Extraction& x) {
    x.predications = find_predications(x.analysis);
    add_fact_statements(x);
  });
}

std::string quote(const std::string& text, const Statement& s) {
  return text.substr(s.evidence.begin, s.evidence.end - s.evidence.begin);
}

/// A slot up to its class: "side of the {limb}" is "side of the ".
std::string_view fixed_part(std::string_view slot) {
  return slot.substr(0, slot.find('{'));
}

bool has(const std::vector<Statement>& all, std::string_view slot,
         std::string_view value) {
  return std::any_of(all.begin(), all.end(), [&](const Statement& s) {
    return s.slot == slot && s.value_text == value;
  });
}

}  // namespace

TEST_SUITE("engine/extract/facts") {
  TEST_CASE("every row finds what its example marks") {
    for (const FactRow* row : all_fact_rows()) {
      CAPTURE(row->slot);
      CAPTURE(row->pattern);
      const Example example = example_of(*row);
      const auto all = facts(example.text);
      const bool found =
          std::any_of(all.begin(), all.end(), [&](const Statement& s) {
            return s.slot.starts_with(fixed_part(row->slot)) &&
                   quote(example.text, s) == example.evidence;
          });
      CHECK_MESSAGE(found, example.text);
    }
  }

  TEST_CASE("every class that a row names has entries") {
    for (const FactRow* row : all_fact_rows()) {
      CAPTURE(row->pattern);
      const FactPattern pattern = parse_fact_pattern(row->pattern);
      std::size_t values = 0;
      for (const FactPattern::Element& element : pattern.elements) {
        if (element.kind == FactPattern::Kind::word_class) {
          CHECK_FALSE(fact_words(element.word_class).empty());
        } else if (element.kind != FactPattern::Kind::words &&
                   element.kind != FactPattern::Kind::gap &&
                   element.kind != FactPattern::Kind::figure) {
          ++values;
        }
      }
      CHECK(values <= 1);
      CHECK((values == 1 || !row->value.empty()));
      const FactPattern::Element& first = pattern.elements.front();
      CHECK_FALSE(first.optional);
      CHECK(first.kind != FactPattern::Kind::gap);
    }
  }

  TEST_CASE("whom a fact is told of") {
    const auto he = facts(
        "Otto Brandt came to the town hall on Monday. He pleaded guilty.\n");
    REQUIRE(has(he, "plea", "guilty"));
    CHECK(he.front().subject.name == "Otto Brandt");

    // What is done to a person by another is told of that person.
    const auto other = facts("The board under Ann Lind fired him.\n");
    CHECK(has(other, "way of leaving", "dismissed"));

    // A thing resigns from nothing.
    CHECK_FALSE(has(facts("Three shots were fired at the house.\n"),
                    "way of leaving", "dismissed"));
    // A party is told of whom it stands beside.
    CHECK_FALSE(has(facts("Liberal politicians met Otto Brandt.\n"), "party",
                    "liberal"));
  }

  TEST_CASE("what is denied or doubted is no fact") {
    CHECK(facts("Otto Brandt did not plead guilty.\n").empty());
    CHECK(facts("Otto Brandt may have resigned.\n").empty());
    CHECK(has(facts("Otto Brandt was found not guilty of theft.\n"), "verdict",
              "acquitted"));
    CHECK_FALSE(has(facts("Otto Brandt was found not guilty of theft.\n"),
                    "verdict", "convicted"));
  }

  TEST_CASE("a figure is told of one thing") {
    const auto all = facts("The chick weighed 150 grams at birth.\n");
    CHECK(has(all, "weight at birth", "150 grams"));
    CHECK_FALSE(has(all, "weight", "150 grams"));
  }

  TEST_CASE("the bound of a limit is the limit") {
    const auto all = facts("Otto Brandt faces up to ten years in prison.\n");
    REQUIRE(all.size() == 1);
    CHECK(std::get<Quantity>(all[0].value).bound == Bound::exact);
  }

  TEST_CASE("a speed is no sum") {
    CHECK(facts("They demand a ransom of 100 km/h.\n").empty());
    CHECK(has(facts("They demand a ransom of $100.\n"), "ransom", "$100"));
  }

  TEST_CASE("what may not come next") {
    CHECK(has(facts("He won by 23 votes.\n"), "margin", "23"));
    CHECK_FALSE(
        has(facts("It was carried by 23 votes to 19.\n"), "margin", "23"));
  }

  TEST_CASE("gaps do not reach over figures, marks and denials") {
    // The year is that of another clause.
    CHECK_FALSE(has(facts("Otto Brandt joined, and in 1989 he left.\n"),
                    "year of joining", "1989"));
    CHECK_FALSE(has(facts("They met 12 men for six hours.\n"),
                    "length of the meeting", "six hours"));
  }
}

}  // namespace crosscheck

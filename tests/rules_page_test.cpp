// The examples of docs/RULES.md, each pair told by two outlets, and what the
// rule of its section makes of them.
#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/text_claims.h"
#include "engine/ingest/corpus.h"
#include "tests/support/command_runs.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

struct Example {
  std::string rule;
  std::string relation;  ///< "agrees", "conflicts", "silent", ...
  int days = 0;          ///< that the other outlet is later
  std::string one, other;
};

std::string trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return std::string(text);
}

std::vector<std::string> cells_of(const std::string& row) {
  std::vector<std::string> cells;
  std::istringstream parts(row.substr(1));
  for (std::string cell; std::getline(parts, cell, '|');) {
    cells.push_back(trimmed(cell));
  }
  return cells;
}

// "updates, 1 day later"
void read_relation(const std::string& cell, Example& example) {
  const std::size_t comma = cell.find(", ");
  example.relation = cell.substr(0, comma);
  if (comma != std::string::npos) {
    example.days = std::atoi(cell.c_str() + comma + 2);
  }
}

// Rows of the tables below a heading "### RULE".
std::vector<Example> examples_of(const std::string& markdown) {
  std::vector<Example> examples;
  std::istringstream lines(markdown);
  std::string rule;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("### ")) rule = line.substr(4);
    if (rule.empty() || !line.starts_with("| ")) continue;
    const std::vector<std::string> cells = cells_of(line);
    if (cells.size() != 3 || cells[0].empty()) continue;
    Example example;
    example.rule = rule;
    read_relation(cells[0], example);
    example.one = cells[1];
    example.other = cells[2];
    examples.push_back(std::move(example));
  }
  return examples;
}

constexpr std::string_view kLead =
    "A storm struck the port of Kalos on Tuesday, harbour master Ann Lind told "
    "reporters. Rescuers from the island of Tervo reached the port within an "
    "hour.\n\n";

void add_article(Corpus& corpus, const std::string& source, int days,
                 const std::string& text) {
  using std::chrono::sys_days;
  Document d;
  d.id = DocumentId(corpus.documents.size());
  d.source = SourceId(corpus.claims.sources.size());
  corpus.claims.sources.push_back({corpus.claims.strings.intern(source)});
  d.path = source;
  const sys_days day =
      sys_days{std::chrono::year{2031} / 5 / 6} + std::chrono::days{days};
  d.published_day = static_cast<std::int32_t>(day.time_since_epoch().count());
  d.text = std::string(kLead) + text + "\n";
  corpus.documents.push_back(std::move(d));
}

std::string_view relation_of(Relation relation) {
  switch (relation) {
    case Relation::agree:
      return "agrees";
    case Relation::compatible:
      return "compatible";
    case Relation::update:
      return "updates";
    case Relation::conflict:
      return "conflicts";
    default:
      return "differs";
  }
}

// What the rule makes of the two, the common lead apart.
std::set<std::string> made_of(const Example& example) {
  Corpus corpus;
  add_article(corpus, "one", 0, example.one);
  add_article(corpus, "other", example.days, example.other);
  const TextClaims found = add_text_claims(corpus, english_model(), 1);
  const auto in_lead = [&](ClaimId claim) {
    return corpus.claims.detail(claim)->evidence.front().begin < kLead.size();
  };
  std::set<std::string> relations;
  for (const Edge& edge : found.edges) {
    const bool apart = corpus.claims.document[edge.a.index()] !=
                       corpus.claims.document[edge.b.index()];
    if (apart && edge.rule == example.rule && !in_lead(edge.a) &&
        !in_lead(edge.b)) {
      relations.insert(std::string(relation_of(edge.relation)));
    }
  }
  return relations;
}

}  // namespace

TEST_SUITE("rules page") {
  TEST_CASE("examples are rows below the heading of a rule") {
    const std::vector<Example> found = examples_of(
        "| a | b | c |\n### act time\n| | one outlet | another |\n|---|---|\n"
        "| updates, 3 days later | It rose. | It fell. |\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "act time");
    CHECK(found[0].relation == "updates");
    CHECK(found[0].days == 3);
    CHECK(found[0].one == "It rose.");
    CHECK(found[0].other == "It fell.");
  }

  TEST_CASE("every example is what the page says") {
    const std::vector<Example> examples =
        examples_of(source_file("docs/RULES.md"));
    CHECK(examples.size() >= 80);
    for (const Example& example : examples) {
      CAPTURE(example.rule);
      CAPTURE(example.one);
      CAPTURE(example.other);
      const std::set<std::string> made = made_of(example);
      if (example.relation == "silent") {
        CHECK(made.empty());
      } else {
        CHECK(made.count(example.relation) == 1);
      }
    }
  }
}

}  // namespace crosscheck

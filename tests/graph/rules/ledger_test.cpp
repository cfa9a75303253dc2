#include "graph/rules/ledger.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "graph/rules/act_rule.h"
#include "graph/rules/rule.h"

using namespace crosscheck;

namespace {

constexpr std::array kLedger = std::to_array<LedgerEntry>({
    {"bad", Relation::agree, 40, 40},
    {"bad", Relation::conflict, 20, 13},
    {"good", Relation::conflict, 20, 14},
    {"young", Relation::conflict, 19, 0},
});

StatementEdge edge(std::string_view rule, Relation relation, float weight) {
  return {0, 1, relation, weight, rule, "because"};
}

std::string rules_page() {
  std::ifstream in(CROSSCHECK_SOURCE_DIR "/docs/RULES.md");
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The cells of the table rows that begin with "| `".
std::vector<std::vector<std::string>> table_rows(const std::string& page) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines(page);
  std::string line;
  while (std::getline(lines, line)) {
    if (!line.starts_with("| `")) continue;
    std::vector<std::string> cells;
    std::istringstream in(line.substr(1));
    std::string cell;
    while (std::getline(in, cell, '|')) {
      const std::size_t first = cell.find_first_not_of(" `");
      const std::size_t last = cell.find_last_not_of(" `");
      cells.push_back(first == std::string::npos
                          ? ""
                          : cell.substr(first, last - first + 1));
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

}  // namespace

TEST_SUITE_BEGIN("graph/rules/ledger");

TEST_CASE("a rule may contradict until twenty readings say it errs") {
  CHECK(may_contradict(kLedger, "good"));       // 14 of 20: .7 exactly
  CHECK_FALSE(may_contradict(kLedger, "bad"));  // 13 of 20
  CHECK(may_contradict(kLedger, "young"));      // too few to judge
  CHECK(may_contradict(kLedger, "unread"));
}

TEST_CASE("shares are drawn towards seven in ten by two readings") {
  // (14 + 1.4) / 22
  CHECK(ledger_share(kLedger, "good", Relation::conflict) ==
        doctest::Approx(0.7));
  // (13 + 1.4) / 22
  CHECK(ledger_share(kLedger, "bad", Relation::conflict) ==
        doctest::Approx(14.4 / 22));
  // (40 + 1.4) / 42
  CHECK(ledger_share(kLedger, "bad", Relation::agree) ==
        doctest::Approx(41.4 / 42));
  CHECK(ledger_share(kLedger, "unread", Relation::agree) ==
        doctest::Approx(0.7));
}

TEST_CASE("a rule that errs keeps its agreements, and its conflicts differ") {
  std::vector<StatementEdge> edges = {
      edge("bad", Relation::conflict, 1), edge("bad", Relation::agree, 1),
      edge("good", Relation::conflict, 0.5F), edge("bad", Relation::update, 1),
      edge("bad", Relation::compatible, 0.5F)};
  apply_ledger(kLedger, edges);
  CHECK(edges[0].relation == Relation::differs);
  CHECK(edges[1].relation == Relation::agree);
  CHECK(edges[1].weight == doctest::Approx(41.4 / 42));
  CHECK(edges[2].relation == Relation::conflict);
  CHECK(edges[2].weight == doctest::Approx(0.35));
  CHECK(edges[3].relation == Relation::update);
  CHECK(edges[3].weight == 1);
  CHECK(edges[4].weight == 0.5F);
}

TEST_CASE("rows stand by rule and relation, each once, with sane counts") {
  const auto ledger = rule_ledger();
  REQUIRE_FALSE(ledger.empty());
  for (std::size_t i = 0; i < ledger.size(); ++i) {
    CAPTURE(ledger[i].rule);
    CHECK(ledger[i].right <= ledger[i].read);
    CHECK(ledger[i].read > 0);
    CHECK((ledger[i].relation == Relation::conflict ||
           ledger[i].relation == Relation::agree));
    if (i == 0) continue;
    CHECK(std::pair(ledger[i - 1].rule, ledger[i - 1].relation) <
          std::pair(ledger[i].rule, ledger[i].relation));
  }
}

TEST_CASE("the page of rules has the ledger's rows and a section a rule") {
  const std::string page = rules_page();
  const auto rows = table_rows(page);
  const auto ledger = rule_ledger();
  REQUIRE(rows.size() == ledger.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    REQUIRE(rows[i].size() >= 4);
    CAPTURE(rows[i][0]);
    CHECK(rows[i][0] == ledger[i].rule);
    CHECK(rows[i][1] == name_of(ledger[i].relation));
    CHECK(rows[i][2] == std::to_string(ledger[i].read));
    CHECK(rows[i][3] == std::to_string(ledger[i].right));
  }
  std::vector<std::string> names;
  for (const Rule& rule : rule_set()) names.emplace_back(rule.name);
  for (const ActRule& rule : act_rules()) names.emplace_back(rule.name);
  for (const ActRule& rule : dispute_rules()) names.emplace_back(rule.name);
  for (const LedgerEntry& entry : ledger) names.emplace_back(entry.rule);
  for (const std::string& name : names) {
    CAPTURE(name);
    CHECK(page.find("\n### " + name + "\n") != std::string::npos);
  }
}

TEST_SUITE_END();

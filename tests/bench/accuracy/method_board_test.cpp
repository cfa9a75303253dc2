#include "bench/accuracy/method_board.h"

#include <doctest/doctest.h>

#include "bench/accuracy/accuracy_suite.h"

namespace crosscheck {
namespace {

CaseResult labels(const std::string& name, double accuracy, double ece) {
  return {"accuracy/" + name,
          {{"accuracy", accuracy, 0}, {"ece", ece, 0}, {"seconds", 1, 0}},
          ""};
}

CaseResult numbers(const std::string& name, double accuracy, double mae) {
  return {"accuracy/" + name,
          {{"accuracy", accuracy, 0}, {"mae", mae, 0}, {"seconds", 1, 0}},
          ""};
}

//          p           q           vote
//   L      .9          .8          .8       ranks 1, 2.5, 2.5
//   N      .5 (mae 3)  .6 (mae 1)  late     within 2, 1, last 3; mae 2, 1, 3
std::vector<CaseResult> some_results() {
  return {labels("L/p", 0.9, 0.1),
          labels("L/q", 0.8, 0.3),
          labels("L/vote", 0.8, 0),
          numbers("N/p", 0.5, 3),
          numbers("N/q", 0.6, 1),
          {"accuracy/N/vote", {}, "too late"},
          {"records/10/vote", {{"accuracy", 1, 0}}, ""}};
}

}  // namespace

TEST_SUITE("bench/accuracy/method_board") {
  TEST_CASE("ranks share places, and no answer is the last place") {
    const std::vector<CaseResult> results = some_results();
    const MethodBoard board(results);
    CHECK(board.sets() == std::vector<std::string>{"L", "N"});
    CHECK(board.methods() == std::vector<std::string>{"p", "q", "vote"});
    CHECK(board.rank(0, 0) == 1);
    CHECK(board.rank(0, 1) == 2.5);
    CHECK(board.rank(0, 2) == 2.5);
    CHECK(board.rank(1, 0) == 2);
    CHECK(board.rank(1, 1) == 1);
    CHECK(board.rank(1, 2) == 3);
    CHECK(board.mean_rank(0) == 1.5);
    CHECK(board.mean_rank(1) == 1.75);
    CHECK(board.by_rank() == std::vector<std::size_t>{0, 1, 2});
  }

  TEST_CASE("a numeric set ranks by share within tolerance and by error") {
    const std::vector<CaseResult> results = {numbers("N/p", 0.5, 1),
                                             numbers("N/q", 0.6, 3)};
    const MethodBoard board(results);
    CHECK(board.rank(0, 0) == 1.5);  // second and first
    CHECK(board.rank(0, 1) == 1.5);
  }

  TEST_CASE("the tables tell distance, calibration and missing answers") {
    const std::vector<Table> tables = accuracy_tables(some_results());
    REQUIRE(tables.size() >= 2);
    CHECK(tables[0].rows[0] == std::vector<std::string>{"p", "0.900", "0.500"});
    CHECK(tables[0].rows[2] == std::vector<std::string>{"vote", "0.800", "-"});
    CHECK(tables[0].note == "No answer: N by vote: too late");
    // Only L has an answer of vote: p is 10 points above.
    CHECK(tables[1].rows[0][1] == "1.50");
    CHECK(tables[1].rows[0][2] == "10.0");
    CHECK(tables[1].rows[0][5] == "0.100");
    CHECK(tables[1].rows[2].back() == "1/2");
  }
}

}  // namespace crosscheck

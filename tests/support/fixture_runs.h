#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/report/findings_reader.h"
#include "engine/report/form.h"
#include "tests/support/command_runs.h"

namespace crosscheck::testing {

/// Arguments that name the inputs of fixtures/: articles and records, with and
/// without numbers, disputes, copies and intervals.
inline const std::vector<std::string>& fixture_runs() {
  static const std::vector<std::string> kRuns = {
      "fixtures/corpora/fishing_talks",
      "fixtures/corpora/quellahue_quake --differs",
      "fixtures/corpora/savings_trial",
      "fixtures/corpora/lido_vote",
      "fixtures/corpora/lido_vote --method truth_finder",
      "fixtures/records/museums.csv",
      "fixtures/records/ferries.jsonl",
      "fixtures/records/lighthouses.csv --attributes "
      "fixtures/records/lighthouses_attributes.csv --method posterior",
      "fixtures/records/lighthouses.csv --method vote",
  };
  return kRuns;
}

/// What a command prints about them; the run must succeed.
inline std::string printed(const std::string& command,
                           const std::string& rest) {
  const Outcome outcome = crosscheck_run(words_of(command + " " + rest));
  REQUIRE_MESSAGE(outcome.code == 0, outcome.err);
  return outcome.out;
}

inline StoredResult stored(const std::string& arguments) {
  std::string json = printed("score", arguments + " --format json");
  Result<Findings> findings = read_findings(json, "result.json");
  REQUIRE_MESSAGE(findings.ok(), findings.error().message);
  return {std::move(json), std::move(findings).value()};
}

}  // namespace crosscheck::testing

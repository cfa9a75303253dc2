// Whole runs over the fixtures: what is made from a result is what the run
// itself would have written, and the forms tell one story.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/report/findings_reader.h"
#include "engine/report/forms/table_forms.h"
#include "engine/report/report_buffer.h"
#include "tests/support/command_runs.h"

namespace crosscheck {
namespace {

/// Inputs with and without numbers, disputes, copies and accounts.
const std::vector<std::string> kRuns = {
    "fixtures/corpora/fishing_talks",
    "fixtures/corpora/quellahue_quake",
    "fixtures/corpora/savings_trial",
    "fixtures/corpora/lido_vote",
    "fixtures/records/museums.csv",
    "fixtures/records/ferries.jsonl",
    "fixtures/records/lighthouses.csv --attributes "
    "fixtures/records/lighthouses_attributes.csv --method posterior",
    "fixtures/records/lighthouses.csv --attributes "
    "fixtures/records/lighthouses_attributes.csv --method gtm",
    "fixtures/records/lighthouses.csv --method vote",
};

std::string output_of(const std::string& arguments, const char* format) {
  const Outcome outcome =
      crosscheck_run(words_of("score " + arguments + " --format " + format));
  REQUIRE(outcome.code == 0);
  return outcome.out;
}

}  // namespace

TEST_SUITE("stored forms") {
  TEST_CASE("tables made from a result are those of the run") {
    for (const std::string& arguments : kRuns) {
      CAPTURE(arguments);
      const auto findings =
          read_findings(output_of(arguments, "json"), "result.json");
      REQUIRE(findings.ok());
      StringSink csv, jsonl;
      REQUIRE(write_found_csv(findings.value(), ReportOptions(), csv).ok());
      REQUIRE(write_found_jsonl(findings.value(), jsonl).ok());
      CHECK(csv.text() == output_of(arguments, "csv"));
      CHECK(jsonl.text() == output_of(arguments, "jsonl"));
    }
  }
}

}  // namespace crosscheck

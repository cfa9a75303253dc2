#include "bench/suite.h"

#include <array>

#include "bench/accuracy/accuracy_suite.h"
#include "bench/cases/end_to_end_suite.h"
#include "bench/clusters/clusters_suite.h"
#include "bench/copies/copies_suite.h"
#include "bench/copying/copying_suite.h"
#include "bench/events/events_suite.h"
#include "bench/page/page_suite.h"
#include "bench/relations/relations_suite.h"
#include "bench/speed/scaling_suite.h"
#include "bench/speed/scoring_suite.h"
#include "bench/text/text_suite.h"

namespace crosscheck {
namespace {

constexpr std::array kSuites = {
    SuiteEntry{"end-to-end", "from files to ranked claims: time and memory",
               end_to_end_cases, end_to_end_tables},
    SuiteEntry{"accuracy", "every method on every set of --data",
               accuracy_cases, accuracy_tables},
    SuiteEntry{"copying", "planted copiers: found, false, and what they cost",
               copying_cases, copying_tables},
    SuiteEntry{"scoring", "cost of a claim and iteration beside memory's own",
               scoring_cases, scoring_tables},
    SuiteEntry{"scaling", "growth with the table, and two threads against one",
               scaling_cases, scaling_tables, "1 and 2"},
    SuiteEntry{"text", "how well English is read, on the texts of --data",
               text_cases, text_tables},
    SuiteEntry{"clusters", "articles with gold below --data, end to end",
               clusters_cases, clusters_tables},
    SuiteEntry{"copies", "shared text and wire credits, on articles of --data",
               copies_cases, copies_tables},
    SuiteEntry{"relations", "known pairs of statements, found end to end",
               relations_cases, relations_tables},
    SuiteEntry{"events", "mentions of one event, found across documents",
               events_cases, events_tables},
    SuiteEntry{"page", "the report as a page: its bytes and making it",
               page_cases, page_tables},
};

}  // namespace

std::span<const SuiteEntry> suite_registry() { return kSuites; }

bool wanted(std::string_view name, const SuiteOptions& options) {
  return name.find(options.filter) != std::string_view::npos;
}

std::filesystem::path built_in_fixtures() { return CROSSCHECK_FIXTURES_DIR; }

std::vector<std::size_t> record_sizes(std::size_t most) {
  std::vector<std::size_t> sizes;
  if (most == 0) return sizes;
  constexpr std::size_t kSmallest = 10'000;
  for (std::size_t size = kSmallest; size < most; size *= 10)
    sizes.push_back(size);
  sizes.push_back(most);
  return sizes;
}

}  // namespace crosscheck

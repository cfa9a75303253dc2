#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "bench/relations/ecb_text.h"
#include "bench/relations/slot_gold.h"
#include "bench/suite.h"
#include "bench/text/failure_list.h"
#include "engine/pipeline.h"

namespace crosscheck {

/// How the edges of a run meet pairs of slot claims.
struct SlotCounts {
  Retrieval conflict;          ///< predicted pairs against those in conflict
  Retrieval agree;             ///< only `right` and `expected` are counted
  std::size_t other_slot = 0;  ///< of conflict.found: claims of two slots
  std::size_t claims = 0, claims_found = 0;  ///< those that a claim states
};

/// Counts one cluster: `texts` are the documents of `run`, in its order.
///
/// A claim of the run states a slot claim when its evidence overlaps a place of
/// the latter (places_of_claims) and, where its value is a number without a
/// unit or a sum, that is the lower or the upper end of the slot claim. A pair
/// is predicted when a conflict edge joins claims that state its two sides; for
/// a pair marked as an update an update edge does as well. A conflict edge that
/// states annotated claims at both ends, but no pair, counts as one wrong
/// prediction (other_slot). Pairs joined by agree edges, or claims of one
/// value, are agreements found.
/// Complexity: O(claims of the run x slot claims of its document + edges).
void count_slot_pairs(const Run& run, const std::vector<EcbText>& texts,
                      const SlotGold& gold, SlotCounts& counts,
                      std::vector<Failure>& failures);

/// relations/ecbslots-look, -test and -all: the clusters of text/ecbslots, each
/// the documents of text/ecbplus of that cluster as one corpus; every second
/// cluster by name is for testing. Failures are listed of -look alone.
[[nodiscard]] Status add_slot_cases(const SuiteOptions& options,
                                    const std::filesystem::path& scratch,
                                    std::vector<BenchCase>& cases);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <vector>

#include "engine/extract/facts/fact_pattern.h"
#include "engine/extract/facts/fact_rows.h"
#include "engine/text/analysis.h"

namespace crosscheck {

/// A row that fits the words of a sentence.
struct FoundFact {
  const FactRow* row = nullptr;
  FactMatch match;
};

/// The rows of all fields of life.
[[nodiscard]] std::vector<const FactRow*> all_fact_rows();

/// Every row that fits, in order of the text; of two that overlap and have one
/// slot or one figure the longer. Rows are looked up by the word they begin
/// with, so the cost is that of the few rows that share it. Complexity:
/// O(tokens) expected.
[[nodiscard]] std::vector<FoundFact> find_facts(const Analysis& analysis);

}  // namespace crosscheck

#pragma once

#include <cstddef>
#include <vector>

#include "bench/suite.h"
#include "fixtures/record_generator.h"

namespace crosscheck {

/// Whole ways from files to ranked claims: each corpus of the fixtures by name,
/// then generated records of 10^4, 10^5 ... up to the number asked for, as
/// JSONL and as CSV.
/// Errors: not_found without the folder of corpora, unwritable, invalid_option.
[[nodiscard]] Result<std::vector<BenchCase>> end_to_end_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> end_to_end_tables(
    const std::vector<CaseResult>& results);

/// A world of that many records; its sources grow with the square root of the
/// table, as its feeds would: 100 for 10^4 records, 1000 for 10^6.
[[nodiscard]] RecordOptions table_of(std::size_t records);

}  // namespace crosscheck

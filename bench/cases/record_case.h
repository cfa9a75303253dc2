#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "bench/cases/end_to_end.h"
#include "bench/harness.h"
#include "engine/pipeline.h"
#include "fixtures/record_generator.h"

namespace crosscheck {

/// What a slow and independent look at generated records finds.
struct RecordFacts {
  std::uint64_t records = 0;
  std::uint64_t items = 0;
  std::uint64_t values = 0;          ///< distinct values, summed over items
  std::uint64_t majority_right = 0;  ///< items whose truth has more records
                                     ///< than any other value
};

/// Counts by walking the generator item by item; holds one item at a time.
[[nodiscard]] RecordFacts facts_of(const RecordGenerator& generator);

/// The right answer to generated records: every record read, every item and
/// value found, and of the planted truths at least as many ranked first in
/// their items as a plain majority finds. Fills in `sample.accuracy`.
[[nodiscard]] Status verify_records(const RecordGenerator& generator,
                                    const RecordFacts& facts, const Run& run,
                                    Sample& sample);

/// `records/N/METHOD`: the records of `generator`, which lie as JSONL in
/// `file`, to ranked JSONL; `records-csv/N/METHOD`: from CSV to ranked CSV.
/// `format` is "jsonl" or "csv".
[[nodiscard]] BenchCase record_case(const RecordGenerator& generator,
                                    const std::filesystem::path& file,
                                    const std::string& format,
                                    const PipelineOptions& options);

}  // namespace crosscheck

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/pipeline.h"
#include "graph/result.h"

namespace crosscheck {

/// One run of one case, made in a process of its own.
struct Sample {
  StageTimes stages;         ///< seconds of reading to scoring
  double write_seconds = 0;  ///< ranked JSONL into a sink that counts
  double total_seconds = 0;  ///< wall time, from the first byte read
  std::uint64_t claims = 0;
  std::uint64_t peak_bytes = 0;  ///< resident memory before verification
  std::uint64_t output_bytes = 0;
  double accuracy = -1;  ///< planted truths found; below 0: no truth
};

/// A question of the suite: load, run, verify. The answer of a run that is not
/// right is an Error, and a case with an error has no time.
struct BenchCase {
  std::string name;  ///< stage/size/variant, as in "records/1000000/signed"
  std::function<Result<Sample>()> run;
};

/// All runs of a case.
struct CaseResult {
  std::string name;
  std::vector<Sample> samples;  ///< empty where a run went wrong
  std::string wrong;            ///< why there is no time; else empty

  [[nodiscard]] bool right() const { return wrong.empty(); }
};

/// Median of a number of each sample (of an even count, the lower middle).
/// Requires: at least one sample.
[[nodiscard]] double median(const std::vector<Sample>& samples,
                            const std::function<double(const Sample&)>& number);

/// Largest less smallest total, as a share of the median.
/// Requires: at least one sample.
[[nodiscard]] double spread(const std::vector<Sample>& samples);

/// Runs `work` in a child process (fork, wait4), so that its peak memory is its
/// own and its end cannot be ours. The calling process must have no threads.
/// Errors: what `work` gave, or `unreadable` where the child broke off.
[[nodiscard]] Result<Sample> run_in_child(
    const std::function<Result<Sample>()>& work);

/// Runs a case `runs` times, each in a child; stops at the first wrong answer.
[[nodiscard]] CaseResult run_case(const BenchCase& bench_case, unsigned runs);

/// Peak resident memory of this process so far, in bytes.
[[nodiscard]] std::uint64_t peak_memory();

}  // namespace crosscheck

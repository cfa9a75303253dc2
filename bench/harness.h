#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/figures.h"
#include "graph/result.h"

namespace crosscheck {

/// A question of a suite: load, run, verify. The answer of a run that is not
/// right is an Error, and a case with an error has no time.
struct BenchCase {
  std::string name;  ///< suite/what/variant, as in "records/1000000/signed"
  std::function<Result<Figures>()> run;
  bool once = false;  ///< its figures do not change from run to run, but time
};

/// A figure over all runs of a case.
struct MeasuredFigure {
  std::string name;
  double value = 0;   ///< the median; of an even count the lower middle
  double spread = 0;  ///< largest less smallest, as a share of the median
};

/// All runs of a case.
struct CaseResult {
  std::string name;
  std::vector<MeasuredFigure> figures;  ///< empty where a run went wrong
  std::string wrong;                    ///< why there is no time; else empty

  [[nodiscard]] bool right() const { return wrong.empty(); }
  /// The median of that name, or nothing.
  [[nodiscard]] std::optional<double> figure(std::string_view figure) const;
};

/// Median of numbers (of an even count, the lower middle).
/// Requires: at least one number.
[[nodiscard]] double median(std::vector<double> numbers);

/// Largest less smallest, as a share of the median; 0 for a median of 0.
/// Requires: at least one number.
[[nodiscard]] double spread(const std::vector<double>& numbers);

/// Runs `work` in a child process (fork, wait4), so that its peak memory is its
/// own and its end cannot be ours. The calling process must have no threads.
/// A child that has not ended after `limit_seconds` (0: no limit) is ended.
/// Errors: what `work` gave, or `unreadable` where the child broke off or ran
/// past the limit.
[[nodiscard]] Result<Figures> run_in_child(
    const std::function<Result<Figures>()>& work, double limit_seconds = 0);

/// A run that does `work` and keeps to `threads` threads (0: as many as there
/// are), with the figure "threads", how many those were, before its others.
[[nodiscard]] std::function<Result<Figures>()> on_threads(
    unsigned threads, std::function<Result<Figures>()> work);

/// Runs a case `runs` times (one that asks for it: once), each in a child;
/// stops at the first wrong answer.
[[nodiscard]] CaseResult run_case(const BenchCase& bench_case, unsigned runs,
                                  double limit_seconds = 0);

/// Seconds of processor time that this process took so far, all threads.
[[nodiscard]] double processor_seconds();

/// Peak resident memory of this process so far, in bytes.
[[nodiscard]] std::uint64_t peak_memory();

/// An Error that says what is wrong with an answer.
[[nodiscard]] Error wrong_answer(std::string what);

}  // namespace crosscheck

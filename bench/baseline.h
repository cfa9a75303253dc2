#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bench/harness.h"
#include "bench/table.h"
#include "graph/result.h"

namespace crosscheck {

/// How a figure stands to the same figure of an earlier run.
enum class Change : std::uint8_t {
  none,     ///< within what the runs differ by among themselves
  better,   ///< beyond it, the good way
  worse,    ///< beyond it, the bad way
  changed,  ///< beyond it, of a figure that has no good way
};

/// Reads the cases of bench_json().
/// Errors: not_found, unreadable; malformed for what is no JSON (with line and
/// column) or none of this schema.
[[nodiscard]] Result<std::vector<CaseResult>> read_baseline(
    const std::string& path);
[[nodiscard]] Result<std::vector<CaseResult>> baseline_in(
    std::string_view json, const std::string& path);

/// A figure changed when it moved by more than the larger spread of the two,
/// as a share of its earlier median, and more than times (5 %) and memory (2 %)
/// move by chance.
[[nodiscard]] Change change_of(const MeasuredFigure& before,
                               const MeasuredFigure& now);

/// The figures of the cases that both runs have, as ratios now / before; equal
/// ones are only counted. Cases that one run lacks or has no answer to are told
/// in the note.
[[nodiscard]] Table compare_runs(const std::vector<CaseResult>& before,
                                 const std::vector<CaseResult>& now);

}  // namespace crosscheck

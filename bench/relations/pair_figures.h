#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "bench/relations/story_run.h"
#include "bench/suite.h"
#include "bench/text/failure_list.h"

namespace crosscheck {

/// What one text is to another.
enum class Stance : std::uint8_t {
  for_it,   ///< says the same
  against,  ///< contradicts it
  neither,
};

/// What the edges of a run of two articles make of them: against where a
/// conflict edge joins the two, else for it where an agree edge does or both
/// give one value. Complexity: O(edges + claims log claims).
[[nodiscard]] Stance stance_of(const Run& run);

/// How often both stances are found, and found right.
struct StanceCounts {
  Retrieval against, for_it;
  std::size_t pairs = 0;
  void add(Stance expected, Stance found);
};

/// relations/sick, /emergent and /fnc1: sentence pairs, rumours and headlines,
/// headlines and bodies, each pair as two articles of one corpus. Of each set
/// an even sample of at most 600 pairs in the order of the file is taken, of
/// fnc1 without the unrelated ones. Figures alone: no failures are listed.
[[nodiscard]] Status add_pair_cases(const SuiteOptions& options,
                                    const std::filesystem::path& scratch,
                                    std::vector<BenchCase>& cases);

}  // namespace crosscheck
